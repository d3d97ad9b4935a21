import type { Table } from '@wesley/schema';
import { identifier, identifiers, list, relation, sql, type Sql } from '@wesley/sql';
import type { TableTurn } from './fill-order';

/** The statements that give rows the parents that had none yet when they were made: half of them where NULL will do, else all. */
export function linkLater({ table, keys }: TableTurn): readonly Sql[] {
  return keys
    .filter(({ key, when }) => when === 'later' && !key.columns.some((name) => isGenerated(table, name)))
    .map(({ key: { columns, references } }) => {
      const own = identifiers(table.primaryKey.columns);
      const child = sql`SELECT row_number() OVER (ORDER BY ${own}) AS wesley_number, ${own} FROM ${relation(table.name)}`;
      const source = identifiers(references.columns);
      const parent = sql`SELECT row_number() OVER (ORDER BY ${source}) AS wesley_number, ${source} FROM ${relation(references.table)}`;
      // Apart from the parent's row, so that the join can be made by hashing.
      const total = sql`(SELECT nullif(count(*), 0) FROM ${relation(references.table)})`;
      const assignments = columns.map(
        (column, at) => sql`${identifier(column)} = parent.${identifier(references.columns[at] ?? column)}`,
      );
      const same = table.primaryKey.columns.map(
        (column) => sql`target.${identifier(column)} = child.${identifier(column)}`,
      );
      const some = isOptional(table, columns) ? sql` AND child.wesley_number % 2 = 0` : sql``;
      // The parent's number is half the child's: nobody is its own parent, and a tree comes out.
      return sql`UPDATE ${relation(table.name)} AS target SET ${list(assignments)} FROM (${child}) AS child JOIN (${parent}) AS parent ON parent.wesley_number = 1 + (child.wesley_number / 2) % ${total} WHERE ${list(same, ' AND ')}${some}`;
    });
}

function isOptional({ columns }: Table, names: readonly string[]): boolean {
  return names.every((name) => columns.find((column) => column.name === name)?.nullable === true);
}

function isGenerated({ columns }: Table, name: string): boolean {
  return columns.some((column) => column.name === name && column.generated !== null);
}
