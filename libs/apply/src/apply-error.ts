import type { Step } from '@wesley/plan';
import type { DatabaseError } from './database';

/** A step could not be carried out. What stood before it stays; the plan can be run again. */
export class ApplyError extends Error {
  constructor(
    /** `violation`: rows are in the way; `locked`: somebody holds the lock; `refused`: the server said no; `interrupted`. */
    readonly kind: 'violation' | 'locked' | 'refused' | 'interrupted',
    readonly step: Step,
    message: string,
    readonly sqlState: string | null = null,
  ) {
    super(message);
    this.name = 'ApplyError';
  }
}

/** Whether it is the server, or the way to it, that speaks. */
export function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'sqlState' in error;
}
