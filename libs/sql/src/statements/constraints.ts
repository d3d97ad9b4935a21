import { elementAddress } from '@wesley/schema';
import { identifier, relation, sql } from '../sql';
import type { Statement } from '../statement';
import { constraintExists, constraintIsValid, not } from './catalog-state';
import { makeStatement } from './make-statement';

/** Drops a check, a unique constraint or a primary key; `dropForeignKey` is apart, since it locks two tables. */
export function dropConstraint(
  table: string,
  kind: 'check' | 'unique-constraint' | 'primary-key',
  name: string,
): Statement {
  return makeStatement({
    form: 'ALTER TABLE … DROP CONSTRAINT',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} DROP CONSTRAINT ${identifier(name)}`,
    done: not(constraintExists(table, kind, name)),
    drops: [elementAddress(table, kind, name)],
  });
}

/** Proves a constraint that was added NOT VALID. `on` holds the referenced table too when it is a foreign key. */
export function validateConstraint(
  on: readonly [string, ...string[]],
  kind: 'check' | 'foreign-key',
  name: string,
): Statement {
  const [table] = on;
  return makeStatement({
    form:
      kind === 'check'
        ? 'ALTER TABLE … VALIDATE CONSTRAINT (check)'
        : 'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)',
    on,
    sql: sql`ALTER TABLE ${relation(table)} VALIDATE CONSTRAINT ${identifier(name)}`,
    done: constraintIsValid(table, kind, name),
    needs: [elementAddress(table, kind, name)],
  });
}
