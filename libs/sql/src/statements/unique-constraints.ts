import { elementAddress, type UniqueConstraint } from '@wesley/schema';
import { identifier, identifiers, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { uniqueConstraintIs } from './catalog-state';
import { makeStatement } from './make-statement';

/** As it stands in CREATE TABLE. */
export function uniqueConstraintDefinition({ name, columns, nullsNotDistinct }: UniqueConstraint): Sql {
  const unique = nullsNotDistinct ? sql`UNIQUE NULLS NOT DISTINCT` : sql`UNIQUE`;
  return sql`CONSTRAINT ${identifier(name)} ${unique} (${identifiers(columns)})`;
}

/** Makes a constraint of a unique index, which takes its name; of the one that has it already unless told otherwise. */
export function addUniqueConstraintUsingIndex(
  table: string,
  constraint: UniqueConstraint,
  index = constraint.name,
): Statement {
  const { name } = constraint;
  return makeStatement({
    form: 'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} ADD CONSTRAINT ${identifier(name)} UNIQUE USING INDEX ${identifier(index)}`,
    done: uniqueConstraintIs(table, constraint),
    needs: [elementAddress(table, 'index', index)],
    makes: [elementAddress(table, 'unique-constraint', name)],
  });
}
