import type { Step } from '@wesley/plan';
import { ApplyError } from './apply-error';
import { backOff } from './back-off';
import type { Policy } from './policy';

/** Tries again, later and later, as long as it is a lock that was not to be had. */
export async function withRetries<T>(
  step: Step,
  policy: Policy,
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly retries: number }> {
  const retry = policy.retry ?? step.retry;
  for (let retries = 0; ; retries++) {
    if (policy.signal.aborted)
      throw new ApplyError('interrupted', step, `Stopped at ${step.id}; it can go on from there.`);
    try {
      return { value: await run(), retries };
    } catch (error) {
      const isLocked = error instanceof ApplyError && error.kind === 'locked';
      if (!isLocked || retries >= retry.times) throw error;
      await backOff(retry, retries, policy);
    }
  }
}
