import { ApplyError, describeRefusal, isDatabaseError } from '@wesley/apply';
import { elementsOf, printAddress } from '@wesley/schema';
import { isAboutSql } from './about-sql';
import { carryOut } from './carry-out';
import { fail, type Check } from './checks/check';
import { converges } from './checks/converges';
import { givesWay } from './checks/gives-way';
import { extensionsMade } from './build-target';
import { judgeTests } from './checks/judge-tests';
import { locksAsClaimed } from './checks/locks-as-claimed';
import { newApplicationWorks } from './checks/new-application-works';
import { noScanUnderABlockingLock } from './checks/no-scan-under-a-blocking-lock';
import { oldApplicationWorks } from './checks/old-application-works';
import { rePlanIsEmpty } from './checks/re-plan-is-empty';
import { resumesAfterAStop } from './checks/resumes-after-a-stop';
import { rowsKept } from './checks/rows-kept';
import { runAgainChangesNothing } from './checks/run-again-changes-nothing';
import { testsFitTheTarget } from './checks/tests-fit-the-target';
import { undoReturns } from './checks/undo-returns';
import { waitsWithinBudget } from './checks/waits-within-budget';
import { applyUnderLoad } from './load/under-load';
import { oldColumns } from './old-columns';
import {
  checkNames,
  type CheckName,
  type CheckResult,
  type Rehearsal,
  type RehearsedStep,
  type TestRun,
} from './rehearsal';
import { requirementsOf } from './requirements';
import { knownRows, wronglyFilled } from './rows/filled-values';
import { fingerprintRows } from './rows/fingerprint-rows';
import { setUpBase, setUpTarget } from './set-up';
import { withSession, type Base, type Request, type Stage, type Target, type Theatre } from './stage';

/** What a rehearsal saw, whether or not it came to its end. */
export type Evidence = Pick<Rehearsal, 'fingerprints' | 'rows' | 'steps' | 'checks' | 'tests' | 'present' | 'failure'>;

/**
 * Builds the base, puts rows into it, carries the plan out on a copy while a witness looks on, and checks what came of it.
 * A step that fails is part of the evidence; rejects only when the machine fails, once there is something to see with `BrokenOff`.
 */
export async function rehearse(request: Request, theatre: Theatre): Promise<Evidence> {
  const required = requirementsOf(request.before, request.after);
  await theatre.shadow.provide({
    ...required,
    extensions: [...new Set([...required.extensions, ...extensionsMade(request.plan)])],
  });
  const [base, target] = await allOf([setUpBase(request, theatre), setUpTarget(request, theatre)]);
  const steps: RehearsedStep[] = [];
  try {
    const stage = await stagePlan(request, theatre, base, target, steps);
    await addWaits(stage, steps);
    const present = elementsOf(stage.introspected.schema).map(printAddress);
    return { ...evidenceOf(base, target, steps), present, ...(await runChecks(stage)) };
  } catch (error) {
    if (!(error instanceof ApplyError)) throw new BrokenOff(evidenceOf(base, target, steps), error);
    if (error.server !== undefined) theatre.progress(`the server said: ${error.server.message}`);
    return {
      ...evidenceOf(base, target, steps),
      failure: { code: `step-${error.kind}`, message: error.message },
    };
  }
}

/** The rehearsal came to an end before its end: what was seen until then, and in `cause` why. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';

  readonly evidence: Evidence;

  constructor(evidence: Evidence, cause: unknown) {
    super('The rehearsal was broken off.', { cause });
    this.evidence = evidence;
  }
}

/** All of them, or what the first of them rejects with, but not before all have ended: their databases are dropped next. */
async function allOf<T extends readonly [unknown, ...unknown[]]>(work: {
  [At in keyof T]: Promise<T[At]>;
}): Promise<T> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

