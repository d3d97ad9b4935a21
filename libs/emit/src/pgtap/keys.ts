import type { Address, Table } from '@wesley/schema';
import { list, sql, type Sql } from '@wesley/sql';
import { textArray } from '../samples/quoting';
import { callSample } from '../samples/sample-name';
import { chosenColumns, keysOf, type Key } from '../samples/value-groups';
import { allows, insertRow, insertSample, refuses, type Test } from './test';

/** Behaviour of a primary key or a unique constraint. */
export function testUniqueness(table: Table, key: Key, element: Address): readonly Test[] {
  const columns = key.columns.join(', ');
  return [
    refuses(element, `refuses a second row with the same ${columns}`, insertTwice(table, key), {
      state: '23505',
      names: refusing(table, key),
    }),
    allows(element, `allows two rows that differ in ${columns}`, insertTwo(table, key)),
  ];
}

// A key over some of these columns is violated by the same row; Postgres names the one whose index is older.
function refusing(table: Table, key: Key): readonly string[] {
  const shared = columnsToShare(table, key);
  const others = keysOf(table).filter((other) =>
    chosenColumns(table, other.columns).every((column) => shared.includes(column)),
  );
  return [...new Set([key.name, ...others.map((other) => other.name)])];
}

function insertTwice(table: Table, key: Key): Sql {
  const shared = columnsToShare(table, key);
  const first = insertSample(table.name, key.name);
  return insertRow(
    table.name,
    callSample(table.name, sql`pg_temp.only(${first}, ${textArray(shared)})`, key.name, true),
  );
}

function insertTwo(table: Table, key: Key): Sql {
  const one = insertSample(table.name, key.name);
  return list([one, one]);
}

/** The key's columns and, since a reference is copied whole or not at all, those of the foreign keys that share columns with them. */
function columnsToShare(table: Table, key: Key): readonly string[] {
  const shared = new Set(chosenColumns(table, key.columns));
  const touching = table.foreignKeys.filter(
    ({ columns }) => columns.length > 1 && columns.some((column) => shared.has(column)),
  );
  for (const { columns } of touching) for (const column of columns) shared.add(column);
  return [...shared];
}
