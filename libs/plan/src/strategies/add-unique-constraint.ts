import { addUniqueConstraintUsingIndex, createUniqueIndex, dropConstraint, dropIndex, identifier } from '@wesley/sql';
import type { UniqueConstraint } from '@wesley/schema';
import type { Probe } from '../plan';
import { isGiven, probeDuplicates } from './probe-duplicates';
import { addedOverOldKey, swapOfKey } from './replaced-key';
import type { Strategy } from './strategy';

export const planAddUniqueConstraint: Strategy<'add-unique-constraint'> = ({ table, constraint }, context) => [
  {
    phase: 'validate',
    do: createUniqueIndex(table, constraint, { concurrently: true }),
    undo: dropIndex(table, constraint.name, { concurrently: true }),
    probe: probeTwins(table, constraint),
    why: 'CONCURRENTLY lets everybody read and write while the index is built.',
    binds: 'From then on new rows must be unique.',
  },
  {
    // Foreign keys to a primary key that is replaced move over to it, and have to be able to move back.
    ...(addedOverOldKey(context, table).some(({ name }) => name === constraint.name)
      ? { phase: 'switch', together: swapOfKey(context, table) }
      : { phase: 'validate' }),
    do: addUniqueConstraintUsingIndex(table, constraint),
    undo: dropConstraint(table, 'unique-constraint', constraint.name),
    why: 'The index proves it already, so that only the catalog changes.',
  },
];

/** Counts the values that stand in more than one row. */
export function probeTwins(table: string, { columns, nullsNotDistinct }: UniqueConstraint): Probe {
  const keys = columns.map(identifier);
  const meaning = `values of (${columns.join(', ')}) that stand in more than one row of ${table}`;
  return probeDuplicates(table, keys, nullsNotDistinct ? [] : keys.map(isGiven), meaning);
}
