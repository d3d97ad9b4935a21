import type { Step } from '@wesley/plan';
import type { Session } from './database';
import { query } from './query';

/** Looks on while a plan is carried out. What it throws ends the run. */
export interface Watch {
  /** In the step's transaction, before its statement. Batches: before each. */
  before(step: Step, session: Session): Promise<void>;
  /** In the step's transaction, after its statement and before the commit: it still holds all its locks. */
  after(step: Step, session: Session): Promise<void>;
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
  before: () => Promise.resolve(),
  after: () => Promise.resolve(),
  alone: async (step, session) => {
    await query(step, session, step.do.sql);
  },
  finished: () => undefined,
};
