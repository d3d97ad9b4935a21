import type { Step } from '@wesley/plan';
import { isDatabaseError } from './apply-error';
import type { Session } from './database';

/** Begins, works, commits; rolls back when the work fails. `settings` are made in the same message as it begins with. */
export async function inTransaction<T>(session: Session, work: () => Promise<T>, settings = ''): Promise<T> {
  await session.query(`BEGIN; ${settings}`);
  try {
    const result = await work();
    await session.query('COMMIT');
    return result;
  } catch (error) {
    await rollBack(session, error);
    throw error;
  }
}

/** The step's timeouts, for the transaction at hand: a pooler would lose what a plain SET says. */
export async function setLocalTimeouts(step: Step, session: Session): Promise<void> {
  await session.query(localTimeouts(step));
}

/** The same as statements. */
export function localTimeouts({ lockTimeout, statementTimeout }: Step): string {
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
