import type { Change, ChangeOf } from '@wesley/diff';
import {
  byName,
  canonicalJson,
  sha256,
  type Expression,
  type Schema,
  type Table,
  type UniqueConstraint,
} from '@wesley/schema';
import { literal } from '@wesley/sql';

/**
 * The base with what the target demands of rows that exist: its checks, keys and foreign keys over columns that the base
 * has, and no NULL where the plan presumes that there is none. Rows made for it satisfy both. What the plan backfills keeps its NULLs.
 */
export function rowsForBoth(before: Schema, after: Schema, changes: readonly Change[]): Schema {
  const presumed = changes.filter(
    (change): change is ChangeOf<'set-not-null'> => change.kind === 'set-not-null' && change.backfill === null,
  );
  // The base has no such value yet: to name it is an error there, and no row can hold it.
  const newValues = changes.flatMap((change) => (change.kind === 'add-enum-value' ? [literal(change.value).text] : []));
  const isKnown = ({ sql }: Expression) => !newValues.some((value) => sql.includes(value));
  const tables = before.tables.map((table) => {
    const target = after.tables.find(({ name }) => name === table.name);
    const required = presumed.filter((change) => change.table === table.name).map(({ column }) => column);
    return target ? demandMore(table, target, required, before, isKnown) : table;
  });
  return { ...before, tables };
}

function demandMore(
  table: Table,
  target: Table,
  required: readonly string[],
  base: Schema,
  isKnown: (expression: Expression) => boolean,
): Table {
  const has = (columns: readonly string[], in_ = table) =>
    columns.every((name) => in_.columns.some((column) => column.name === name));
  return {
    ...table,
    columns: table.columns.map((column) => (required.includes(column.name) ? { ...column, nullable: false } : column)),
    checks: union(
      table.checks,
      target.checks.filter(({ expression }) => has(expression.columns) && isKnown(expression)),
    ),
    uniqueConstraints: union(table.uniqueConstraints, [
      ...target.uniqueConstraints.filter(({ columns }) => has(columns)),
      ...primaryKeyOf(target).filter(
        ({ columns }) => has(columns) && canonicalJson(columns) !== canonicalJson(table.primaryKey.columns),
      ),
    ]),
    indexes: union(
      table.indexes,
      target.indexes.filter(({ unique, keys, where }) => {
        const parts = [...keys.map(({ expression }) => expression), ...(where === null ? [] : [where])];
        return unique && parts.every((part) => has(part.columns) && isKnown(part));
      }),
    ),
    foreignKeys: union(
      table.foreignKeys,
      target.foreignKeys.filter(({ columns, references }) => {
        const parent = base.tables.find(({ name }) => name === references.table);
        return parent !== undefined && has(columns) && has(references.columns, parent);
      }),
    ),
  };
}

// Beside the key that the table has: unique under another name, since an index of that name is there.
function primaryKeyOf({ name, primaryKey: { columns } }: Table): readonly UniqueConstraint[] {
  return [{ name: `wesley_key_${sha256(name).slice(0, 16)}`, columns, nullsNotDistinct: false }];
}

function union<T extends { readonly name: string }>(base: readonly T[], target: readonly T[]): readonly T[] {
  const isOther = (item: T) => !base.some((known) => canonicalJson(known) === canonicalJson(item));
  return byName([...base, ...target.filter(isOther)]);
}
