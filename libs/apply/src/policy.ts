import type { Retry, Step } from '@wesley/plan';
import type { Session } from './database';

/** How patient the executor is. Time comes in from outside. */
export interface Policy {
  /** How often what is tried again, instead of what its step says. */
  readonly retry?: Retry;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1: how the pauses between tries are spread. Unless given, they are as the step says. */
  readonly random?: () => number;
  /** How many milliseconds replicas are behind; unless given, as pg_stat_replication says. */
  readonly lag?: (step: Step, session: Session) => Promise<number>;
  /** Fires when the run should end: nothing is begun after that. */
  readonly signal: AbortSignal;
}
