import { components } from './components';
import type { ForeignKey } from './foreign-keys';
import type { Schema } from './schema';
import type { Table } from './tables';

/** Whether no row does without the one that the foreign key refers to. */
export function isRequired(table: Table, { columns }: ForeignKey): boolean {
  return table.columns.every(({ name, nullable }) => !columns.includes(name) || !nullable);
}

/** For each table, a number that it shares with those of which it requires a row and that require one of it, directly or not. */
export function requiringEachOther({ tables }: Pick<Schema, 'tables'>): ReadonlyMap<string, number> {
  const edges = tables.map((table) => {
    const required = table.foreignKeys.filter((key) => isRequired(table, key));
    return [table.name, required.map(({ references }) => references.table)] as const;
  });
  return components(new Map(edges));
}
