import { createIndex, dropIndex, parsed, sql } from '@wesley/sql';
import type { Index } from '@wesley/schema';
import type { Probe } from '../plan';
import { isGiven, probeDuplicates } from './probe-duplicates';
import type { Strategy } from './strategy';

export const planAddIndex: Strategy<'add-index'> = ({ table, index }) => [
  {
    // A unique index refuses rows, and is built when a backfill before it is through.
    phase: index.unique ? 'validate' : 'expand',
    do: createIndex(table, index, { concurrently: true }),
    undo: dropIndex(table, index.name, { concurrently: true }),
    ...(index.unique ? { probe: probeRows(table, index), binds: 'From then on new rows must be unique.' } : {}),
    why: 'CONCURRENTLY lets everybody read and write while the index is built.',
  },
];

function probeRows(table: string, { keys, where }: Index): Probe {
  const expressions = keys.map(({ expression }) => sql`(${parsed(expression.sql)})`);
  const conditions = [...expressions.map(isGiven), ...(where === null ? [] : [sql`(${parsed(where.sql)})`])];
  const meaning = `keys of the unique index that stand in more than one row of ${table}`;
  return probeDuplicates(table, expressions, conditions, meaning);
}
