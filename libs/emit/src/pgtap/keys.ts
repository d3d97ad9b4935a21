import type { Address, Schema, Table } from '@wesley/schema';
import { chosenColumns, keysOf, type Key } from '../samples/value-groups';
import { keysOfOneRow } from '../samples/one-value';
import { allowsRows, refusesTwin } from './cases';
import type { Test } from './test';

/** Behaviour of a primary key or a unique constraint. */
export function testUniqueness(schema: Schema, table: Table, key: Key, element: Address): readonly Test[] {
  const single = keysOfOneRow(schema, table);
  const columns = key.columns.join(', ');
  return [
    refusesTwin(table, element, `refuses a second row with the same ${columns}`, {
      name: key.name,
      shared: columnsToShare(table, key, single),
      others: others(table, key, single),
    }),
    single.length > 0
      ? allowsRows(table, [element], `allows the one row that there can be`, { focus: key.name })
      : allowsRows(table, [element], `allows two rows that differ in ${columns}`, { focus: key.name, many: 2 }),
  ];
}

// A key over some of these columns, or of which there is but one value, is violated by the same row; Postgres names the one whose index is older.
function others(table: Table, key: Key, single: readonly Key[]): readonly string[] {
  const shared = columnsToShare(table, key, single);
  const isOver = (other: Key) => chosenColumns(table, other.columns).every((column) => shared.includes(column));
  const names = [...keysOf(table).filter(isOver), ...single].map(({ name }) => name);
  return [...new Set(names)].filter((name) => name !== key.name);
}

/** The key's columns, those of which there is but one value and, since a reference is copied whole or not at all, those of the foreign keys that share columns with them. */
function columnsToShare(table: Table, key: Key, single: readonly Key[]): readonly string[] {
  const shared = new Set(
    chosenColumns(
      table,
      [key, ...single].flatMap(({ columns }) => columns),
    ),
  );
  const touching = table.foreignKeys.filter(
    ({ columns }) => columns.length > 1 && columns.some((column) => shared.has(column)),
  );
  for (const { columns } of touching) for (const column of columns) shared.add(column);
  return [...shared];
}
