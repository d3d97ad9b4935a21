import type { Database, Policy, Session } from '@wesley/apply';
import type { Plan } from '@wesley/plan';
import type { Schema } from '@wesley/schema';
import type { SpareRow } from './application/spare-rows';
import type { Catalog, Instruments, Introspection } from './instruments';
import type { RowsFingerprint } from './rows/fingerprint-rows';
import type { RehearsedStep } from './rehearsal';
import type { Task } from './scripts/tasks';
import type { Shadow } from './shadow';

/** What is being rehearsed. */
export interface Request {
  readonly plan: Plan;
  readonly before: Schema;
  readonly after: Schema;
  /** The generated pgTAP suite. */
  readonly suite: string;
  /** Rows to put into each table of the base. */
  readonly rows: number;
  /** A script that puts rows into the base, before those that are generated; null: none. */
  readonly seed: string | null;
  /** What a workload does that was given, instead of one that is derived from the schema. */
  readonly workload: readonly Task[] | null;
  /** Milliseconds that others may wait for a step. */
  readonly budget: number;
}

/** Where it is rehearsed, and with what. */
export interface Theatre {
  readonly shadow: Shadow;
  readonly instruments: Instruments;
  readonly observer: Session;
  readonly policy: Policy;
  /** Milliseconds from some moment on; only differences mean something. */
  readonly clock: () => number;
  readonly progress: (line: string) => void;
}

/** A database with the base in it, and rows. Nobody is connected to it, so that it can be copied. */
export interface Base {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly filled: readonly { readonly table: string; readonly rows: number }[];
  /** Rows that an application could write, valid in base and target. */
  readonly spare: readonly SpareRow[];
}

/** The target, built from scratch. */
export interface Target {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly schema: Schema;
}

/** What the checks look at once the plan has been carried out. */
export interface Stage {
  readonly request: Request;
  readonly theatre: Theatre;
  readonly base: Base;
  readonly target: Target;
  /** The copy of the base in which the plan was carried out. */
  readonly migrated: Database;
  readonly catalog: Catalog;
  readonly introspected: Introspection;
  /** What was seen of each step; checks that carry the plan out once more add to it. */
  readonly steps: RehearsedStep[];
  /** The old columns of the old tables, before and after. */
  readonly rowsBefore: readonly RowsFingerprint[];
  readonly rowsAfter: readonly RowsFingerprint[];
  /** What was not as it should be in columns that the plan filled. */
  readonly wronglyFilled: readonly string[];
}

/** Opens a session, works with it, and closes it whatever comes of it. */
export async function withSession<T>(
  database: Database,
  purpose: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await database.connect(purpose);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** The same database, in which all work is done in one session that stays open: to open one takes longer than most steps. */
export function heldOpen(database: Database, session: Session): Database {
  return { ...database, connect: () => Promise.resolve({ ...session, close: () => Promise.resolve() }) };
}
