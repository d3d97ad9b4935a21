import { suggest } from '@wesley/diagnostics';
import { printColumnType, type BuiltinTypeName, type ColumnType, type Enum } from '@wesley/schema';
import { literal } from '@wesley/sql';
import { Kind, type ConstValueNode } from 'graphql/language';
import { didYouMean } from '../reporter';
import { isCidr, isInet } from './network-addresses';

/** The SQL of a literal, or what would have been one. */
export type LiteralReading =
  | { readonly ok: true; readonly sql: string }
  | { readonly ok: false; readonly expected: string; readonly hint?: string | undefined };

/** Reads a GraphQL literal (not `null`) as a value of a column's type. */
export function readLiteral(
  node: ConstValueNode,
  type: ColumnType,
  enums: readonly Enum[],
  nullableItems: boolean,
): LiteralReading {
  const item: ColumnType = { ...type, array: false };
  if (!type.array) {
    const text = textOf(node, item, enums);
    return text.ok ? { ok: true, sql: isBare(item) ? text.text : literal(text.text).text } : text;
  }
  if (node.kind !== Kind.LIST) return { ok: false, expected: 'a list, such as []' };
  const items: string[] = [];
  for (const value of node.values) {
    if (value.kind === Kind.NULL) {
      if (!nullableItems) return { ok: false, expected: 'a list without null' };
      items.push('NULL');
      continue;
    }
    const text = textOf(value, item, enums);
    if (!text.ok) return { ...text, expected: `a list of items that are ${text.expected}` };
    items.push(isBare(item) ? text.text : quoteItem(text.text));
  }
  return { ok: true, sql: literal(`{${items.join(',')}}`).text };
}

type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly expected: string; readonly hint?: string | undefined };

function textOf(node: ConstValueNode, type: ColumnType, enums: readonly Enum[]): TextReading {
  if (type.kind === 'enum') return readEnumValue(node, enums.find(({ name }) => name === type.name)?.values ?? []);
  const { expected, read } = readers[type.name];
  const text = read(node, type.modifiers);
  if (text?.includes('\0')) return { ok: false, expected: 'a text without NUL' };
  return text === undefined ? { ok: false, expected: withModifier(expected, type) } : { ok: true, text };
}

function readEnumValue(node: ConstValueNode, values: readonly string[]): TextReading {
  const expected = `one of ${values.join(', ')}`;
  if (node.kind === Kind.ENUM && values.includes(node.value)) return { ok: true, text: node.value };
  if (node.kind === Kind.STRING && values.includes(node.value)) {
    return { ok: false, expected, hint: `write ${node.value} without quotes` };
  }
  return { ok: false, expected, hint: node.kind === Kind.ENUM ? didYouMean(suggest(node.value, values)) : undefined };
}

function withModifier(expected: string, type: ColumnType): string {
  return type.kind === 'builtin' && type.modifiers.length > 0
    ? `${expected} that fits ${printColumnType(type)}`
    : expected;
}

// Numbers and booleans stand in SQL without quotes.
function isBare(type: ColumnType): boolean {
  return type.kind === 'builtin' && bareTypes.includes(type.name);
}

const bareTypes: readonly BuiltinTypeName[] = [
  'smallint',
  'integer',
  'bigint',
  'real',
  'double precision',
  'numeric',
  'boolean',
];

function quoteItem(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}

interface Reader {
  readonly expected: string;
  readonly read: (node: ConstValueNode, modifiers: readonly number[]) => string | undefined;
}

const wholeNumber = (bits: number): Reader => ({
  expected: `a whole number of ${String(bits)} bits`,
  read: (node) => {
    const isText = node.kind === Kind.STRING && bits === 64 && /^-?\d{1,19}$/.test(node.value);
    if (node.kind !== Kind.INT && !isText) return undefined;
    const number = BigInt(node.value);
    return number >= -(2n ** BigInt(bits - 1)) && number < 2n ** BigInt(bits - 1) ? String(number) : undefined;
  },
});

const float: Reader = {
  expected: 'a number',
  read: (node) => (node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined),
};

const stringLike = (expected: string, pattern: RegExp): Reader => ({
  expected,
  read: (node) => (node.kind === Kind.STRING && pattern.test(node.value) ? node.value : undefined),
});

/** A string that begins with a day, which has to be in the calendar. */
const dayLike = (expected: string, pattern: RegExp): Reader => ({
  expected,
  read: (node, modifiers) => {
    const text = stringLike(expected, pattern).read(node, modifiers);
    const [year = 0, month = 0, day = 0] = text?.slice(0, 10).split('-').map(Number) ?? [];
    return year > 0 && new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() === day ? text : undefined;
  },
});

