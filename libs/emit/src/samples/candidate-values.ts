import type { BuiltinColumnType, Column, ColumnType, Expression, Schema, Table } from '@wesley/schema';
import { columnType, literal } from '@wesley/sql';
import { constantsIn, type Constants } from './check-constants';
import { around, mentionedValues } from './mentioned-values';
import { randomValue, wholeBelow } from './random-values';
import { familyOf, type Family } from './type-families';
import { chosenColumns } from './value-groups';

/**
 * SQL expressions for values that the column may take, those first that its checks speak of: what is written in them and what
 * lies beside it. Which of them satisfy the checks is for the server to say. Random values make up the rest.
 */
export function candidateValues(schema: Schema, table: Table, column: Column): readonly string[] {
  const constants = constantsFor(table, column);
  const items = itemValues(schema, column.type, constants, feedsComputation(table, column));
  const values = column.type.array
    ? arrayValues(items, constants, columnType({ ...column.type, array: false }).text)
    : items;
  return castTo(column.type, values);
}

/** A column for which the candidates are what its checks speak of and then what is usual for its type. */
export type UsualColumn = Column & { readonly type: BuiltinColumnType };

/** Tells whether the column is such a one. */
export function isUsual(table: Table, column: Column): column is UsualColumn {
  return column.type.kind === 'builtin' && !column.type.array && !feedsComputation(table, column);
}

/** Those of its candidates that the checks of the column speak of. */
export function mentionedCandidates(table: Table, column: UsualColumn): readonly string[] {
  return castTo(column.type, mentionedItems(column.type, constantsFor(table, column)));
}

/** The other ones: random values of the type, and what people choose. */
export function usualCandidates(type: BuiltinColumnType): readonly string[] {
  return castTo(type, usualItems(type, false));
}

function castTo(type: ColumnType, values: readonly string[]): readonly string[] {
  const name = columnType(type).text;
  return [...new Set(values)].map((value) => `CAST(${value} AS ${name})`);
}

function constantsFor(table: Table, { name }: Column): Constants {
  const checks = table.checks.map(({ expression }) => expression);
  return constantsIn(checks.filter(({ columns }) => chosenColumns(table, columns).includes(name)));
}

function itemValues(schema: Schema, type: ColumnType, constants: Constants, isSmall: boolean): readonly string[] {
  if (type.kind === 'enum') {
    return (schema.enums.find(({ name }) => name === type.name)?.values ?? []).map((value) => literal(value).text);
  }
  return [...mentionedItems(type, constants), ...usualItems(type, isSmall)];
}

function mentionedItems(type: BuiltinColumnType, constants: Constants): readonly string[] {
  return mentionedValues[familyOf[type.name]](constants, type).filter((value) => fits(value, type));
}

function usualItems(type: BuiltinColumnType, isSmall: boolean): readonly string[] {
  const fresh = (isSmall ? null : randomValue(type.name, type.modifiers)) ?? [];
  return [...[fresh].flat(), ...usual[familyOf[type.name]]].filter((value) => fits(value, type));
}

/** Whether a generated column, or a check by a product, is computed from this number: a large one would leave no room for the result. */
export function feedsComputation(table: Table, { name, type }: Column): boolean {
  const isNumber = type.kind === 'builtin' && ['whole', 'decimal'].includes(familyOf[type.name]);
  const isRead = ({ columns }: Expression) => columns.includes(name);
  const multiplied = table.checks.filter(({ expression: { sql } }) => sql.includes('*'));
  return (
    isNumber &&
    (table.columns.some(({ generated }) => generated !== null && isRead(generated)) ||
      multiplied.some(({ expression }) => expression.columns.length > 1 && isRead(expression)))
  );
}

function arrayValues(items: readonly string[], { numbers }: Constants, item: string): readonly string[] {
  const [first = 'NULL', second = first] = items;
  const lengths = around(numbers).filter((length) => /^\d{1,4}$/.test(length));
  return [
    ...lengths.map((length) => `array_fill(CAST(${first} AS ${item}), ARRAY[${length}])`),
    `ARRAY[${first}]`,
    `'{}'`,
    `ARRAY[${first}, ${second}]`,
    ...items.slice(1).map((value) => `ARRAY[${value}]`),
  ];
}

/** Values that can be had without knowing the checks. */
const usual: Readonly<Record<Family, readonly string[]>> = {
  whole: ['1', '0', '2', '10', '100', '1000', '-1', ...[10, 100, 1000, 30_000, 30_001, 30_002].map(wholeBelow)],
  decimal: ['1', '0', '0.5', '2', '10', '100', '-1', 'random() / 2', ...[10, 100, 1000, 10_000].map(wholeBelow)],
  text: [
    ...[
      `'ABC'`,
      `'abc'`,
      `'USD'`,
      `'12345'`,
      `'a-b'`,
      `'a@example.com'`,
      `'https://example.com'`,
      `'2024-01-01'`,
      `'x'`,
      `''`,
    ],
    ...['a', 'b', 'c'].flatMap((salt) => [randomLetters(salt), `upper(${randomLetters(salt)})`]),
    `md5(random()::text) || '@example.com'`,
  ],
  boolean: ['true', 'false'],
  moment: [
    'now()',
    `now() + interval '1 day'`,
    `now() - interval '1 day'`,
    `now() + interval '1 year'`,
    `'2000-01-01 00:00:00'`,
  ],
  date: [
    'current_date',
    'current_date + 1',
    'current_date - 1',
    'current_date + 365',
    `'2000-01-01'`,
    ...[1000, 10_000, 20_000, 20_001].map((days) => `current_date + ${wholeBelow(days)}::integer`),
  ],
  time: [`'12:00:00'`, `'13:00:00'`, `'00:00:00'`, `'23:59:59'`],
  span: [`'1 hour'`, `'0'`, `'2 hours'`, `'1 day'`, `'1 month'`, `'-1 hour'`],
  json: [`'{}'`, `'[]'`, `'{"a": 1}'`, `'["a"]'`, `'1'`, `'"a"'`],
  bytes: [`decode('00', 'hex')`, `decode('', 'hex')`],
  bits: [],
  network: [],
  path: [`'Top'`, `''`, `'Top.Science'`],
  uuid: [`'00000000-0000-0000-0000-000000000000'`],
};

// 32 of the letters a to p. What is too long for the column is cut off by the cast.
function randomLetters(salt: string): string {
  return `translate(md5(random()::text || '${salt}'), '0123456789', 'ghijklmnop')`;
}

// A number that is out of range would make the whole query fail.
function fits(value: string, type: ColumnType): boolean {
  const [, limit, number = limit] = /^(?:floor\(random\(\) \* (\d+)\)|-?(\d+(?:\.\d+)?))$/.exec(value) ?? [];
  if (type.kind !== 'builtin' || number === undefined) return true;
  if (type.name === 'smallint') return Number(number) <= 32_767;
  if (type.name === 'integer') return Number(number) <= 2_147_483_647;
  const [precision, scale = 0] = type.modifiers;
  if (type.name !== 'numeric' || precision === undefined) return true;
  return Number(number) < 10 ** (precision - scale) - 0.5 * 10 ** -scale;
}
