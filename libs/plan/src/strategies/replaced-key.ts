import { tableOf, type Index, type PrimaryKey, type UniqueConstraint } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { scaffoldName } from './scaffold-name';
import type { Draft, PlanContext } from './strategy';

/** Whether the plan gives a table that is there a primary key over other columns; it has it from the switch on. */
export function isKeyReplaced({ before, after, existing }: PlanContext, table: string): boolean {
  if (!existing.has(table)) return false;
  const { columns } = tableOf(after, table).primaryKey;
  const old = tableOf(before, table).primaryKey.columns;
  return columns.length !== old.length || columns.some((column, at) => column !== old[at]);
}

/** What the steps share that put a new primary key in the place of this one. */
export function swapOfKey(context: PlanContext, table: string): NonNullable<Draft['together']> {
  return `swap of ${table}.${tableOf(context.before, table).primaryKey.name}`;
}

/** The unique constraints that the plan adds over the columns of a replaced primary key. Foreign keys to it move over to one of them. */
export function addedOverOldKey(context: PlanContext, table: string): readonly UniqueConstraint[] {
  if (!isKeyReplaced(context, table)) return [];
  const old = tableOf(context.before, table);
  return tableOf(context.after, table).uniqueConstraints.filter(
    ({ name, columns }) =>
      isOver(columns, old.primaryKey.columns) && old.uniqueConstraints.every((other) => other.name !== name),
  );
}

/** The unique constraints whose columns become the primary key, and which give way to it. */
export function promotedTo(context: PlanContext, table: string): readonly UniqueConstraint[] {
  if (!isKeyReplaced(context, table)) return [];
  const { primaryKey, uniqueConstraints } = tableOf(context.after, table);
  return tableOf(context.before, table).uniqueConstraints.filter(
    ({ name, columns }) =>
      isOver(columns, primaryKey.columns) && uniqueConstraints.every((other) => other.name !== name),
  );
}

/** The index over the columns of a key or constraint that gives way to the new primary key, which stands by until all is done. */
export function standbyName(table: string, old: PrimaryKey | UniqueConstraint): string {
  return scaffoldName('old', table, old);
}

/**
 * Whether it is a unique index over the columns of a replaced primary key. It is built when that has been replaced, and so goes first on
 * the way back: Postgres would hang a foreign key on it that has to hang on the old key again.
 */
export function isOverOldKey(context: PlanContext, table: string, { unique, keys, where }: Index): boolean {
  if (!unique || where !== null || !isKeyReplaced(context, table)) return false;
  const { columns } = tableOf(context.before, table).primaryKey;
  return isOver(
    keys.map(({ expression }) => expression.sql),
    columns.map((column) => identifier(column).text),
  );
}

/** Whether they are the same columns, in whatever order. */
export function isOver(columns: readonly string[], others: readonly string[]): boolean {
  return columns.length === others.length && columns.every((column) => others.includes(column));
}
