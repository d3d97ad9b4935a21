import type { Step } from '@wesley/plan';
import type { Session } from './database';

/** How patient the executor is. Time comes in from outside. */
export interface Policy {
  /** How often a step is tried again when a lock is not to be had in time. */
  readonly retries: number;
  /** Milliseconds before the first retry; doubled before each further one. */
  readonly backOff: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How many milliseconds replicas are behind; unless given, as pg_stat_replication says. */
  readonly lag?: (step: Step, session: Session) => Promise<number>;
  /** Fires when the run should end: nothing is begun after that. */
  readonly signal: AbortSignal;
}
