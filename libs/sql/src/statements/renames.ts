import { elementAddress, joinTableName, splitTableName } from '@wesley/schema';
import { identifier, relation, sql } from '../sql';
import type { Statement } from '../statement';
import { constraintExists, indexExists, type ConstraintKind } from './catalog-state';
import { makeStatement } from './make-statement';

export function renameConstraint(
  table: string,
  kind: ConstraintKind,
  { from, to }: { readonly from: string; readonly to: string },
): Statement {
  return makeStatement({
    form: 'ALTER TABLE … RENAME CONSTRAINT',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} RENAME CONSTRAINT ${identifier(from)} TO ${identifier(to)}`,
    done: constraintExists(table, kind, to),
    makes: [elementAddress(table, kind, to)],
    drops: [elementAddress(table, kind, from)],
  });
}

export function renameIndex(table: string, { from, to }: { readonly from: string; readonly to: string }): Statement {
  const old = joinTableName(splitTableName(table).schema, from);
  return makeStatement({
    form: 'ALTER INDEX … RENAME',
    on: [table],
    sql: sql`ALTER INDEX ${relation(old)} RENAME TO ${identifier(to)}`,
    done: indexExists(table, to),
    makes: [elementAddress(table, 'index', to)],
    drops: [elementAddress(table, 'index', from)],
  });
}
