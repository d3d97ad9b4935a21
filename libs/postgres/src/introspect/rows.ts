import type { Row, Session } from '@wesley/apply';

/**
 * Reads from the catalog. Only `pg_catalog` is on the search path meanwhile, so that Postgres prints every other name
 * with its schema, whatever the session's settings. SET LOCAL ends with the message, or with the caller's transaction.
 */
export function readRows(session: Session, select: string): Promise<readonly Row[]> {
  return session.query(`SET LOCAL search_path = pg_catalog; ${select}`);
}

/** The rows' elements by the table that they belong to, in the order of the rows. */
export function byTable<T>(rows: readonly Row[], element: (row: Row) => T): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const table = text(row, 'table');
    const group = groups.get(table);
    if (group) group.push(element(row));
    else groups.set(table, [element(row)]);
  }
  return groups;
}

export function text(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : unexpected(name, value);
}

export function textOrNull(row: Row, name: string): string | null {
  return row[name] === null ? null : text(row, name);
}

export function flag(row: Row, name: string): boolean {
  const value = row[name];
  return typeof value === 'boolean' ? value : unexpected(name, value);
}

export function texts(row: Row, name: string): readonly string[] {
  const value: unknown = row[name];
  if (!Array.isArray(value)) return unexpected(name, value);
  return value.map((item: unknown) => (typeof item === 'string' ? item : unexpected(name, item)));
}

function unexpected(name: string, value: unknown): never {
  throw new TypeError(`The catalog query gave a ${value === null ? 'null' : typeof value} for ${name}.`);
}
