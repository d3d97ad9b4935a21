import { ApplyError } from '@wesley/apply';
import { elementsOf, printAddress } from '@wesley/schema';
import { carryOut } from './carry-out';
import type { Check } from './checks/check';
import { converges } from './checks/converges';
import { locksAsClaimed } from './checks/locks-as-claimed';
import { noScanUnderABlockingLock } from './checks/no-scan-under-a-blocking-lock';
import { rePlanIsEmpty } from './checks/re-plan-is-empty';
import { rowsKept } from './checks/rows-kept';
import { runAgainChangesNothing } from './checks/run-again-changes-nothing';
import { undoReturns } from './checks/undo-returns';
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
import { fingerprintRows } from './rows/fingerprint-rows';
import { setUpBase, setUpTarget } from './set-up';
import { withSession, type Base, type Request, type Stage, type Target, type Theatre } from './stage';

/** What a rehearsal saw, whether or not it came to its end. */
export type Evidence = Pick<Rehearsal, 'fingerprints' | 'rows' | 'steps' | 'checks' | 'tests' | 'present' | 'failure'>;

/**
 * Builds the base, puts rows into it, carries the plan out on a copy while a witness looks on, and checks what came of it.
 * A step that fails is part of the evidence; rejects only when the machine fails.
 */
export async function rehearse(request: Request, theatre: Theatre): Promise<Evidence> {
  await theatre.shadow.provide(requirementsOf(request.before, request.after));
  const base = await setUpBase(request, theatre);
  const target = await setUpTarget(request, theatre);
  const steps: RehearsedStep[] = [];
  try {
    const stage = await stagePlan(request, theatre, base, target, steps);
    const found = await withSession(stage.migrated, 'elements', (session) => theatre.instruments.introspect(session));
    const present = elementsOf(found.schema).map(printAddress);
    const tests = await runTests(stage);
    return { ...evidenceOf(base, target, steps), present, tests, checks: await runChecks(stage, tests) };
  } catch (error) {
    if (!(error instanceof ApplyError)) throw error;
    if (error.server !== undefined) theatre.progress(`the server said: ${error.server.message}`);
    return { ...evidenceOf(base, target, steps), failure: { code: `step-${error.kind}`, message: error.message } };
  }
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
  await carryOut(request.plan.steps, migrated, theatre, (step) => steps.push(step));
  const catalog = await withSession(migrated, 'catalog', (session) => instruments.readCatalog(session));
  return { request, theatre, base, target, migrated, catalog, steps, rowsBefore, rowsAfter: await fingerprint() };
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

/** In this order: running again needs the migrated database, and the undo leaves another behind. */
const checks: Readonly<Record<Exclude<CheckName, 'tests pass'>, Check>> = {
  converges,
  're-plan is empty': rePlanIsEmpty,
  'rows kept': rowsKept,
  'locks as claimed': locksAsClaimed,
  'no scan or rewrite under a blocking lock': noScanUnderABlockingLock,
  'run again changes nothing': runAgainChangesNothing,
  'undo returns': undoReturns,
};

async function runChecks(stage: Stage, tests: TestRun): Promise<readonly CheckResult[]> {
  const results = new Map<CheckName, CheckResult>([['tests pass', judgeTests(tests)]]);
  for (const [check, run] of Object.entries(checks) as [CheckName, Check][]) {
    stage.theatre.progress(`checking: ${check}`);
    results.set(check, { check, ...(await runCheck(run, stage)) });
  }
  return checkNames.flatMap((check) => results.get(check) ?? []);
}

// A step that fails in a second run or on the way back is what the check is there to find.
async function runCheck(check: Check, stage: Stage): ReturnType<Check> {
  try {
    return await check(stage);
  } catch (error) {
    if (!(error instanceof ApplyError) || error.kind === 'interrupted') throw error;
    return { verdict: 'FAIL', detail: error.message };
  }
}

async function runTests({ request, theatre, migrated }: Stage): Promise<TestRun> {
  theatre.progress('running the generated tests');
  return theatre.instruments.runSuite(migrated, request.suite);
}

function judgeTests({ planned, results, brokeOff }: TestRun): CheckResult {
  const failed = results.filter(({ ok }) => !ok);
  const passed = planned > 0 && results.length === planned && failed.length === 0 && brokeOff === null;
  const count = `${String(results.length - failed.length)} of ${String(planned)} assertions passed`;
  const why = brokeOff ?? failed[0]?.description ?? 'not all of them ran';
  return { check: 'tests pass', verdict: passed ? 'PASS' : 'FAIL', detail: passed ? count : `${count}: ${why}` };
}
