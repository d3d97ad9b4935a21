import type { Table } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { keysOf, type Key } from './value-groups';

/** The keys of which there is but one value, so that the table has one row at most: `is_only`, `id = 1`, a unique index over `(true)`. */
export function keysOfOneRow(table: Table): readonly Key[] {
  const isPartial = ({ name }: Key) => table.indexes.some((index) => index.name === name && index.where !== null);
  return keysOf(table).filter((key) => !isPartial(key) && key.columns.every((column) => hasOneValue(table, column)));
}

// By the words of a check of its own, so that one that says it in others is not recognised.
function hasOneValue({ checks }: Table, column: string): boolean {
  return checks.some(
    ({ expression: { sql, columns } }) => columns.length === 1 && columns[0] === column && pins(sql, column),
  );
}

function pins(sql: string, column: string): boolean {
  const name = identifier(column).text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
  const constant = "(?:true|false|-?\\d+(?:\\.\\d+)?|'(?:[^']|'')*')(?:::[a-z_ ]+)?";
  const forms = [
    name,
    `not ${name}`,
    `${name} is (?:true|false)`,
    `${name} = ${constant}`,
    `${constant} = ${name}`,
    `${name} in \\(${constant}\\)`,
  ];
  const words = sql
    .trim()
    .replace(/\s*=\s*/g, ' = ')
    .replace(/\s+/g, ' ');
  return new RegExp(`^\\(?(?:${forms.join('|')})\\)?$`, 'i').test(words);
}
