import type { Step } from '@wesley/plan';
import { conditionName } from './condition-names';
import type { DatabaseError } from './database';

/**
 * `violation`: rows are in the way; `locked`: somebody holds the lock; `refused`: the server said no; `hindered`: others would have had
 * to wait for a backfill; `busy`: another run is at it.
 */
export type ApplyErrorKind = 'violation' | 'locked' | 'refused' | 'interrupted' | 'hindered' | 'busy';

/** A step could not be carried out. What stood before it stays; the plan can be run again. Its message holds no values of rows. */
export class ApplyError extends Error {
  override readonly name = 'ApplyError';
  readonly kind: ApplyErrorKind;
  readonly step: Step;
  /** What the server said, when it was the server: for a terminal, not for a record, since it may quote a row. */
  readonly server: DatabaseError | undefined;

  constructor(kind: ApplyErrorKind, step: Step, message: string, server?: DatabaseError) {
    super(message);
    this.kind = kind;
    this.step = step;
    this.server = server;
  }
}

/** Whether it is the server, or the way to it, that speaks. */
export function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'sqlState' in error;
}

/** What the server refused, in our words: the SQLSTATE with its name, and the constraint or column if there was one. */
export function describeRefusal({ sqlState, constraint, column }: DatabaseError): string {
  if (sqlState === null) return 'the connection was lost';
  const name = conditionName(sqlState);
  const by = constraint !== null ? `, constraint ${constraint}` : column !== null ? `, column ${column}` : '';
  return `SQLSTATE ${sqlState}${name === undefined ? '' : ` (${name})`}${by}`;
}
