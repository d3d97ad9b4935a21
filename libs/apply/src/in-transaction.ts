import type { Step } from '@wesley/plan';
import { ApplyError, isDatabaseError } from './apply-error';
import type { Session } from './database';

/** Begins, works, commits; rolls back when the work fails. The step's timeouts hold in it, set in the same message as it begins with. */
export async function inTransaction<T>(step: Step, session: Session, work: () => Promise<T>): Promise<T> {
  const [row] = await session.query(`BEGIN; ${localTimeouts(step)}; SELECT pg_backend_pid() AS pid`);
  try {
    refusePooler(step, session, row?.['pid']);
    const result = await work();
    await session.query('COMMIT');
    return result;
  } catch (error) {
    await rollBack(session, error);
    throw error;
  }
}

/** A pooler that gives each transaction another connection loses the settings and the turn of a run: it is noticed by the backend's process. */
export function refusePooler(step: Step, { pid }: Session, now: unknown): void {
  if (Number(now) === pid) return;
  const message = `${step.id} was not begun: the connection goes through a pooler that gives each transaction another one (transaction mode), which loses timeouts and locks. Connect to the server itself, or to a port where the pooler is in session mode.`;
  throw new ApplyError('refused', step, message);
}

/** The step's timeouts, for the transaction at hand: a pooler would lose what a plain SET says. */
export async function setLocalTimeouts(step: Step, session: Session): Promise<void> {
  await session.query(localTimeouts(step));
}

function localTimeouts({ lockTimeout, statementTimeout }: Step): string {
  const lock = `SET LOCAL lock_timeout = ${String(lockTimeout ?? 0)}`;
  return `${lock}; SET LOCAL statement_timeout = ${String(statementTimeout)}`;
}

async function rollBack(session: Session, cause: unknown): Promise<void> {
  try {
    await session.query('ROLLBACK');
  } catch (error) {
    // The connection is gone, and the transaction with it: what broke it is the news.
    if (!isDatabaseError(error)) throw new AggregateError([cause, error], 'The transaction could not be rolled back.');
  }
}
