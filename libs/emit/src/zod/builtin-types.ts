import type { BuiltinTypeName } from '@wesley/schema';
import type { TypeChoices } from '../emission';

/** The Zod expression for a value of the type, over the definitions of `zodDefinitions`. */
export function builtinZod(name: BuiltinTypeName, modifiers: readonly number[], types: TypeChoices): string {
  if (name === 'bigint' && types.bigint === 'bigint') return 'int8()';
  if (name.startsWith('timestamp ') && types.date === 'string') return 'text()';
  return builtins[name](...modifiers);
}

/** The same for a value of the type inside JSON, where the database checks nothing. */
export function jsonZod(name: BuiltinTypeName, modifiers: readonly number[]): string {
  return inJson[name] ?? builtins[name](...modifiers);
}

const inJson: Readonly<Partial<Record<BuiltinTypeName, string>>> = {
  bytea: 'z.base64()',
  date: 'z.iso.date()',
  // JSON has no NaN and no infinities.
  'double precision': 'z.number()',
  json: 'jsonNotNull()',
  jsonb: 'jsonNotNull()',
  real: 'z.number()',
  'time without time zone': 'z.iso.time()',
  'timestamp with time zone': 'z.iso.datetime({ offset: true })',
  'timestamp without time zone': 'z.iso.datetime({ offset: true, local: true })',
};

const builtins: Readonly<Record<BuiltinTypeName, (...modifiers: readonly (number | undefined)[]) => string>> = {
  bigint: () => 'bigint()',
  'bit varying': (length) => `bits(0, ${String(length ?? Infinity)})`,
  bit: (length = 1) => `bits(${String(length)}, ${String(length)})`,
  boolean: () => 'bool()',
  bytea: () => 'bytes()',
  'character varying': (length) => (length === undefined ? 'text()' : `textUpTo(${String(length)})`),
  character: (length = 1) => `textUpTo(${String(length)})`,
  cidr: () => 'text()',
  citext: () => 'text()',
  date: () => 'text()',
  'double precision': () => 'float()',
  inet: () => 'text()',
  integer: () => 'int4()',
  interval: () => 'text()',
  json: () => 'json()',
  jsonb: () => 'json()',
  ltree: () => 'text()',
  macaddr: () => 'text()',
  numeric: (precision, scale = 0) =>
    precision === undefined ? 'numeric()' : `numericOf(${String(precision)}, ${String(scale)})`,
  real: () => 'real()',
  smallint: () => 'int2()',
  text: () => 'text()',
  'time with time zone': () => 'text()',
  'time without time zone': () => 'text()',
  'timestamp with time zone': () => 'timestamp()',
  'timestamp without time zone': () => 'timestamp()',
  uuid: () => 'uuid()',
};
