import type { BuiltinTypeName, Column, ColumnType, Schema, Table } from '@wesley/schema';
import { columnType, literal } from '@wesley/sql';
import { constantsIn, type Constants } from './check-constants';
import { likeSample, patternSample } from './pattern-sample';

/**
 * SQL expressions for values that the column may take, those first that its checks speak of: what is written in them and what
 * lies beside it. Which of them satisfy the checks is for the server to say. Random values make up the rest.
 */
export function candidateValues(schema: Schema, table: Table, column: Column): readonly string[] {
  const checks = table.checks.map(({ expression }) => expression);
  const constants = constantsIn(checks.filter(({ columns }) => columns.includes(column.name)));
  const items = itemValues(schema, column.type, constants);
  const values = column.type.array
    ? arrayValues(items, constants, columnType({ ...column.type, array: false }).text)
    : items;
  return [...new Set(values)].map((value) => `CAST(${value} AS ${columnType(column.type).text})`);
}

/** An SQL expression for a value of the column that no row is likely to have; null when there are too few values for that. */
export function freshValue(column: Column): string | null {
  const { type } = column;
  if (type.kind === 'enum' || type.array) return null;
  const value = random[type.name](...type.modifiers);
  return value === null ? null : `CAST(${value} AS ${columnType(type).text})`;
}

function itemValues(schema: Schema, type: ColumnType, constants: Constants): readonly string[] {
  if (type.kind === 'enum') {
    return (schema.enums.find(({ name }) => name === type.name)?.values ?? []).map((value) => literal(value).text);
  }
  const fresh = random[type.name](...type.modifiers) ?? [];
  return [...mentioned[familyOf[type.name]](constants, type), ...[fresh].flat(), ...usual[familyOf[type.name]]].filter(
    (value) => fits(value, type),
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

type Family =
  | 'whole'
  | 'decimal'
  | 'text'
  | 'boolean'
  | 'moment'
  | 'date'
  | 'time'
  | 'span'
  | 'json'
  | 'bytes'
  | 'bits'
  | 'network'
  | 'uuid';

const familyOf: Readonly<Record<BuiltinTypeName, Family>> = {
  bigint: 'whole',
  'bit varying': 'bits',
  bit: 'bits',
  boolean: 'boolean',
  bytea: 'bytes',
  'character varying': 'text',
  character: 'text',
  cidr: 'network',
  date: 'date',
  'double precision': 'decimal',
  inet: 'network',
  integer: 'whole',
  interval: 'span',
  json: 'json',
  jsonb: 'json',
  macaddr: 'network',
  numeric: 'decimal',
  real: 'decimal',
  smallint: 'whole',
  text: 'text',
  'time with time zone': 'time',
  'time without time zone': 'time',
  'timestamp with time zone': 'moment',
  'timestamp without time zone': 'moment',
  uuid: 'uuid',
};

/** Values that can be had without knowing the checks. */
const usual: Readonly<Record<Family, readonly string[]>> = {
  whole: ['1', '0', '2', '10', '100', '1000', '-1', ...[10, 100, 1000, 30_000, 30_001, 30_002].map(wholeBelow)],
  decimal: ['1', '0', '0.5', '2', '10', '100', '-1', 'random()', ...[10, 100, 1000, 10_000].map(wholeBelow)],
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
  uuid: [`'00000000-0000-0000-0000-000000000000'`],
};

function wholeBelow(limit: number): string {
  return `floor(random() * ${String(limit)})`;
}

// 32 of the letters a to p. What is too long for the column is cut off by the cast.
function randomLetters(salt: string): string {
  return `translate(md5(random()::text || '${salt}'), '0123456789', 'ghijklmnop')`;
}

/** Values that the checks speak of. */
const mentioned: Readonly<Record<Family, (constants: Constants, type: ColumnType) => readonly string[]>> = {
  whole: ({ numbers }) => around(numbers).filter((value) => /^-?\d+$/.test(value)),
  decimal: ({ numbers }) => around(numbers),
  text: ({ numbers, strings }) => [
    ...strings.map((value) => literal(value).text),
    ...strings.filter((value) => /[\^$[\]\\+*?(){}|.]/.test(value)).flatMap((value) => threeOf(patternSample(value))),
    ...strings.filter((value) => /[%_]/.test(value)).map((value) => literal(likeSample(value)).text),
    ...around(numbers)
      .filter((value) => /^\d{1,4}$/.test(value))
      .map((length) => `repeat('x', ${length})`),
  ],
  boolean: () => [],
  moment: ({ strings }) => strings.filter((value) => datePattern.test(value)).flatMap(momentsAround),
  date: ({ strings }) => strings.filter((value) => datePattern.test(value)).flatMap(datesAround),
  time: ({ strings }) =>
    strings.filter((value) => /^\d\d:\d\d(:\d\d)?$/.test(value)).map((value) => literal(value).text),
  span: ({ strings }) => strings.filter((value) => spanPattern.test(value)).flatMap(spansAround),
  json: ({ strings }) => strings.filter((value) => /^\w+$/.test(value)).flatMap(objectsWith),
  bytes: ({ numbers }) =>
    around(numbers)
      .filter((value) => /^\d{1,4}$/.test(value))
      .map((length) => `decode(repeat('00', ${length}), 'hex')`),
  bits: ({ strings }, type) => [
    ...strings.filter((value) => /^[01]+$/.test(value)).map((value) => literal(value).text),
    ...bitsOf(type),
  ],
  network: ({ strings }) =>
    strings.filter((value) => /^[\da-f:.]+(\/\d+)?$/i.test(value)).map((value) => literal(value).text),
  uuid: ({ strings }) =>
    strings
      .filter((value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value))
      .map((value) => literal(value).text),
};

function bitsOf(type: ColumnType): readonly string[] {
  const [length = 8] = type.kind === 'builtin' ? type.modifiers : [];
  const shown = Math.min(length, 30);
  const rest = Math.max(0, length - 30);
  const random = `CAST(${wholeBelow(2 ** shown)}::integer AS bit(${String(shown)}))::text`;
  return [
    `repeat('0', ${String(length)})`,
    ...['0', '1'].map((bit) => `${random} || repeat('${bit}', ${String(rest)})`),
  ];
}

const datePattern = /^\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?)?$/;
const spanPattern = /^-?\d+ ?(second|minute|hour|day|week|month|year)s?$/;

function momentsAround(value: string): readonly string[] {
  const at = `timestamp ${literal(value).text}`;
  return [at, `${at} + interval '1 day'`, `${at} - interval '1 day'`];
}

function datesAround(value: string): readonly string[] {
  const at = `date ${literal(value).text}`;
  return [at, `${at} + 1`, `${at} - 1`];
}

function spansAround(value: string): readonly string[] {
  const at = `interval ${literal(value).text}`;
  return [at, `${at} + interval '1 second'`, `${at} - interval '1 second'`];
}

function objectsWith(key: string): readonly string[] {
  return [`jsonb_build_object(${literal(key).text}, 'a')`, `jsonb_build_object(${literal(key).text}, 1)`];
}

// A random sample may be taken by a row that is there; three seldom are.
function threeOf(sample: string | null): readonly string[] {
  return sample === null ? [] : sample.includes('random()') ? [sample, `(${sample})`, `((${sample}))`] : [sample];
}

/** Each number with its neighbours; a fraction with the whole numbers around it too. */
function around(numbers: readonly string[]): readonly string[] {
  const near = numbers.flatMap((text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(Math.ceil(number) + 1) || !Number.isSafeInteger(Math.floor(number) - 1)) return [text];
    return [
      text,
      ...[Math.floor(number) - 1, Math.floor(number), Math.ceil(number), Math.ceil(number) + 1].map(String),
    ];
  });
  return [...new Set(near)];
}

