import type { Step } from '@wesley/plan';
import { ApplyError } from './apply-error';
import type { Policy } from './policy';
import { withRetries } from './with-retries';

const step = { id: 'a step', retry: { times: 3, pause: 200 } } as Step;
const locked = new ApplyError('locked', step, 'Somebody holds it.');

async function pausesOf(error: Error, parts: Partial<Policy> = {}): Promise<readonly number[]> {
  const pauses: number[] = [];
  const sleep = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  const policy: Policy = { sleep, signal: new AbortController().signal, ...parts };
  await expect(withRetries(step, policy, () => Promise.reject(error))).rejects.toBe(error);
  return pauses;
}

test('a lock that is not to be had is tried for as often as the step says, later and later', async () => {
  expect(await pausesOf(locked)).toEqual([200, 400, 800]);
});

test('whoever carries it out may say otherwise', async () => {
  expect(await pausesOf(locked, { retry: { times: 1, pause: 5 } })).toEqual([5]);
});

test('the pauses are spread, so that two that wait for each other do not come back at once', async () => {
  expect(await pausesOf(locked, { random: () => 0 })).toEqual([150, 300, 600]);
  expect(await pausesOf(locked, { random: () => 0.5 })).toEqual([200, 400, 800]);
});

test('what the server refuses is not tried again', async () => {
  expect(await pausesOf(new ApplyError('refused', step, 'No.'))).toEqual([]);
});
