import { elementAddress, printAddress, tableOf, type Index } from '@wesley/schema';
import { createIndex, dropIndex, parsed, sql, type Statement } from '@wesley/sql';
import type { Probe } from '../plan';
import { isGiven, probeDuplicates } from './probe-duplicates';
import { isOverOldKey } from './replaced-key';
import type { Draft, PlanContext, Strategy } from './strategy';

export const planAddIndex: Strategy<'add-index'> = ({ table, index }, context) => {
  const create = createIndex(table, index, { concurrently: true });
  return [
    {
      ...placeOf(table, index, create, context),
      undo: dropIndex(table, index.name, { concurrently: true }),
      ...(index.unique ? { probe: probeRows(table, index), binds: 'From then on new rows must be unique.' } : {}),
      why: 'CONCURRENTLY lets everybody read and write while the index is built.',
    },
  ];
};

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
