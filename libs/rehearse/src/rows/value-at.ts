import { printColumnType, type BuiltinTypeName, type ColumnType, type Schema } from '@wesley/schema';
import { columnType, list, literal, parsed, sql, type Sql } from '@wesley/sql';

/**
 * An SQL expression over the row number `wesley_i` (from 1): a value of the type, another for each row where the type has room.
 * Where nothing has to be different, awkward ones are among them: empty strings, letters beyond ASCII, extremes.
 */
export function valueAt(schema: Schema, type: ColumnType, { distinct }: { readonly distinct: boolean }): Sql {
  if (type.array) {
    const item = valueAt(schema, { ...type, array: false }, { distinct });
    const full = sql`ARRAY[${item}]::${columnType(type)}`;
    return distinct ? full : sql`CASE WHEN wesley_i % 4 = 0 THEN '{}' ELSE ${full} END`;
  }
  if (type.kind === 'enum') return enumValue(schema, type.name);
  const plain = sql`CAST(${distinctValues[type.name](...type.modifiers)} AS ${parsed(printColumnType(type))})`;
  const awkward = distinct ? undefined : awkwardValues[type.name];
  if (awkward === undefined) return plain;
  const cases = awkward.map(
    (value, at) => sql`WHEN ${parsed(String(at + 1))} THEN CAST(${value} AS ${parsed(printColumnType(type))})`,
  );
  return sql`CASE wesley_i % 97 ${list(cases, ' ')} ELSE ${plain} END`;
}

function enumValue(schema: Schema, name: string): Sql {
  const { values = [] } = schema.enums.find((type) => type.name === name) ?? {};
  const labels = list(values.map(literal));
  const type = columnType({ kind: 'enum', name, array: false });
  return sql`(ARRAY[${labels}]::${type}[])[1 + wesley_i % ${parsed(String(Math.max(1, values.length)))}]`;
}

const words = sql`'row ' || wesley_i`;

/** Another value for each row number, as long as the type has room for one. */
const distinctValues: Readonly<Record<BuiltinTypeName, (...modifiers: readonly number[]) => Sql>> = {
  bigint: () => sql`wesley_i`,
  'bit varying': () => sql`wesley_i::bit(31)`,
  bit: () => sql`wesley_i::bit(31)`,
  boolean: () => sql`wesley_i % 2 = 0`,
  bytea: () => sql`decode(md5(wesley_i::text), 'hex')`,
  'character varying': (length = 32) => textOf(length),
  character: (length = 1) => textOf(length),
  cidr: () => sql`'10.0.0.0'::inet + wesley_i`,
  citext: () => words,
  date: () => sql`date '2020-01-01' + (wesley_i % 3650)::integer`,
  'double precision': () => sql`wesley_i / 8.0`,
  inet: () => sql`'10.0.0.0'::inet + wesley_i`,
  integer: () => sql`wesley_i`,
  interval: () => sql`wesley_i * interval '1 minute'`,
  json: () => sql`json_build_object('row', wesley_i)`,
  jsonb: () => sql`jsonb_build_object('row', wesley_i)`,
  ltree: () => sql`'row.' || wesley_i`,
  macaddr: () => sql`lpad(to_hex(wesley_i), 12, '0')`,
  numeric: (precision = 20, scale = 0) => numberOf(precision, scale),
  real: () => sql`wesley_i / 8.0`,
  smallint: () => sql`wesley_i % 32768`,
  text: () => words,
  'time with time zone': () => sql`time '00:00' + wesley_i * interval '1 second'`,
  'time without time zone': () => sql`time '00:00' + wesley_i * interval '1 second'`,
  'timestamp with time zone': () => sql`timestamptz '2024-01-01 00:00:00Z' + wesley_i * interval '1 minute'`,
  'timestamp without time zone': () => sql`timestamp '2024-01-01 00:00:00' + wesley_i * interval '1 minute'`,
  uuid: () => sql`md5('wesley ' || wesley_i)`,
};

/** What has broken programs before; only where rows need not differ. */
const awkwardValues: Partial<Readonly<Record<BuiltinTypeName, readonly Sql[]>>> = {
  bigint: [sql`9223372036854775807`, sql`-9223372036854775808`, sql`0`],
  'character varying': [sql`''`, sql`'Zoë 雪'`, sql`'O''Brien'`],
  citext: [sql`''`, sql`'Zoë 雪'`, sql`'O''Brien'`],
  date: [sql`'0001-01-01'`, sql`'9999-12-31'`],
  integer: [sql`2147483647`, sql`-2147483648`, sql`0`],
  jsonb: [sql`'null'`, sql`'[]'`, sql`'{}'`],
  smallint: [sql`32767`, sql`-32768`, sql`0`],
  text: [sql`''`, sql`'Zoë 雪 🙂'`, sql`'O''Brien; --'`, sql`repeat('long ', 500)`],
  'timestamp with time zone': [sql`'0001-01-01 00:00:00Z'`, sql`'9999-12-31 23:59:59Z'`],
};

// Short columns get the number alone: as many different values as their length allows.
function textOf(length: number): Sql {
  return length >= 12 ? words : sql`right(lpad(to_hex(wesley_i), 12, '0'), ${parsed(String(length))})`;
}

function numberOf(precision: number, scale: number): Sql {
  const room = Math.min(15, Math.max(1, precision - 1));
  return sql`(wesley_i % ${parsed(String(10 ** room))})::numeric / ${parsed(String(10 ** scale))}`;
}
