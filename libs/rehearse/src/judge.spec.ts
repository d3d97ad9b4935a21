import { defaultPace, type Plan, type Step } from '@wesley/plan';
import { judge, type RehearsalRecord } from './judge';
import { checkNames, type CheckName, type CheckResult } from './rehearsal';

const step = (id: string): Step => ({
  id,
  phase: 'expand',
  do: statement,
  undo: [statement],
  irreversible: null,
  transaction: id,
  lockTimeout: 2000,
  statementTimeout: 10_000,
  retry: { times: 5, pause: 200 },
  batch: null,
  probe: null,
  claim: {
    locks: [{ relation: 'user', mode: 'ACCESS EXCLUSIVE' }],
    scans: [],
    rewrites: [],
    blocks: 'reads and writes',
  },
  because: { kind: 'table', table: null, name: 'user' },
  why: 'It is quick.',
  binds: null,
});
const statement: Step['do'] = {
  form: 'COMMENT ON',
  on: ['user'],
  sql: '',
  done: '',
  trace: null,
  leftover: null,
  needs: [],
  makes: [],
  drops: [],
};
const batch: Step['batch'] = { ...defaultPace, plan: '', table: 'user', key: [], bound: '', end: '', lock: '' };
const plan: Plan = {
  format: 'wesley.plan/1',
  from: 'a',
  to: 'b',
  postgres: 18,
  backfill: defaultPace,
  changes: [],
  leftOut: [],
  steps: [step('1'), step('2')],
};

const record: RehearsalRecord = {
  format: 'wesley.realm/1',
  plan: '',
  suite: '',
  at: '2026-11-23T11:50:00Z',
  server: {
    version: '18.4',
    versionNumber: 180_004,
    major: 18,
    provider: 'embedded',
    host: null,
    settings: {},
    extensions: [],
  },
  fingerprints: { base: 'a', target: 'b' },
  rows: [{ table: 'user', rows: 10 }],
  budget: 500,
  steps: plan.steps.map(({ id, phase, claim }) => ({
    id,
    phase,
    milliseconds: 1,
    retries: 0,
    rows: null,
    observed: 'pg_locks',
    locks: claim.locks,
    scanned: [],
    rewrote: [],
    held: 1,
    wal: 100,
    waited: { reads: 1, writes: 1, control: 1, behind: 0, who: null, refused: null },
    queued: { lockTimeout: 150, gaveUp: true, waited: 150, who: ['reader of user'] },
  })),
  checks: checkNames.map((check) => ({ check, verdict: 'PASS', detail: 'seen' })),
  tests: {
    planned: 2,
    results: [1, 2].map((number) => ({ number, ok: true, description: '' })),
    brokeOff: null,
  },
  present: ['table user'],
  failure: null,
};

const reasonsFor = (change: Partial<RehearsalRecord>, forPlan = plan) =>
  judge(forPlan, { ...record, ...change }).reasons;
const withCheck = (
  name: CheckName,
  verdict: CheckResult['verdict'],
  change: Partial<RehearsalRecord> = {},
  forPlan = plan,
) =>
  reasonsFor(
    { ...change, checks: record.checks.map((each) => (each.check === name ? { ...each, verdict } : each)) },
    forPlan,
  );

