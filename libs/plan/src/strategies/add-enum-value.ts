import { addEnumValue } from '@wesley/sql';
import type { Strategy } from './strategy';

// The value cannot be used in the transaction that adds it (ALTER TYPE, "Notes"), so that it gets one of its own.
export const planAddEnumValue: Strategy<'add-enum-value'> = ({ enum: name, value, before }) => [
  {
    phase: 'expand',
    do: addEnumValue(name, value, before),
    irreversible: 'Postgres cannot remove a value from an enum.',
    why: 'No table is locked: the value is a row in the catalog, and no row of yours has it yet.',
  },
];
