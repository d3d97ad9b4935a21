import type { BuiltinTypeName } from '@wesley/schema';
import type { TypeChoices } from '../emission';

/** What the driver returns for a value of the type. */
export function builtinTypeScript(name: BuiltinTypeName, types: TypeChoices): string {
  if (name === 'bigint') return types.bigint;
  return name.startsWith('timestamp ') ? types.date : (notText[name] ?? 'string');
}

/** What a value of the type is inside JSON: a text, unless JSON has its like. Numbers that a double does not hold exactly are texts. */
export function jsonTypeScript(name: BuiltinTypeName): string {
  return name === 'bytea' ? 'string' : (notText[name] ?? 'string');
}

const notText: Readonly<Partial<Record<BuiltinTypeName, string>>> = {
  boolean: 'boolean',
  bytea: 'Uint8Array',
  'double precision': 'number',
  integer: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  real: 'number',
  smallint: 'number',
};