const textUpTo: Reader = {
  expected: 'a string',
  read: (node, [most = Infinity]) =>
    node.kind === Kind.STRING && [...node.value].length <= most ? node.value : undefined,
};

const bits = (fits: (count: number, length: number | undefined) => boolean): Reader => ({
  expected: 'a string of 0 and 1',
  read: (node, [length]) =>
    node.kind === Kind.STRING && /^[01]*$/.test(node.value) && fits(node.value.length, length) ? node.value : undefined,
});

const json: Reader = {
  expected: 'JSON without NUL, which Postgres cannot store',
  read: (node) => (holdsNul(node) ? undefined : jsonText(node)),
};

const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?`;
const zone = String.raw`(?:Z|[-+](?:0\d|1[0-5])(?::?[0-5]\d)?)`;
const exactly = (pattern: string) => new RegExp(`^${pattern}$`);

const readers: Readonly<Record<BuiltinTypeName, Reader>> = {
  smallint: wholeNumber(16),
  integer: wholeNumber(32),
  bigint: wholeNumber(64),
  real: float,
  'double precision': float,
  numeric: { expected: 'a number (in quotes or not)', read: readNumeric },
  boolean: {
    expected: 'true or false',
    read: (node) => (node.kind === Kind.BOOLEAN ? String(node.value) : undefined),
  },
  text: textUpTo,
  citext: textUpTo,
  'character varying': textUpTo,
  character: textUpTo,
  uuid: stringLike('a UUID as a string', /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/),
  date: dayLike('a date such as "2024-12-31"', exactly(date)),
  'time without time zone': stringLike('a time such as "23:59:59"', exactly(time)),
  'time with time zone': stringLike('a time such as "23:59:59Z"', exactly(`${time}${zone}`)),
  'timestamp without time zone': dayLike('a time such as "2024-12-31T23:59:59"', exactly(`${date}(?:[T ]${time})?`)),
  // Without its zone the value would depend on the session that creates the table.
  'timestamp with time zone': dayLike(
    'a time with its zone, such as "2024-12-31T23:59:59Z"',
    exactly(`${date}[T ]${time}${zone}`),
  ),
  interval: stringLike(
    'a duration such as "P1DT2H" or "1 day 2 hours"',
    /^(?:-?P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?|-?\d+ [a-z]+(?: -?\d+ [a-z]+)*)$/,
  ),
  json,
  jsonb: json,
  bytea: stringLike(String.raw`bytes in hexadecimal, such as "\\x00ff"`, /^\\x(?:[0-9a-fA-F]{2})*$/),
  bit: bits((count, length) => count === (length ?? 1)),
  'bit varying': bits((count, length) => count <= (length ?? Infinity)),
  inet: {
    expected: 'an IP address',
    read: (node) => (node.kind === Kind.STRING && isInet(node.value) ? node.value : undefined),
  },
  cidr: {
    expected: 'a network such as "10.0.0.0/8"',
    read: (node) => (node.kind === Kind.STRING && isCidr(node.value) ? node.value : undefined),
  },
  ltree: stringLike('a path such as "Top.Science"', /^(?:\w+(?:\.\w+)*)?$/),
  macaddr: stringLike('a MAC address', /^(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}$/),
};

function readNumeric(node: ConstValueNode, [precision, scale = 0]: readonly number[]): string | undefined {
  if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT && node.kind !== Kind.STRING) return undefined;
  const match = /^-?(\d+)(?:\.(\d+))?([eE][-+]?\d+)?$/.exec(node.value);
  const [, whole = '', decimals = '', exponent] = match ?? [];
  // Postgres would round what has too many decimals, so that the default were not what is written.
  const fits =
    exponent !== undefined ||
    precision === undefined ||
    (whole.replace(/^0+/, '').length <= precision - scale && decimals.length <= scale);
  return match && fits ? node.value : undefined;
}

function holdsNul(node: ConstValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(holdsNul);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => holdsNul(value));
  return node.kind === Kind.STRING && node.value.includes('\0');
}

// By hand, because a number of JSON may have more digits than one of JavaScript.
function jsonText(node: ConstValueNode): string {
  switch (node.kind) {
    case Kind.NULL:
      return 'null';
    case Kind.INT:
    case Kind.FLOAT:
      return node.value;
    case Kind.LIST:
      return `[${node.values.map(jsonText).join(', ')}]`;
    case Kind.OBJECT:
      return `{${node.fields.map(({ name, value }) => `${JSON.stringify(name.value)}: ${jsonText(value)}`).join(', ')}}`;
    default:
      return JSON.stringify(node.value);
  }
}
