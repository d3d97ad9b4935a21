import type { Database, Questions, Row, Session } from '@wesley/apply';
import type { RelationLock } from '@wesley/plan';
import type { Digest, Schema } from '@wesley/schema';
import type { RehearsedStep, TestRun } from './rehearsal';

/** Every fact of a database's catalog, by name, one text each. Shares nothing with the code that compares schemas. */
export interface Catalog {
  /** Sorted. */
  readonly rows: readonly string[];
  readonly fingerprint: Digest;
}

export interface Introspection {
  readonly schema: Schema;
  /** What is there and no schema can say, one sentence each. */
  readonly unsupported: readonly string[];
}

/** What was seen of a step. */
export type Sighting = Pick<RehearsedStep, 'observed' | 'locks' | 'scanned' | 'rewrote' | 'wal'>;

/** Sees what the steps of one database do to the relations that existed when it was opened. */
export interface Witness {
  /** Prepares its questions in the session that is about to carry steps out. */
  prepare(session: Session): Promise<Questions>;
  /** A transaction began: the answer to the first question. */
  begins(answer: readonly Row[]): void;
  /** A statement of it is through: what was seen of that, from the answer to the second question. */
  sees(answer: readonly Row[]): Sighting;
  /** Runs a statement that stands outside any transaction; `table` is the one that a workload stands on meanwhile. */
  alone(
    session: Session,
    table: string,
    run: () => Promise<unknown>,
  ): Promise<Sighting & { readonly blocked: RelationLock | null }>;
}

/** What a rehearsal looks through: the ways to read a server that it needs. */
export interface Instruments {
  readCatalog(session: Session): Promise<Catalog>;
  /** The schema `public` as Postgres prints it; only to be compared with another one of the same server. */
  introspect(session: Session): Promise<Introspection>;
  openWitness(database: Database, observer: Session): Promise<Witness>;
  /** Runs a pgTAP suite in the database, with pgTAP in a schema of its own, and leaves no rows. */
  runSuite(database: Database, suite: string): Promise<TestRun>;
}
