import { addUniqueConstraintUsingIndex, createUniqueIndex, dropConstraint, dropIndex, identifier, identifiers, list, sql } from '@wesley/sql';
import type { UniqueConstraint } from '@wesley/schema';
import type { Probe } from '../plan';
import type { Strategy } from './strategy';

export const planAddUniqueConstraint: Strategy<'add-unique-constraint'> = ({ table, constraint }) => [
  {
    phase: 'validate',
    do: createUniqueIndex(table, constraint, { concurrently: true }),
    undo: dropIndex(table, constraint.name, { concurrently: true }),
    probe: probeDuplicates(table, constraint),
    why: 'CONCURRENTLY lets everybody read and write while the index is built. From then on new rows must be unique.',
  },
  {
    phase: 'validate',
    do: addUniqueConstraintUsingIndex(table, constraint),
    undo: dropConstraint(table, 'unique-constraint', constraint.name),
    why: 'The index proves it already, so that only the catalog changes.',
  },
];

function probeDuplicates(table: string, { columns, nullsNotDistinct }: UniqueConstraint): Probe {
  const given = nullsNotDistinct
    ? sql``
    : sql` WHERE ${list(columns.map((column) => sql`${identifier(column)} IS NOT NULL`), ' AND ')}`;
  const duplicates = sql`SELECT FROM ${identifier(table)}${given} GROUP BY ${identifiers(columns)} HAVING count(*) > 1`;
  return {
    sql: sql`SELECT count(*) AS count FROM (${duplicates}) AS duplicates`.text,
    meaning: `values of (${columns.join(', ')}) that stand in more than one row of ${table}`,
  };
}
