import { tableAddress } from '@wesley/schema';
import { list, relation, sql } from '../sql';
import type { Statement } from '../statement';
import { neverFoundDone } from './catalog-state';
import { makeStatement } from './make-statement';

/** Takes the tables, in the order given, for what comes after it in its transaction. No catalog tells whether it was done. */
export function lockTables(tables: readonly string[]): Statement {
  return makeStatement({
    form: 'LOCK TABLE … IN ACCESS EXCLUSIVE MODE',
    on: tables,
    sql: sql`LOCK TABLE ${list(tables.map(relation))} IN ACCESS EXCLUSIVE MODE`,
    done: neverFoundDone,
    needs: tables.map(tableAddress),
  });
}
