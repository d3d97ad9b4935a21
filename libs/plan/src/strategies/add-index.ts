import { elementAddress, printAddress, tableOf, type Index } from '@wesley/schema';
import { analyzeIndex, createIndex, dropIndex, identifier, parsed, sql, type Statement } from '@wesley/sql';
import type { Probe } from '../plan';
import { isGiven, probeDuplicates } from './probe-duplicates';
import { isOverOldKey } from './replaced-key';
import type { Draft, PlanContext, Strategy } from './strategy';

export const planAddIndex: Strategy<'add-index'> = ({ table, index }, context) => {
  const create = createIndex(table, index, { concurrently: true });
  const place = placeOf(table, index, create, context);
  return [
    {
      ...place,
      undo: dropIndex(table, index.name, { concurrently: true }),
      ...(index.unique ? { probe: probeRows(table, index), binds: 'From then on new rows must be unique.' } : {}),
      why: 'CONCURRENTLY lets everybody read and write while the index is built.',
    },
    ...(index.keys.some(isComputed) ? [analyze(table, index, place.phase)] : []),
  ];
};

function isComputed({ expression: { sql: expression, columns } }: Index['keys'][number]): boolean {
  return columns.every((column) => identifier(column).text !== expression);
}

function analyze(table: string, { name }: Index, phase: Draft['phase']): Draft {
  return {
    phase,
    do: analyzeIndex(table, name),
    why: 'The planner knows nothing of what an index computes until it has read a sample of the rows; everybody reads and writes meanwhile.',
  };
}

function placeOf(table: string, index: Index, create: Statement, context: PlanContext): Pick<Draft, 'phase' | 'do'> {
  if (isOverOldKey(context, table, index)) {
    const key = elementAddress(table, 'primary-key', tableOf(context.after, table).primaryKey.name);
    return { phase: 'switch', do: { ...create, needs: [...create.needs, printAddress(key)] } };
  }
  // A unique index refuses rows, and is built when a backfill before it is through.
  return { phase: index.unique ? 'validate' : 'expand', do: create };
}

function probeRows(table: string, { keys, where }: Index): Probe {
  const expressions = keys.map(({ expression }) => sql`(${parsed(expression.sql)})`);
  const conditions = [...expressions.map(isGiven), ...(where === null ? [] : [sql`(${parsed(where.sql)})`])];
  const meaning = `keys of the unique index that stand in more than one row of ${table}`;
  return probeDuplicates(table, expressions, conditions, meaning);
}
