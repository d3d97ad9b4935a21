import type { BuiltinTypeName } from '@wesley/schema';

/** The scalars that need no declaration, each with its type in Postgres. */
export const builtinScalars = {
  ID: 'uuid',
  UUID: 'uuid',
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Decimal: 'numeric',
  Boolean: 'boolean',
  DateTime: 'timestamp with time zone',
  Date: 'date',
  Time: 'time without time zone',
  Duration: 'interval',
  JSON: 'jsonb',
  Bytes: 'bytea',
  Inet: 'inet',
  Cidr: 'cidr',
  MacAddr: 'macaddr',
} as const satisfies Record<string, BuiltinTypeName>;

export type BuiltinScalar = keyof typeof builtinScalars;

export function isBuiltinScalar(name: string): name is BuiltinScalar {
  return Object.hasOwn(builtinScalars, name);
}
