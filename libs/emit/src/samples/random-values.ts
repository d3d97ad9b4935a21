import type { BuiltinTypeName, Column } from '@wesley/schema';
import { columnType } from '@wesley/sql';

/** An SQL expression for a value of the column that no row is likely to have; null when there are too few values for that. */
export function freshValue(column: Column): string | null {
  const { type } = column;
  if (type.kind === 'enum' || type.array) return null;
  const value = randomValue(type.name, type.modifiers);
  return value === null ? null : `CAST(${value} AS ${columnType(type).text})`;
}

/** An SQL expression for a random value of the type; null where so few exist that another row may well have it. */
export function randomValue(name: BuiltinTypeName, modifiers: readonly number[]): string | null {
  return random[name](...modifiers);
}

const random: Readonly<Record<BuiltinTypeName, (...modifiers: readonly number[]) => string | null>> = {
  bigint: () => 'floor(random() * 1000000000000000)',
  'bit varying': (length = 32) => (length < 32 ? null : `'x' || left(md5(random()::text), 8)`),
  bit: (length = 1) => (length < 31 ? null : 'floor(random() * 2147483647)::integer'),
  boolean: () => null,
  bytea: () => `decode(md5(random()::text), 'hex')`,
  'character varying': (length = 64) => randomText(length),
  character: (length = 1) => randomText(length),
  cidr: () => randomNetwork,
  citext: () => `'wesley-' || md5(random()::text)`,
  date: () => null,
  'double precision': () => 'random() * 1000000',
  inet: () => randomNetwork,
  integer: () => 'floor(random() * 2147483647)',
  interval: () => `random() * interval '30 days'`,
  json: () => null,
  jsonb: () => null,
  ltree: () => `'wesley.' || md5(random()::text)`,
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

/** An SQL expression for a random whole number, from 0 to below the limit. */
export function wholeBelow(limit: number): string {
  return `floor(random() * ${String(limit)})`;
}
