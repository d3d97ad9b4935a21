import type { Schema } from '@wesley/schema';
import { identifier, identifiers, relation, sql } from '@wesley/sql';

/** What one of those does who use the database meanwhile, over and over. */
export interface Job {
  readonly kind: 'reader' | 'writer' | 'control';
  /** `writer of user`. */
  readonly label: string;
  readonly sql: string;
  /** The steps that it looks on at: those on one of these tables; null: all. */
  readonly tables: readonly string[] | null;
}

/** A reader and a writer of each table that a step touches. */
export function jobsOf({ tables }: Schema, touched: ReadonlySet<string>): readonly Job[] {
  return tables
    .filter(({ name }) => touched.has(name))
    .flatMap(({ name, columns, primaryKey }) => {
      const table = relation(name);
      const key = identifiers(primaryKey.columns);
      const first = sql`SELECT ${key} FROM ${table} ORDER BY ${key} LIMIT 1`;
      const written = columns.find(({ generated }) => generated === null)?.name ?? '';
      const update = sql`UPDATE ${table} SET ${identifier(written)} = ${identifier(written)} WHERE (${key}) = (${first})`;
      return [
        { kind: 'reader', label: `reader of ${name}`, sql: first.text, tables: [name] },
        { kind: 'writer', label: `writer of ${name}`, sql: update.text, tables: [name] },
      ] as const;
    });
}

/** A table of Wesley's own, which no step touches: a stall of the machine shows on it as well. */
export const controlTable = `CREATE SCHEMA wesley; CREATE TABLE wesley.control (id integer PRIMARY KEY, n integer);
INSERT INTO wesley.control SELECT i, 0 FROM generate_series(1, 1000) AS i`;

export const controlJob: Job = {
  kind: 'control',
  label: 'writer of a table that no step touches',
  sql: 'UPDATE wesley.control SET n = n + 1 WHERE id = 1',
  tables: null,
};
