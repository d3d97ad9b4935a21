import { elementAddress, type Check } from '@wesley/schema';
import { identifier, parsed, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { constraintExists } from './catalog-state';
import { makeStatement } from './make-statement';

/** As it stands in CREATE TABLE and ADD CONSTRAINT. */
export function checkDefinition({ name, expression }: Check): Sql {
  return sql`CONSTRAINT ${identifier(name)} CHECK (${parsed(expression.sql)})`;
}

/** Binds new rows only, without a look at those that are there. */
export function addCheckNotValid(table: string, check: Check): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} ADD ${checkDefinition(check)} NOT VALID`,
    done: constraintExists(table, 'check', check.name),
    needs: check.expression.columns.map((column) => elementAddress(table, 'column', column)),
    makes: [elementAddress(table, 'check', check.name)],
  });
}
