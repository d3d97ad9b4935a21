import type { Column, ForeignKey, Schema, Table } from '@wesley/schema';
import { components } from './components';
import { chosenColumns, keysOf } from './value-groups';

/**
 * How a valid row comes by the row that a foreign key refers to: always, since its columns are required or a check reads them;
 * on demand; from the row itself; or from a row that is there, since each of two tables requires a row of the other first.
 */
export type Parent = 'always' | 'on demand' | 'itself' | 'existing';

/** Tells how a foreign key of the table at hand comes by its parent. */
export type ParentOf = (key: ForeignKey) => Parent;

/** Whether the column's value is that of a parent, or NULL for want of one. */
export function comesFromKey(table: Table, column: Column, parent: ParentOf): boolean {
  return table.foreignKeys.some(
    (key) => key.columns.includes(column.name) && (parent(key) !== 'on demand' || column.nullable),
  );
}

/** Tells, for a foreign key of a table of the schema, how its parent is come by. */
export function parentsIn({ tables }: Schema): (table: Table, key: ForeignKey) => Parent {
  const graph = (isEdge: (table: Table, key: ForeignKey) => boolean) =>
    components(
      new Map(
        tables.map((table) => [
          table.name,
          table.foreignKeys.filter((key) => isEdge(table, key)).map(({ references }) => references.table),
        ]),
      ),
    );
  const required = graph(isRequired);
  const referring = graph(() => true);
  return (table, key) => {
    const target = key.references.table;
    if (target === table.name) return isRequired(table, key) ? 'itself' : 'on demand';
    if (isRequired(table, key)) return required.get(target) === required.get(table.name) ? 'existing' : 'always';
    return isRead(table, key) && referring.get(target) !== referring.get(table.name) ? 'always' : 'on demand';
  };
}

function isRequired(table: Table, { columns }: ForeignKey): boolean {
  return table.columns.every(({ name, nullable }) => !columns.includes(name) || !nullable);
}

// By a check, or by a key in which two NULLs would be equal.
function isRead(table: Table, { columns }: ForeignKey): boolean {
  const read = [
    ...table.checks.map(({ expression }) => expression.columns),
    ...keysOf(table).flatMap((key) => (key.nullsNotDistinct ? [key.columns] : [])),
  ].flat();
  const chosen = chosenColumns(table, read);
  return columns.some((column) => chosen.includes(column));
}
