import { elementAddress, type Address } from '@wesley/schema';
import { identifier, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { neverFoundDone } from './catalog-state';
import { makeStatement } from './make-statement';

/** Has the planner learn what is in a column now. */
export function analyzeColumn(table: string, column: string): Statement {
  return analyze(
    table,
    sql`ANALYZE ${relation(table)} (${identifier(column)})`,
    elementAddress(table, 'column', column),
  );
}

/** Has the planner learn what an index computes. With a list of columns Postgres would leave the expressions of indexes out. */
export function analyzeIndex(table: string, index: string): Statement {
  return analyze(table, sql`ANALYZE ${relation(table)}`, elementAddress(table, 'index', index));
}

function analyze(table: string, statement: Sql, subject: Address): Statement {
  // Statistics are of a moment: that there are some does not say that they are of this one.
  return makeStatement({ form: 'ANALYZE', on: [table], sql: statement, done: neverFoundDone, needs: [subject] });
}
