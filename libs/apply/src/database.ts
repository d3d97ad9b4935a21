/**
 * One connection. A session runs one statement at a time, in the order in which they are asked for; each is sent at once, without waiting
 * for the answer to the one before it. Results are the rows as the driver gives them.
 */
export interface Session {
  /** The backend's process id, by which `pg_locks` and `pg_blocking_pids` know it. */
  readonly pid: number;
  /** One statement, or several without values (then the rows of the last). Rejects with a `DatabaseError` when the server refuses. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements in one message, without values: the rows of each. Rejects as a whole when one is refused. */
  script(sql: string): Promise<readonly (readonly Row[])[]>;
  close(): Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

/** A database that sessions can be opened in. */
export interface Database {
  readonly name: string;
  /** `purpose` ends up in `application_name`, so that a DBA sees who waits. */
  connect(purpose: string): Promise<Session>;
}

/** What the server said, reduced to what may be shown: no driver text goes further than `message`. */
export interface DatabaseError extends Error {
  /** SQLSTATE, five characters; null when the connection itself failed. */
  readonly sqlState: string | null;
  /** Name of the constraint that refused, when one did. */
  readonly constraint: string | null;
  /** `table.column` as the server names them, when a column refused. */
  readonly column: string | null;
  /** Where in the text that was sent, as an offset in characters from 0; null where the server does not say. */
  readonly position: number | null;
}
