import { isEqual, type ChangeOf } from '@wesley/diff';
import {
  addForeignKey,
  addUniqueConstraintUsingIndex,
  createUniqueIndex,
  dropConstraint,
  dropForeignKey,
  sql,
  validateConstraint,
  type Sql,
  type Statement,
} from '@wesley/sql';
import { keysTo } from '../strategies/keys-to';
import { scaffoldName } from '../strategies/scaffold-name';
import type { PlanContext } from '../strategies/strategy';

/**
 * Builds the new constraint beside the old one, and puts it in its place in one transaction, in which foreign keys that hang on it are
 * put up again; they are proved after it.
 */
export function replaceUniqueByHand(
  { table, from, to }: ChangeOf<'change-unique-constraint'>,
  { before, after }: PlanContext,
): readonly (Statement | Sql)[] {
  const index = scaffoldName('new', table, to);
  const hanging = keysTo(before, table, from);
  const staying = keysTo(after, table, from).filter((key) => hanging.some((known) => isEqual(known, key)));
  return [
    createUniqueIndex(table, { ...to, name: index }, { concurrently: true }),
    sql`BEGIN`,
    ...hanging.map(({ owner, key }) => dropForeignKey(owner, key)),
    dropConstraint(table, 'unique-constraint', from.name),
    addUniqueConstraintUsingIndex(table, to, index),
    ...staying.map(({ owner, key }) => addForeignKey(owner, key, { notValid: true })),
    sql`COMMIT`,
    ...staying.map(({ owner, key }) => validateConstraint([owner, table], 'foreign-key', key.name)),
  ];
}
