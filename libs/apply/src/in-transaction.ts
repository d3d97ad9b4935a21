import type { Step } from '@wesley/plan';
import { ApplyError, isDatabaseError } from './apply-error';
import type { Row, Session } from './database';
import { script } from './query';

/**
 * Begins, works, commits; rolls back when the work fails. The message that it begins with sets the step's timeouts and asks the questions,
 * the answers to which the work is given.
 */
export async function inTransaction<T>(
  step: Step,
  session: Session,
  questions: readonly string[],
  work: (answers: readonly (readonly Row[])[]) => Promise<T>,
): Promise<T> {
  try {
    const opening = `SELECT pg_backend_pid() AS pid, ${localTimeouts(step)}`;
    const [, begun, ...answers] = await script(step, session, ['BEGIN', opening, ...questions].join('; '));
    refusePooler(step, session, begun?.[0]?.['pid']);
    const result = await work(answers);
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
  await session.query(`SELECT ${localTimeouts(step)}`);
}

// What SET LOCAL does, in one statement.
function localTimeouts({ lockTimeout, statementTimeout }: Step): string {
  const set = (name: string, milliseconds: number) => `set_config('${name}', '${String(milliseconds)}', true)`;
  return `${set('lock_timeout', lockTimeout ?? 0)}, ${set('statement_timeout', statementTimeout)}`;
}

async function rollBack(session: Session, cause: unknown): Promise<void> {
  try {
    await session.query('ROLLBACK');
  } catch (error) {
    // The connection is gone, and the transaction with it: what broke it is the news.
    if (!isDatabaseError(error)) throw new AggregateError([cause, error], 'The transaction could not be rolled back.');
  }
}
