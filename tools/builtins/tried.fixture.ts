import { parseBuiltinType, type ColumnType } from '@wesley/schema';
import type { KnownTypes } from '@wesley/sql';

/** The columns of the table that expressions are tried on, by their types. */
export const columns = {
  zoned: 'timestamp with time zone', plain: 'timestamp without time zone', day: 'date', clock: 'time without time zone',
  span: 'interval', title: 'text', sku: 'character varying(40)', amount: 'numeric(12,2)', rank: 'integer', data: 'jsonb', raw: 'bytea',
  tags: 'text[]', days: 'date[]', flag: 'boolean', key: 'uuid', mood: 'mood',
}; // prettier-ignore

const types = new Map<string, ColumnType | undefined>(
  Object.entries(columns).map(([name, type]) => [name, parseBuiltinType(type)]),
).set('mood', { kind: 'enum', name: 'mood', array: false });

export const known: KnownTypes = { column: (name) => types.get(name), isEnum: (name) => name === 'mood' };
