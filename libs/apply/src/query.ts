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
    throw failureOf(step, error);
  }
}

/** Several statements of a step in one message: the rows of each. */
export async function script(step: Step, session: Session, sql: string): Promise<readonly (readonly Row[])[]> {
  try {
    return await session.script(sql);
  } catch (error) {
    throw failureOf(step, error);
  }
}

function failureOf(step: Step, error: unknown): unknown {
  if (!isDatabaseError(error)) return error;
  const kind = lockStates.includes(error.sqlState) ? 'locked' : 'refused';
  return new ApplyError(kind, step, `${step.id} failed: ${describeRefusal(error)}.`, error);
}
