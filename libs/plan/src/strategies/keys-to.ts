import { tableOf, type ForeignKey, type Index, type Schema } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { isOver } from './replaced-key';
import type { PlanContext } from './strategy';

/** A foreign key, and the table that it belongs to. */
export interface Hanging {
  readonly owner: string;
  readonly key: ForeignKey;
}

/** The foreign keys that hang on a key of the table: those that refer to its columns, in whatever order. */
export function keysTo(
  { tables }: Schema,
  table: string,
  { columns }: { readonly columns: readonly string[] },
): readonly Hanging[] {
  const isOnIt = ({ references }: ForeignKey) => references.table === table && isOver(references.columns, columns);
  return tables.flatMap(({ name: owner, foreignKeys }) => foreignKeys.filter(isOnIt).map((key) => ({ owner, key })));
}

/**
 * The foreign keys, before the plan or after it, that may hang on a unique index: Postgres hangs them on one of the unique indexes over
 * their columns, whichever is the older, and does not let that go.
 */
export function keysOnIndex(
  { before, after }: PlanContext,
  table: string,
  { unique, keys, where }: Index,
): readonly Hanging[] {
  const names = keys.map(({ expression }) => expression.sql);
  const columns = tableOf(after, table)
    .columns.map(({ name }) => name)
    .filter((column) => names.includes(identifier(column).text));
  if (!unique || where !== null || columns.length < keys.length) return [];
  return [before, after].flatMap((schema) => keysTo(schema, table, { columns }));
}
