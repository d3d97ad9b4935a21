import type { Table } from '@wesley/schema';
import { replacedAmong } from './replaced-constraints';
import type { Draft, PlanContext, Refusal } from './strategy';

/** Whether rows that the table shows now are hidden later: row security comes on, or one of its policies becomes another. */
export function narrowsRows(table: string, { before, after }: PlanContext): boolean {
  const [old, now] = [find(before.tables, table), find(after.tables, table)];
  if (old === undefined || now === undefined) return false;
  const comesOn = !old.rowSecurity.enabled && now.rowSecurity.enabled;
  return comesOn || replacedAmong(old.policies, now.policies).length > 0;
}

/** The other tables that hide rows later, and whose rows policies of the table ask for. */
export function narrowedBehind(table: string, context: PlanContext): readonly string[] {
  const asked = tablesAsked(context.after.tables, [table]);
  return [...asked].filter((name) => name !== table && narrowsRows(name, context)).sort();
}

/** These tables, and those whose rows their policies ask for, by way of others or not. */
export function tablesAsked(tables: readonly Table[], names: readonly string[]): ReadonlySet<string> {
  const asked = new Set(names);
  for (const name of asked)
    find(tables, name)?.policies.forEach(({ reads }) => reads.forEach((read) => asked.add(read)));
  return asked;
}

/**
 * What lets more rows of a table through comes after what hides those that its policies ask for: else they would be asked for while
 * all of them are shown.
 */
export function afterNarrowing(table: string, context: PlanContext): Pick<Draft, 'after'> {
  const behind = narrowedBehind(table, context);
  return behind.length === 0 ? {} : { after: behind.map((name) => `access to ${name}` as const) };
}

/** Why access to the table cannot be changed in this plan: each of two tables hides rows by those of the other. */
export function refuseMutual(table: string, context: PlanContext): Refusal | undefined {
  if (!narrowsRows(table, context)) return undefined;
  const other = narrowedBehind(table, context).find((name) => narrowedBehind(name, context).includes(table));
  if (other === undefined) return undefined;
  return {
    code: 'change-not-supported',
    message: `Access to ${table} and to ${other} cannot change in one plan: policies of each ask for rows of the other, so that whichever comes first lets through what the other is to hide.`,
    hint: `Ship the policies and the row security of ${table} first, then those of ${other}.`,
  };
}

function find(tables: readonly Table[], name: string): Table | undefined {
  return tables.find((table) => table.name === name);
}
