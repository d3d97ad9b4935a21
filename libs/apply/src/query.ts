import type { Step } from '@wesley/plan';
import { ApplyError, describeRefusal, isDatabaseError } from './apply-error';
import type { Row, Session } from './database';

// lock_not_available, deadlock_detected: somebody was in the way, and may be gone the next time.
const lockStates: readonly (string | null)[] = ['55P03', '40P01'];

/** One statement of a step. What the server refuses becomes an `ApplyError` that names the step. */
export async function query(
  step: Step,
  session: Session,
  sql: string,
  values?: readonly unknown[],
): Promise<readonly Row[]> {
  try {
    return await session.query(sql, values);
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    const kind = lockStates.includes(error.sqlState) ? 'locked' : 'refused';
    throw new ApplyError(kind, step, `${step.id} failed: ${describeRefusal(error)}.`, error);
  }
}