function fits(value: string, type: ColumnType): boolean {
  if (type.kind !== 'builtin' || !/^-?\d+(\.\d+)?$/.test(value)) return true;
  const number = Math.abs(Number(value));
  if (type.name === 'smallint') return number <= 32_767;
  if (type.name === 'integer') return number <= 2_147_483_647;
  const [precision, scale = 0] = type.modifiers;
  return type.name !== 'numeric' || precision === undefined || number < 10 ** (precision - scale) - 0.5 * 10 ** -scale;
}

/** A random value of each type; null where so few exist that another row may well have it. */
const random: Readonly<Record<BuiltinTypeName, (...modifiers: readonly number[]) => string | null>> = {
  bigint: () => 'floor(random() * 1000000000000000)',
  'bit varying': (length = 32) => (length < 32 ? null : `'x' || left(md5(random()::text), 8)`),
  bit: (length = 1) => (length < 31 ? null : 'floor(random() * 2147483647)::integer'),
  boolean: () => null,
  bytea: () => `decode(md5(random()::text), 'hex')`,
  'character varying': (length = 64) => randomText(length),
  character: (length = 1) => randomText(length),
  cidr: () => randomNetwork,
  date: () => null,
  'double precision': () => 'random() * 1000000',
  inet: () => randomNetwork,
  integer: () => 'floor(random() * 2147483647)',
  interval: () => `random() * interval '30 days'`,
  json: () => null,
  jsonb: () => null,
  macaddr: () => `'02' || left(md5(random()::text), 10)`,
  numeric: (precision, scale = 0) => randomNumeric(precision, scale),
  real: () => null,
  smallint: () => null,
  text: () => `'wesley-' || md5(random()::text)`,
  'time with time zone': () => null,
  'time without time zone': () => null,
  'timestamp with time zone': () => `timestamp '2001-01-01' + random() * interval '20 years'`,
  'timestamp without time zone': () => `timestamp '2001-01-01' + random() * interval '20 years'`,
  uuid: () => 'gen_random_uuid()',
};

const randomNetwork = `'10.' || floor(random() * 256) || '.' || floor(random() * 256) || '.' || floor(random() * 256)`;

function randomText(length: number): string | null {
  if (length < 8) return null;
  return length < 16
    ? `left(md5(random()::text), ${String(length)})`
    : `left('wesley-' || md5(random()::text), ${String(length)})`;
}

function randomNumeric(precision: number | undefined, scale: number): string | null {
  const whole = Math.min((precision ?? 12) - scale, 12);
  return whole < 6 ? null : `floor(random() * ${String(10 ** whole - 1)})`;
}
