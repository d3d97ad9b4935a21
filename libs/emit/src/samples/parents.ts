import {
  components,
  isRequired,
  requiringEachOther,
  type Column,
  type ForeignKey,
  type Schema,
  type Table,
} from '@wesley/schema';
import { chosenColumns, keysOf } from './value-groups';

/**
 * How a valid row comes by the row that a foreign key refers to: always, since its columns are required or a check reads them;
 * on demand; from the row itself; or from a row that is there, since each of two tables requires a row of the other.
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

function connectedBy({ tables }: Schema, isEdge: (table: Table, key: ForeignKey) => boolean) {
  const edges = tables.map((table) => {
    const followed = table.foreignKeys.filter((key) => isEdge(table, key));
    return [table.name, followed.map(({ references }) => references.table)] as const;
  });
  return components(new Map(edges));
}

/** Tells, for a foreign key of a table of the schema, how its parent is come by. */
export function parentsIn(schema: Schema): (table: Table, key: ForeignKey) => Parent {
  const required = requiringEachOther(schema);
  // What is there may be taken already, so that a new one is made where that one can do with what is there.
  const alone = connectedBy(schema, (table, key) => isRequired(table, key) && isUnique(table, key));
  const referring = connectedBy(schema, () => true);
  return (table, key) => {
    const target = key.references.table;
    if (target === table.name) return isRequired(table, key) ? 'itself' : 'on demand';
    if (isRequired(table, key)) {
      const isMutual = required.get(target) === required.get(table.name);
      const isTaken = isUnique(table, key) && alone.get(target) !== alone.get(table.name);
      return isMutual && !isTaken ? 'existing' : 'always';
    }
    return isRead(table, key) && referring.get(target) !== referring.get(table.name) ? 'always' : 'on demand';
  };
}

// No two rows refer to the same one.
function isUnique(table: Table, { columns }: ForeignKey): boolean {
  return keysOf(table).some((key) => !key.computed && key.columns.every((column) => columns.includes(column)));
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
