import type { Step } from '@wesley/plan';
import { timeTransactions } from './time-transactions';

let now = 0;
const pass = (milliseconds: number) => (now += milliseconds);
const [first, second] = [{ id: '1' }, { id: '2' }] as unknown as readonly [Step, Step];

/** A statement of that length, watched for 100 ms before and after. */
function run(timer: ReturnType<typeof timeTransactions>, step: Step, milliseconds: number): void {
  pass(100);
  timer.begin();
  pass(milliseconds);
  timer.end(step);
  pass(100);
  timer.resume();
}

it('counts a lock as held to the end of its transaction, without the time that watching takes', () => {
  const timer = timeTransactions(() => now);
  run(timer, first, 3);
  run(timer, second, 4);
  pass(2); // the commit
  expect([timer.held(first), timer.held(second)]).toEqual([9, 6]);
});

it('begins anew with each transaction', () => {
  const timer = timeTransactions(() => now);
  run(timer, first, 3);
  pass(1);
  expect(timer.held(first)).toBe(4);
  run(timer, second, 5);
  pass(2);
  expect(timer.held(second)).toBe(7);
});

it('forgets a transaction that was rolled back and is tried again', () => {
  const timer = timeTransactions(() => now);
  run(timer, first, 30);
  run(timer, first, 3);
  pass(1);
  expect(timer.held(first)).toBe(4);
});
