import type { Address, Digest } from '@wesley/schema';
import type { Statement } from '@wesley/sql';
import type { Change } from '@wesley/diff';
import type { Claim } from './costs/cost';
import type { Pace } from './pace';

/** The phases of a migration, in the order in which they are carried out. */
export const migrationPhases = ['expand', 'backfill', 'validate', 'switch', 'contract'] as const;
export type MigrationPhase = (typeof migrationPhases)[number];

/** The format of plan.json. */
export const planFormat = 'wesley.plan/1';

/** How to get from one schema to another without blocking the application. */
export interface Plan {
  readonly format: typeof planFormat;
  /** Digests of the schema that the plan starts from and of the one that it leads to. */
  readonly from: Digest;
  readonly to: Digest;
  /** The server's major version that the claims hold for. */
  readonly postgres: number;
  /** How its backfills go about it. */
  readonly backfill: Pace;
  readonly changes: readonly Change[];
  /** What it was told to leave out: it then leads to a schema on the way. Empty: it leads the whole way. */
  readonly leftOut: readonly Change[];
  readonly steps: readonly Step[];
}

/** One statement of a plan, with everything that a reviewer or an executor needs to know of it. */
export interface Step {
  /** `expand-03-add-column-order.note`: unique in the plan, stable for the same plan. */
  readonly id: string;
  readonly phase: MigrationPhase;
  readonly do: Statement;
  /**
   * Takes the step back: the first in the transaction that the undos of its transaction share, the others after that, each in one of its
   * own. Empty where another undo takes it back with it, or where there is no way back, with the reason in `irreversible`.
   */
  readonly undo: readonly Statement[];
  readonly irreversible: string | null;
  /**
   * Steps in a row with the same name share one transaction; null: the statement must stand outside any
   * (CREATE INDEX CONCURRENTLY), or is a batched UPDATE that makes its own.
   */
  readonly transaction: string | null;
  /** Milliseconds; null where a lock timeout would do harm (CREATE INDEX CONCURRENTLY leaves an invalid index). */
  readonly lockTimeout: number | null;
  /** Milliseconds. */
  readonly statementTimeout: number;
  readonly retry: Retry;
  /** Only of a backfill: how the rows are walked. */
  readonly batch: Batch | null;
  /** Counts the rows that would violate what the step demands; not begun unless it is 0. */
  readonly probe: Probe | null;
  /** What it is said to lock, scan and rewrite; the rehearsal checks it. */
  readonly claim: Claim;
  readonly because: Address;
  /** One sentence: why it is safe. */
  readonly why: string;
  /** One sentence: what the application that is running has to be ready for from then on; null: nothing. */
  readonly binds: string | null;
}

/** What is done when a lock is not to be had in time: nothing has happened then, and the statement is tried again. */
export interface Retry {
  /** How often; then the run ends, and can go on from there. */
  readonly times: number;
  /** Milliseconds before the first time; doubled before each further one, and a quarter more or less. */
  readonly pause: number;
}

/** A walk over a table by its primary key, a range of keys in each transaction. */
export interface Batch extends Pace {
  /** Digest of what the plan does: where the walk stands is kept under it, so that another plan begins its own. */
  readonly plan: Digest;
  readonly table: string;
  /** The key's columns with their types as `format_type` prints them. */
  readonly key: readonly { readonly column: string; readonly type: string }[];
  /** Gives the key of the last row of the next batch: parameters are the last key (text, null at the start), the rows of the batch, and the key to end at. No row: it is through. */
  readonly bound: string;
  /** Gives the key of the last row that is there. No row: the table is empty. */
  readonly end: string;
  /** Locks the rows of a batch in order of their keys, before they are written; parameters as those of the UPDATE. One row: how many. */
  readonly lock: string;
}

/** A query whose one column `count` must be 0. */
export interface Probe {
  readonly sql: string;
  /** What a violating row means to the user. */
  readonly meaning: string;
}
