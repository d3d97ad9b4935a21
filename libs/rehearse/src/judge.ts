import { counted } from '@wesley/diagnostics';
import { blockingOf, type Plan } from '@wesley/plan';
import { firstFew, type Finding } from './checks/check';
import { judgeQueues } from './checks/gives-way';
import { judgeLocks } from './checks/locks-as-claimed';
import { judgeLongLocks } from './checks/no-scan-under-a-blocking-lock';
import { comesBeforeSwitch } from './checks/old-application-works';
import { judgeRows } from './checks/rows-kept';
import { judgeWaits } from './checks/waits-within-budget';
import { checkNames, type CheckName, type Rehearsal, type RehearsalVerdict } from './rehearsal';

/** What was counted in a rehearsal: everything but the verdict, which follows from it. */
export type RehearsalRecord = Omit<Rehearsal, 'verdict'>;

export interface Judgement {
  readonly verdict: RehearsalVerdict;
  /** Why it is FAIL, one sentence each; empty otherwise. */
  readonly reasons: readonly string[];
}

/** The verdict that the counted evidence earns. A verdict that was read from somewhere is never consulted. */
export function judge(plan: Plan, record: RehearsalRecord): Judgement {
  if (plan.steps.length === 0 && plan.from === plan.to && record.failure === null) {
    return { verdict: 'NOTHING_TO_REHEARSE', reasons: [] };
  }
  const reasons = [
    ...judgeServer(record),
    ...judgeSteps(plan, record),
    ...judgeTests(record),
    ...checkNames.flatMap((check) => judgeCheck(check, plan, record)),
  ];
  return { verdict: reasons.length === 0 ? 'PASS' : 'FAIL', reasons };
}

function judgeServer({ failure, server, fingerprints }: RehearsalRecord): readonly string[] {
  return [
    ...(failure === null ? [] : [`It broke off: ${failure.message}`]),
    ...(server === null || server.versionNumber <= 0 ? ['No server answered with its version.'] : []),
    ...(fingerprints === null ? ['The catalogs of base and target were not fingerprinted.'] : []),
  ];
}

function judgeSteps(plan: Plan, { steps }: RehearsalRecord): readonly string[] {
  if (plan.steps.length === 0) return ['The plan has no steps, though the schemas differ.'];
  const carriedOut = steps.map(({ id }) => id);
  const missing = plan.steps.filter(({ id }) => !carriedOut.includes(id));
  if (missing.length > 0)
    return [
      `${missing.length} of ${plan.steps.length} steps were not carried out, the first is ${missing[0]?.id ?? ''}.`,
    ];
  const foundDone = plan.steps.filter(
    ({ id, batch }) => batch === null && steps.find((step) => step.id === id)?.observed === 'not observed',
  );
  if (foundDone.length > 0) {
    return [
      `${counted(foundDone.length, 'step')} ${foundDone.length === 1 ? 'was' : 'were'} found done in the base, so that nothing was carried out: ${firstFew(foundDone.map(({ id }) => id))}.`,
    ];
  }
  const idle = plan.steps.filter(({ id, batch }) => {
    const filled = steps.find((step) => step.id === id)?.rows ?? 0;
    return batch !== null && filled === 0;
  });
  if (idle.length > 0) {
    return [
      `No row of the base lacked a value, so that nothing was put to the test: ${firstFew(idle.map(({ id }) => id))}. A seed can bring one.`,
    ];
  }
  const inOrder = carriedOut.length === plan.steps.length && plan.steps.every(({ id }, at) => id === carriedOut[at]);
  return inOrder ? [] : ['The steps carried out are not those of the plan, in its order.'];
}

function judgeTests({ tests }: RehearsalRecord): readonly string[] {
  if (tests === null) return ['No test ran.'];
  const { planned, results, brokeOff } = tests;
  const failed = results.filter(({ ok }) => !ok).length;
  return [
    ...(brokeOff === null ? [] : [`The test suite broke off: ${brokeOff}`]),
    ...(planned > 0 ? [] : ['The test suite is empty.']),
    ...(results.length === planned ? [] : [`${planned} tests were planned and ${results.length} ran.`]),
    ...(results.every(({ number }, at) => number === at + 1) ? [] : ['The tests are not numbered 1, 2, 3 ….']),
    ...(failed === 0 ? [] : [`${failed} of ${results.length} tests failed.`]),
  ];
}

function judgeCheck(name: CheckName, plan: Plan, record: RehearsalRecord): readonly string[] {
  const results = record.checks.filter(({ check }) => check === name);
  const [result] = results;
  if (!result || results.length > 1) return [`Check "${name}" is reported ${results.length} times.`];
  if (result.verdict === 'PASS') return contradiction(name, plan, record);
  if (result.verdict === 'NOT APPLICABLE' && mayDropOut[name](plan, record)) return [];
  return [`Check "${name}" is ${result.verdict}: ${result.detail}`];
}

// What the record itself shows is not taken on its word.
function contradiction(name: CheckName, plan: Plan, record: RehearsalRecord): readonly string[] {
  const shown = derived[name]?.(plan, record);
  if (shown === undefined || shown.verdict === 'PASS') return [];
  return [`Check "${name}" is reported as PASS, but the record shows ${shown.verdict}: ${shown.detail}`];
}

/** The checks that follow from the steps of the record. */
const derived: Partial<Readonly<Record<CheckName, (plan: Plan, record: RehearsalRecord) => Finding>>> = {
  'rows kept': (plan, { rows }) => judgeRows(plan, rows),
  'locks as claimed': (plan, { steps }) => judgeLocks(plan, steps),
  'no scan or rewrite under a blocking lock': (_plan, { steps }) => judgeLongLocks(steps),
  'waits within budget': (_plan, { budget, steps }) => judgeWaits(budget, steps),
  'gives way behind a long reader': judgeQueues,
};

const never = () => false;

/** When a check may be NOT APPLICABLE: only where the plan and the record themselves show that there is nothing to check. */
const mayDropOut: Readonly<Record<CheckName, (plan: Plan, record: RehearsalRecord) => boolean>> = {
  converges: never,
  're-plan is empty': never,
  'run again changes nothing': never,
  'resumes after a stop': never,
  'undo returns': (plan) => plan.steps.every(({ undo }) => undo.length === 0),
  'rows kept': (_plan, { rows }) => rows.length === 0,
  'old application works': (plan, { rows }) => rows.length === 0 || !plan.steps.some(comesBeforeSwitch),
  'new application works': (_plan, { present }) => !present.some((element) => element.startsWith('table ')),
  'locks as claimed': (plan, record) => nothingLocked(plan, record) || nothingObserved(record),
  'no scan or rewrite under a blocking lock': (plan, record) => nothingLocked(plan, record) || nothingObserved(record),
  'waits within budget': (_plan, { steps }) => steps.every(({ waited }) => waited === null),
  'gives way behind a long reader': (plan, record) => judgeQueues(plan, record).verdict === 'NOT APPLICABLE',
  'tests pass': never,
  'tests fit the target': never,
};

function nothingLocked(plan: Plan, { steps }: RehearsalRecord): boolean {
  const claimed = plan.steps.flatMap(({ claim }) => claim.locks);
  const seen = steps.flatMap(({ locks }) => locks);
  return [...claimed, ...seen].every(({ mode }) => blockingOf(mode) === 'nothing');
}

function nothingObserved({ steps }: RehearsalRecord): boolean {
  return steps.every(({ observed }) => observed === 'not observed');
}
