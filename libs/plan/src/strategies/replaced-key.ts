import { keyOver, tableOf } from '@wesley/schema';
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

/** Whether this is the unique constraint that keeps the columns of a replaced primary key unique. */
export function keepsOldKey(context: PlanContext, table: string, constraint: string): boolean {
  if (!isKeyReplaced(context, table)) return false;
  const { columns } = tableOf(context.before, table).primaryKey;
  return keyOver(tableOf(context.after, table), columns)?.name === constraint;
}
