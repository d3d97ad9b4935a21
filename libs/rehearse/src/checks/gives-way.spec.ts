import type { Plan, Step } from '@wesley/plan';
import type { Queue, RehearsedStep } from '../rehearsal';
import { judgeQueues } from './gives-way';

const step = (lockTimeout: number | null) => ({ id: 'a', transaction: 'a', lockTimeout, do: { on: ['user'] } });
const queue: Queue = { lockTimeout: 150, gaveUp: true, waited: 150, who: ['reader of user', 'writer of user'] };

interface Given {
  readonly lockTimeout?: number | null;
  readonly budget?: number;
  readonly locked?: string;
  /** Steps of the same kind that were not tried. */
  readonly untried?: readonly string[];
}

function judged(queued: Queue | null, { lockTimeout = 2000, budget = 500, locked = 'user', untried = [] }: Given = {}) {
  const others = untried.map((id) => ({ ...step(lockTimeout), id }));
  const plan = { steps: [step(lockTimeout), ...others] as unknown as readonly Step[] } as unknown as Plan;
  const locks = [{ relation: locked, mode: 'ACCESS EXCLUSIVE' }];
  const steps = [
    { id: 'a', locks, queued },
    ...untried.map((id) => ({ id, locks, queued: null })),
  ] as unknown as readonly RehearsedStep[];
  return judgeQueues(plan, { budget, steps, rows: [{ table: 'user', rows: 1 }] });
}

it('passes what gave up and let others through, and says how much was tried', () => {
  expect(judged(queue)).toEqual({
    verdict: 'PASS',
    detail:
      '1 of 1 step tried behind a long reader, with lock timeouts of at most 150 ms: each gave up, let 2 statements through, and came through itself when tried again',
  });
});

it('says that it was a sample where not all were tried', () => {
  expect(judged(queue, { untried: ['b'] }).detail).toContain(
    '1 of 2 steps tried behind a long reader, in a sample of at most 12 transactions, with lock timeouts of at most 150 ms: each',
  );
});

it.each([
  [
    'has no lock timeout',
    judged(queue, { lockTimeout: null }),
    'a has no lock timeout, and as long as it waits others wait behind it: reader of user, writer of user; the limit is 2000 ms',
  ],
  ['has one beyond the limit', judged(queue, { lockTimeout: 2001 }), 'a has a lock timeout of 2001 ms'],
  [
    'does not give up',
    judged({ ...queue, gaveUp: false }),
    'a did not give up, and kept waiting until the reader went',
  ],
  ['lets others wait for too long', judged({ ...queue, waited: 2001 }), 'a kept waiting for 2001 ms behind it'],
  ['was never tried', judged(null), 'none of 1 step was tried'],
])('fails a step that %s', (_what, { verdict, detail }, said) => {
  expect(verdict).toBe('FAIL');
  expect(detail).toContain(said);
});

it('allows what a budget beyond that allows', () => {
  expect(judged(queue, { lockTimeout: 2001, budget: 3000 }).verdict).toBe('PASS');
});

it('does not apply where nobody reads what a step locks', () => {
  expect(judged(null, { locked: 'made by the plan' }).verdict).toBe('NOT APPLICABLE');
});
