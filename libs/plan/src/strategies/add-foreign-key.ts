import { elementAddress, printAddress, tableOf, type ForeignKey, type Schema } from '@wesley/schema';
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
import type { Draft, PlanContext, Strategy } from './strategy';

export const planAddForeignKey: Strategy<'add-foreign-key'> = ({ table, foreignKey }, context) =>
  planForeignKeyOnline(table, foreignKey, context);

/**
 * NOT VALID first: a moment's lock, and new rows are bound. The rows that are there are proved afterwards, in another
 * transaction, so that the strong lock is not held while they are read.
 */
export function planForeignKeyOnline(
  table: string,
  key: ForeignKey,
  { existing, after }: PlanContext,
): readonly Draft[] {
  const add = addForeignKey(table, key, { notValid: true });
  const target = key.references.table;
  return [
    {
      phase: 'validate',
      do: { ...add, needs: [...add.needs, ...keyNeeded(after, key)] },
      undo: dropForeignKey(table, key),
      why: 'NOT VALID reads no row: writers of both tables wait for a moment only.',
      binds: 'From then on new rows must have their parent.',
      ...(existing.has(table) ? { probe: probeOrphans(table, key) } : {}),
    },
    {
      phase: 'validate',
      do: validateConstraint([table, target] as const, 'foreign-key', key.name),
      why: 'The rows are read under a lock that lets everybody read and write.',
    },
  ];
}

// A foreign key may refer to a unique constraint that the same plan adds.
function keyNeeded(schema: Schema, { references }: ForeignKey): Statement['needs'] {
  return tableOf(schema, references.table)
    .uniqueConstraints.filter(({ columns }) => sameColumns(columns, references.columns))
    .map(({ name }) => printAddress(elementAddress(references.table, 'unique-constraint', name)));
}

function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column));
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
