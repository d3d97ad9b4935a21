import type { Step } from '@wesley/plan';
import type { Row, Session } from './database';
import { query } from './query';

/** What a watch wants to know in the transactions of the steps: a query each. They travel with what is run, so that no answer is waited for by itself. */
export interface Questions {
  /** Asked as a transaction begins. */
  readonly before: string;
  /** Asked right behind each statement, and before the commit: the transaction still holds all its locks. */
  readonly after: string;
}

/** Looks on while a plan is carried out. What it throws ends the run. */
export interface Watch {
  /** In the session that carries the steps out, before the first of them. Gives what is to be asked; null: nothing. */
  opened(session: Session): Promise<Questions | null>;
  /**
   * In the step's transaction, before its statement. Batches: before each. `seen` is the answer to the first question; null where the
   * transaction has run a statement already.
   */
  before(step: Step, session: Session, seen: readonly Row[] | null): Promise<void>;
  /** In the step's transaction, as soon as its statement is through. `seen` is the answer to the second question, and on its way. */
  after(step: Step, session: Session, seen: Promise<readonly Row[]>): Promise<void>;
  /** Runs a statement that stands outside any transaction, and watches it as it can. `query` turns a refusal into an `ApplyError`. */
  alone(step: Step, session: Session): Promise<void>;
  /** The step is through, or was through before. */
  finished(result: StepResult): void;
}

export interface StepResult {
  readonly step: Step;
  /** `found done`: its effect was there already, so that nothing was run. */
  readonly outcome: 'ran' | 'found done';
  /** How often a lock was not to be had in time, so that it was tried again. */
  readonly retries: number;
  /** Rows that a backfill changed; null for other steps. */
  readonly rows: number | null;
}

/** Sees nothing. */
export const noWatch: Watch = {
  opened: () => Promise.resolve(null),
  before: () => Promise.resolve(),
  after: () => Promise.resolve(),
  alone: async (step, session) => {
    await query(step, session, step.do.sql);
  },
  finished: () => undefined,
};

/** A watch that has been told of the session. */
export interface Watching {
  readonly watch: Watch;
  readonly questions: Questions | null;
}

/** Runs the statement of a step, watched. */
export async function runWatched(
  step: Step,
  session: Session,
  { watch, questions }: Watching,
  seen: readonly Row[] | null,
): Promise<void> {
  await watch.before(step, session, seen);
  const ran = query(step, session, step.do.sql);
  const answer = askAfter(session, questions);
  // Behind a statement that was refused nothing is answered, and the refusal is what is told.
  answer.catch(() => undefined);
  await ran;
  await watch.after(step, session, answer);
}

export function askAfter(session: Session, questions: Questions | null): Promise<readonly Row[]> {
  return questions === null ? Promise.resolve([]) : session.query(questions.after);
}
