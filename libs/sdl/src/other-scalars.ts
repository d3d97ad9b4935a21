import type { BuiltinScalar } from './builtin-scalars';

// What other schemas and languages call a scalar that is built in. Only where a misspelling would not lead there.
const otherNames: Readonly<Record<string, BuiltinScalar>> = {
  binary: 'Bytes',
  blob: 'Bytes',
  bool: 'Boolean',
  bytea: 'Bytes',
  double: 'Float',
  instant: 'DateTime',
  integer: 'Int',
  interval: 'Duration',
  ipaddress: 'Inet',
  jsonb: 'JSON',
  jsonobject: 'JSON',
  long: 'BigInt',
  numeric: 'Decimal',
  text: 'String',
  timestamp: 'DateTime',
  timestamptz: 'DateTime',
  varchar: 'String',
};

/** The built-in scalar that goes by a name elsewhere: `DateTime` for `Timestamp`. */
export function scalarMeantBy(name: string): BuiltinScalar | undefined {
  const known = name.toLowerCase().replaceAll('_', '');
  return Object.hasOwn(otherNames, known) ? otherNames[known] : undefined;
}
