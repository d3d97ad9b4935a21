import { createIndex, dropIndex, identifier, list, parsed, sql } from '@wesley/sql';
import type { Index } from '@wesley/schema';
import type { Probe } from '../plan';
import type { Strategy } from './strategy';

export const planAddIndex: Strategy<'add-index'> = ({ table, index }) => [
  {
    // A unique index refuses rows, and is built when a backfill before it is through.
    phase: index.unique ? 'validate' : 'expand',
    do: createIndex(table, index, { concurrently: true }),
    undo: dropIndex(table, index.name, { concurrently: true }),
    ...(index.unique ? { probe: probeDuplicates(table, index) } : {}),
    why: 'CONCURRENTLY lets everybody read and write while the index is built.',
  },
];

function probeDuplicates(table: string, { keys, where }: Index): Probe {
  const expressions = keys.map(({ expression }) => sql`(${parsed(expression.sql)})`);
  const given = expressions.map((key) => sql`${key} IS NOT NULL`);
  const conditions = where === null ? given : [...given, sql`(${parsed(where.sql)})`];
  const duplicates = sql`SELECT FROM ${identifier(table)} WHERE ${list(conditions, ' AND ')} GROUP BY ${list(expressions)} HAVING count(*) > 1`;
  return {
    sql: sql`SELECT count(*) AS count FROM (${duplicates}) AS duplicates`.text,
    meaning: `keys of the unique index that stand in more than one row of ${table}`,
  };
}
