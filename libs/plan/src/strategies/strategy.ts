import type { ChangeKind, ChangeOf, Rename } from '@wesley/diff';
import type { Schema } from '@wesley/schema';
import type { Pace } from '../pace';
import type { Statement } from '@wesley/sql';
import type { Step } from '../plan';

/** What a strategy decides about a step; ids, claims, timeouts and order follow from it. */
export interface Draft extends Pick<Step, 'phase' | 'do' | 'why'> {
  /** Absent: nothing to take back that another undo does not take with it. */
  readonly undo?: Statement | readonly Statement[];
  /** There is no way back, for this reason. */
  readonly irreversible?: string;
  /**
   * `new objects`: with the other statements that touch nothing that exists. `access to …`: with the others about who may use a table;
   * `swap of …`: with the others that put something in the place of another.
   * Absent: a transaction of its own, if it can stand in one.
   */
  readonly together?: 'new objects' | `access to ${string}` | `swap of ${string}`;
  /** It comes after all steps of its phase that stand together under one of these names, but for grants. */
  readonly after?: readonly (`access to ${string}` | `swap of ${string}`)[];
  readonly batch?: Omit<NonNullable<Step['batch']>, 'plan'>;
  readonly probe?: NonNullable<Step['probe']>;
  readonly binds?: NonNullable<Step['binds']>;
}

/** Why a change is explained instead of carried out, and what to do. */
export interface Refusal {
  readonly code:
    | 'destructive-change'
    | 'change-not-supported'
    | 'rename-not-supported'
    | 'not-null-needs-backfill'
    | 'add-column-needs-value';
  readonly message: string;
  readonly hint: string;
  /** What the hint says to do by hand. */
  readonly sql?: string;
}

export interface PlanContext {
  /** As the database is, before any rename. */
  readonly original: Schema;
  readonly renames: readonly Rename[];
  /** The server's major version. */
  readonly postgres: number;
  /** As it is called after the renames. */
  readonly before: Schema;
  readonly after: Schema;
  /** The tables that exist before the plan: only they are treated online. */
  readonly existing: ReadonlySet<string>;
  readonly pace: Pace;
}

/** The recipe for a kind of change: which statements, in which phases. It holds no lock and no cost. */
export type Strategy<K extends ChangeKind> = (change: ChangeOf<K>, context: PlanContext) => readonly Draft[] | Refusal;
