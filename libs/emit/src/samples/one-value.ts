import type { Schema, Table } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { keysOf, type Key } from './value-groups';

/**
 * The keys of which there is but one value, so that the table has one row at most: `is_only`, `id = 1`, an enum of one value, what
 * refers to such a key, a unique index over `(true)`.
 */
export function keysOfOneRow(schema: Schema, table: Table): readonly Key[] {
  return singleKeys(schema, table, []);
}

/** `asked`: tables that are asked about already, since they refer to each other in a circle. */
function singleKeys(schema: Schema, table: Table, asked: readonly Table[]): readonly Key[] {
  const isPartial = ({ name }: Key) => table.indexes.some((index) => index.name === name && index.where !== null);
  const isSingle = (column: string) =>
    isOnlyValue(schema, table, column) ||
    isPinnedByCheck(table, column) ||
    refersToOneRow(schema, table, column, [...asked, table]);
  return keysOf(table).filter((key) => !isPartial(key) && key.columns.every(isSingle));
}

function isOnlyValue({ enums }: Schema, { columns }: Table, column: string): boolean {
  const type = columns.find(({ name }) => name === column)?.type;
  return type?.kind === 'enum' && !type.array && enums.find(({ name }) => name === type.name)?.values.length === 1;
}

function refersToOneRow(schema: Schema, table: Table, column: string, asked: readonly Table[]): boolean {
  const parents = table.foreignKeys
    .filter(({ columns }) => columns.includes(column))
    .flatMap(({ references }) => schema.tables.find(({ name }) => name === references.table) ?? []);
  return parents.some((parent) => !asked.includes(parent) && singleKeys(schema, parent, asked).length > 0);
}

// By the words of a check of its own, so that one that says it in others is not recognised.
function isPinnedByCheck({ checks }: Table, column: string): boolean {
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
    `${name} between (?<only>${constant}) and \\k<only>`,
    `${name} >= (?<from>${constant}) and ${name} <= \\k<from>`,
    `${name} <= (?<to>${constant}) and ${name} >= \\k<to>`,
  ];
  const words = sql
    .trim()
    .replace(/\s*([<>]?=)\s*/g, ' $1 ')
    .replace(/\s+/g, ' ');
  return new RegExp(`^\\(?(?:${forms.join('|')})\\)?$`, 'i').test(words);
}
