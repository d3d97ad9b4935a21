import { elementAddress, keyOver, printAddress, tableOf, type ForeignKey } from '@wesley/schema';
import {
  addForeignKey,
  dropForeignKey,
  identifier,
  list,
  relation,
  sql,
  type Statement,
  validateConstraint,
} from '@wesley/sql';
import type { Probe } from '../plan';
import { isKeyReplaced } from './replaced-key';
import type { Draft, PlanContext, Strategy } from './strategy';

export const planAddForeignKey: Strategy<'add-foreign-key'> = ({ table, foreignKey }, context) =>
  planForeignKeyOnline(table, foreignKey, context);

/**
 * NOT VALID first: a moment's lock, and new rows are bound. The rows that are there are proved afterwards, in another
 * transaction, so that the strong lock is not held while they are read.
 */
export function planForeignKeyOnline(table: string, key: ForeignKey, context: PlanContext): readonly Draft[] {
  const { existing } = context;
  const add = addForeignKey(table, key, { notValid: true });
  const target = key.references.table;
  const phase = phaseOf(context, key);
  return [
    {
      phase,
      do: { ...add, needs: [...add.needs, ...keyNeeded(context, key)] },
      undo: dropForeignKey(table, key),
      why: 'NOT VALID reads no row: writers of both tables wait for a moment only.',
      binds: 'From then on new rows must have their parent.',
      ...(existing.has(table) ? { probe: probeOrphans(table, key) } : {}),
    },
    {
      phase,
      do: validateConstraint([table, target] as const, 'foreign-key', key.name),
      why: 'The rows are read under a lock that lets everybody read and write.',
    },
  ];
}

// A foreign key may refer to a unique constraint or to a primary key that the same plan makes.
function keyNeeded(context: PlanContext, { references: { table, columns } }: ForeignKey): Statement['needs'] {
  const target = tableOf(context.after, table);
  const key = keyOver(target, columns);
  if (key === undefined) return [];
  if (key !== target.primaryKey) return [printAddress(elementAddress(table, 'unique-constraint', key.name))];
  return isKeyReplaced(context, table) ? [printAddress(elementAddress(table, 'primary-key', key.name))] : [];
}

// A primary key that is replaced is there from the switch on.
function phaseOf(context: PlanContext, { references: { table, columns } }: ForeignKey): Draft['phase'] {
  const target = tableOf(context.after, table);
  return keyOver(target, columns) === target.primaryKey && isKeyReplaced(context, table) ? 'switch' : 'validate';
}

function probeOrphans(table: string, { columns, references }: ForeignKey): Probe {
  const given = columns.map((column) => sql`child.${identifier(column)} IS NOT NULL`);
  const joined = columns.map(
    (column, at) => sql`parent.${identifier(references.columns[at] ?? column)} = child.${identifier(column)}`,
  );
  const parent = sql`SELECT FROM ${relation(references.table)} AS parent WHERE ${list(joined, ' AND ')}`;
  return {
    sql: sql`SELECT count(*) AS count FROM ${relation(table)} AS child WHERE ${list(given, ' AND ')} AND NOT EXISTS (${parent})`
      .text,
    meaning: `rows of ${table} whose (${columns.join(', ')}) is not in ${references.table} (${references.columns.join(', ')})`,
  };
}