describe('judge', () => {
  it('gives PASS for a record in which everything was counted and passed', () => {
    expect(judge(plan, record)).toEqual({ verdict: 'PASS', reasons: [] });
  });

  it('says NOTHING_TO_REHEARSE for an empty plan between equal schemas, and FAIL for any other empty plan', () => {
    const empty: Plan = { ...plan, steps: [] };
    expect(judge({ ...empty, to: 'a' }, { ...record, server: null }).verdict).toBe('NOTHING_TO_REHEARSE');
    const { verdict, reasons } = judge(empty, { ...record, steps: [] });
    expect([verdict, reasons[0]]).toEqual(['FAIL', 'The plan has no steps, though the schemas differ.']);
  });

  it.each<[string, Partial<RehearsalRecord>, string]>([
    ['no server answered', { server: null }, 'No server answered with its version.'],
    ['it broke off', { failure: { code: 'x', message: 'The disk is full.' } }, 'It broke off: The disk is full.'],
    ['nothing was fingerprinted', { fingerprints: null }, 'The catalogs of base and target were not fingerprinted.'],
    ['a step is missing', { steps: record.steps.slice(1) }, '1 of 2 steps were not carried out, the first is 1.'],
    [
      'the steps are in another order',
      { steps: [...record.steps].reverse() },
      'The steps carried out are not those of the plan, in its order.',
    ],
    ['no test ran', { tests: null }, 'No test ran.'],
    ['the suite is empty', { tests: { planned: 0, results: [], brokeOff: null } }, 'The test suite is empty.'],
    [
      'the suite broke off',
      { tests: { planned: 0, results: [], brokeOff: 'SQLSTATE 42601' } },
      'The test suite broke off: SQLSTATE 42601',
    ],
    [
      'fewer tests ran than planned',
      { tests: { planned: 3, results: record.tests?.results ?? [], brokeOff: null } },
      '3 tests were planned and 2 ran.',
    ],
    [
      'a test failed',
      { tests: { planned: 1, results: [{ number: 1, ok: false, description: '' }], brokeOff: null } },
      '1 of 1 tests failed.',
    ],
    [
      'a test is counted twice',
      {
        tests: { planned: 2, results: [1, 1].map((number) => ({ number, ok: true, description: '' })), brokeOff: null },
      },
      'The tests are not numbered 1, 2, 3 ….',
    ],
    ['a check is not reported', { checks: record.checks.slice(1) }, 'Check "converges" is reported 0 times.'],
    [
      'a check is reported twice',
      { checks: [...record.checks, ...record.checks.slice(0, 1)] },
      'Check "converges" is reported 2 times.',
    ],
  ])('gives FAIL when %s', (_, change, reason) => {
    expect(reasonsFor(change)).toContain(reason);
  });

  it.each(checkNames)(
    'gives FAIL when check "%s" failed, was not run, or is said not to apply where it does',
    (name) => {
      for (const verdict of ['FAIL', 'NOT RUN', 'NOT APPLICABLE'] as const) {
        expect(withCheck(name, verdict)).toEqual([`Check "${name}" is ${verdict}: seen`]);
      }
    },
  );

  it('lets a check drop out only where plan and record show that there is nothing to check', () => {
    const empty = record.checks.map((each) =>
      each.check === 'rows kept' || each.check === 'gives way behind a long reader'
        ? { ...each, verdict: 'NOT APPLICABLE' as const }
        : each,
    );
    expect(reasonsFor({ rows: [], checks: empty })).toEqual([]);
    expect(
      withCheck(
        'undo returns',
        'NOT APPLICABLE',
        {},
        { ...plan, steps: plan.steps.map((each) => ({ ...each, undo: [] })) },
      ),
    ).toEqual([]);
    const late = { ...plan, steps: plan.steps.map((each) => ({ ...each, phase: 'switch' as const })) };
    expect(withCheck('old application works', 'NOT APPLICABLE', {}, late)).toEqual([]);
    const unseen = record.steps.map((each) => ({ ...each, observed: 'not observed' as const, rows: 1 }));
    const aboutLocks: readonly CheckName[] = ['locks as claimed', 'no scan or rewrite under a blocking lock'];
    const dropped = (verdict: CheckResult['verdict']) =>
      record.checks.map((each) => (aboutLocks.includes(each.check) ? { ...each, verdict } : each));
    const backfills = { ...plan, steps: plan.steps.map((each) => ({ ...each, batch })) };
    expect(reasonsFor({ steps: unseen, checks: dropped('NOT APPLICABLE') }, backfills)).toEqual([]);
    expect(reasonsFor({ steps: unseen, checks: dropped('FAIL') }, backfills)).toHaveLength(2);
    expect(reasonsFor({ steps: unseen }, backfills)).toHaveLength(2);
  });

  it('gives FAIL when a step was found done before it had been carried out, and when a backfill had no row to fill', () => {
    const steps = record.steps.map((each, at) => (at === 0 ? { ...each, observed: 'not observed' as const } : each));
    expect(reasonsFor({ steps })).toEqual(['1 step was found done in the base, so that nothing was carried out: 1.']);
    const second = record.steps.map((each) =>
      each.id === '2' ? { ...each, observed: 'not observed' as const } : each,
    );
    expect(reasonsFor({ steps: [...second].reverse() })[0]).toBe(
      '1 step was found done in the base, so that nothing was carried out: 2.',
    );
    const backfill = { ...plan, steps: plan.steps.map((each, at) => (at === 0 ? { ...each, batch } : each)) };
    const idle = ['No row of the base lacked a value, so that nothing was put to the test: 1. A seed can bring one.'];
    expect(reasonsFor({ steps }, backfill)).toEqual(idle);
    expect(reasonsFor({ steps: steps.map((each) => ({ ...each, rows: 0 })) }, backfill)).toEqual(idle);
    expect(reasonsFor({ steps: steps.map((each) => ({ ...each, rows: 1 })) }, backfill)).toEqual([]);
  });

  it('does not believe a PASS that the steps of the same record contradict', () => {
    const stronger = record.steps.map((each) => ({
      ...each,
      locks: [{ relation: 'other', mode: 'ACCESS EXCLUSIVE' as const }],
    }));
    expect(reasonsFor({ steps: stronger })[0]).toContain(
      '"locks as claimed" is reported as PASS, but the record shows FAIL: 1 took ACCESS EXCLUSIVE on other',
    );
    expect(
      reasonsFor({
        rows: [
          { table: 'user', rows: 0 },
          { table: 'other', rows: 5 },
        ],
      }),
    ).toEqual([
      'Check "rows kept" is reported as PASS, but the record shows FAIL: the plan changes user, which has no rows, so that nothing was put to the test',
    ]);
    const scanning = record.steps.map((each) => ({ ...each, scanned: ['user'] }));
    expect(reasonsFor({ steps: scanning }).join()).toContain('1 read all of user while it blocked others');
  });
});
