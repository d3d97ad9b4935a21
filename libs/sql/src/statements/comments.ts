import { elementAddress, enumAddress, tableAddress, type Address } from '@wesley/schema';
import { identifier, literal, parsed, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { neverFoundDone } from './catalog-state';
import { makeStatement } from './make-statement';

export function commentOnTable(table: string, comment: string | null): Statement {
  return commentOn([table], sql`TABLE ${relation(table)}`, tableAddress(table), comment);
}

export function commentOnColumn(table: string, column: string, comment: string | null): Statement {
  const name = sql`${relation(table)}.${identifier(column)}`;
  return commentOn([table], sql`COLUMN ${name}`, elementAddress(table, 'column', column), comment);
}

export function commentOnEnum(name: string, comment: string | null): Statement {
  return commentOn([], sql`TYPE ${identifier(name)}`, enumAddress(name), comment);
}

function commentOn(on: readonly string[], object: Sql, address: Address, comment: string | null): Statement {
  return makeStatement({
    form: 'COMMENT ON',
    on,
    sql: sql`COMMENT ON ${object} IS ${comment === null ? parsed('NULL') : literal(comment)}`,
    // Setting the same comment again changes nothing and costs as little as looking.
    done: neverFoundDone,
    needs: [address],
  });
}
