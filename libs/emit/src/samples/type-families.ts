import type { BuiltinTypeName } from '@wesley/schema';

/** Types whose values are spelled alike. */
export type Family =
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
  | 'path'
  | 'uuid';

export const familyOf: Readonly<Record<BuiltinTypeName, Family>> = {
  bigint: 'whole',
  'bit varying': 'bits',
  bit: 'bits',
  boolean: 'boolean',
  bytea: 'bytes',
  'character varying': 'text',
  character: 'text',
  cidr: 'network',
  citext: 'text',
  date: 'date',
  'double precision': 'decimal',
  inet: 'network',
  integer: 'whole',
  interval: 'span',
  json: 'json',
  jsonb: 'json',
  ltree: 'path',
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
