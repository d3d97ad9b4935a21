import type { ChangeOf } from '@wesley/diff';
import {
  addUniqueConstraintUsingIndex,
  createUniqueIndex,
  dropConstraint,
  sql,
  type Sql,
  type Statement,
} from '@wesley/sql';
import { scaffoldName } from '../strategies/scaffold-name';

/** Builds the new constraint beside the old one, and puts it in its place in one transaction. */
export function replaceUniqueByHand({
  table,
  from,
  to,
}: ChangeOf<'change-unique-constraint'>): readonly (Statement | Sql)[] {
  const index = scaffoldName('new', table, to.name);
  return [
    createUniqueIndex(table, { ...to, name: index }, { concurrently: true }),
    sql`BEGIN`,
    dropConstraint(table, 'unique-constraint', from.name),
    addUniqueConstraintUsingIndex(table, to, index),
    sql`COMMIT`,
  ];
}
