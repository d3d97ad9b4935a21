interface BuiltinType {
  readonly aliases: readonly string[];
  /** How many numbers may stand in parentheses after the name. */
  readonly maxModifiers: 0 | 1 | 2;
}

/** The types that a column may have besides enums, by the name that Postgres prints (manual, chapter 8, and appendix F for those of `extensions`). */
export const builtinTypes = {
  bigint: { aliases: ['int8'], maxModifiers: 0 },
  'bit varying': { aliases: ['varbit'], maxModifiers: 1 },
  bit: { aliases: [], maxModifiers: 1 },
  boolean: { aliases: ['bool'], maxModifiers: 0 },
  bytea: { aliases: [], maxModifiers: 0 },
  'character varying': { aliases: ['varchar'], maxModifiers: 1 },
  character: { aliases: ['char', 'bpchar'], maxModifiers: 1 },
  cidr: { aliases: [], maxModifiers: 0 },
  citext: { aliases: [], maxModifiers: 0 },
  date: { aliases: [], maxModifiers: 0 },
  'double precision': { aliases: ['float8', 'float'], maxModifiers: 0 },
  inet: { aliases: [], maxModifiers: 0 },
  integer: { aliases: ['int', 'int4'], maxModifiers: 0 },
  interval: { aliases: [], maxModifiers: 0 },
  json: { aliases: [], maxModifiers: 0 },
  jsonb: { aliases: [], maxModifiers: 0 },
  ltree: { aliases: [], maxModifiers: 0 },
  macaddr: { aliases: [], maxModifiers: 0 },
  numeric: { aliases: ['decimal'], maxModifiers: 2 },
  real: { aliases: ['float4'], maxModifiers: 0 },
  smallint: { aliases: ['int2'], maxModifiers: 0 },
  text: { aliases: [], maxModifiers: 0 },
  'time with time zone': { aliases: ['timetz'], maxModifiers: 1 },
  'time without time zone': { aliases: ['time'], maxModifiers: 1 },
  'timestamp with time zone': { aliases: ['timestamptz'], maxModifiers: 1 },
  'timestamp without time zone': { aliases: ['timestamp'], maxModifiers: 1 },
  uuid: { aliases: [], maxModifiers: 0 },
} as const satisfies Record<string, BuiltinType>;

export type BuiltinTypeName = keyof typeof builtinTypes;
