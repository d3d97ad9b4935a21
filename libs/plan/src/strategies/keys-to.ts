import { describeChange, type Change } from '@wesley/diff';
import { elementAddress, printAddress, type ForeignKey, type Index, type Schema } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { isOver } from './replaced-key';
import type { PlanContext, Refusal } from './strategy';

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
 * Why a unique index cannot go: a foreign key refers to its columns, before the plan or after it. Postgres hangs it on one of the unique
 * indexes over them, whichever is the older, and does not let that go.
 */
export function refuseUnderForeignKey(
  change: Change,
  table: string,
  { unique, keys, where }: Index,
  { before, after }: PlanContext,
): Refusal | undefined {
  if (!unique || where !== null) return undefined;
  const names = keys.map(({ expression }) => expression.sql);
  const columns = tableColumns(before, table).filter((column) => names.includes(identifier(column).text));
  const [hanging] =
    columns.length < keys.length ? [] : [before, after].flatMap((schema) => keysTo(schema, table, { columns }));
  if (hanging === undefined) return undefined;
  const foreignKey = printAddress(elementAddress(hanging.owner, 'foreign-key', hanging.key.name));
  return {
    code: 'change-not-supported',
    message: `Wesley does not ${describeChange(change)}, on which a foreign key may hang: ${foreignKey}.`,
    hint: 'Keep it, under its name: which of the unique indexes over these columns Postgres hung the foreign key on is not known.',
  };
}

function tableColumns({ tables }: Schema, table: string): readonly string[] {
  return tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
}