async function stagePlan(
  request: Request,
  theatre: Theatre,
  base: Base,
  target: Target,
  steps: RehearsedStep[],
): Promise<Stage> {
  const { shadow, instruments } = theatre;
  const migrated = await shadow.create('migrated', base.database);
  const fingerprint = () => withSession(migrated, 'rows', (session) => fingerprintRows(session, oldColumns(request)));
  const rowsBefore = await fingerprint();
  const { before, plan } = request;
  const known = await withSession(migrated, 'rows', (session) => knownRows(session, before, plan));
  await carryOut(request.plan.steps, migrated, theatre, (step) => steps.push(step));
  const [catalog, introspected] = await withSession(
    migrated,
    'catalog',
    async (session) => [await instruments.readCatalog(session), await instruments.introspect(session)] as const,
  );
  const rowsAfter = await fingerprint();
  const wrong = await withSession(migrated, 'rows', (session) => wronglyFilled(session, request, known));
  const rows = { rowsBefore, rowsAfter, wronglyFilled: wrong };
  return { request, theatre, base, target, migrated, catalog, introspected, steps, ...rows };
}

async function addWaits({ request, theatre, base }: Stage, steps: RehearsedStep[]): Promise<void> {
  theatre.progress('carrying the plan out once more, under load');
  const waits = await applyUnderLoad(request, theatre, base);
  for (const [at, step] of steps.entries()) steps[at] = { ...step, waited: waits.get(step.id) ?? null };
}

function evidenceOf(base: Base, target: Target, steps: readonly RehearsedStep[]): Evidence {
  return {
    fingerprints: { base: base.catalog.fingerprint, target: target.catalog.fingerprint },
    rows: base.filled,
    steps,
    checks: checkNames.map((check) => ({ check, verdict: 'NOT RUN', detail: 'the plan did not come to its end' })),
    tests: null,
    present: [],
    failure: null,
  };
}

type Checked = Exclude<CheckName, 'tests pass'>;

const checks: Readonly<Record<Checked, Check>> = {
  converges,
  're-plan is empty': rePlanIsEmpty,
  'rows kept': rowsKept,
  'locks as claimed': locksAsClaimed,
  'no scan or rewrite under a blocking lock': noScanUnderABlockingLock,
  'waits within budget': waitsWithinBudget,
  'gives way behind a long reader': givesWay,
  'new application works': newApplicationWorks,
  'run again changes nothing': runAgainChangesNothing,
  'undo returns': undoReturns,
  'tests fit the target': testsFitTheTarget,
  'old application works': oldApplicationWorks,
  'resumes after a stop': resumesAfterAStop,
};

/** Side by side, since they work in databases of their own; the longest first. */
const lanes: readonly (readonly Checked[])[] = [
  ['undo returns'],
  ['resumes after a stop'],
  ['gives way behind a long reader'],
  ['tests fit the target', 'old application works'],
];

/** One after the other, once the tests ran, in the database that the plan was carried out in. */
const afterTheTests: readonly Checked[] = [
  'converges',
  're-plan is empty',
  'rows kept',
  'locks as claimed',
  'no scan or rewrite under a blocking lock',
  'waits within budget',
  'new application works',
  'run again changes nothing',
];

async function runChecks(stage: Stage): Promise<Pick<Evidence, 'tests' | 'checks'>> {
  const results = new Map<CheckName, CheckResult>();
  const others = lanes.map((lane) => runLane(lane, stage, results));
  const beginWithTests = async () => {
    const run = await runTests(stage);
    results.set('tests pass', { check: 'tests pass', ...judgeTests(run) });
    await runLane(afterTheTests, stage, results);
    return run;
  };
  const [tests] = await allOf([beginWithTests(), ...others]);
  return { tests, checks: checkNames.flatMap((check) => results.get(check) ?? []) };
}

async function runLane(lane: readonly Checked[], stage: Stage, results: Map<CheckName, CheckResult>): Promise<void> {
  for (const check of lane) {
    stage.theatre.progress(`checking: ${check}`);
    results.set(check, { check, ...(await runCheck(checks[check], stage)) });
  }
}

// A step that fails in a second run or on the way back, or a table that is not as it should be, is what the check is there to find.
async function runCheck(check: Check, stage: Stage): ReturnType<Check> {
  try {
    return await check(stage);
  } catch (error) {
    if (error instanceof ApplyError && error.kind !== 'interrupted') return fail(error.message);
    if (!isDatabaseError(error) || !isAboutSql(error)) throw error;
    stage.theatre.progress(`the server said: ${error.message}`);
    return fail(`the server refused what it was asked: ${describeRefusal(error)}`);
  }
}

async function runTests({ request, theatre, migrated }: Stage): Promise<TestRun> {
  theatre.progress('running the generated tests');
  return theatre.instruments.runSuite(migrated, request.suite);
}
