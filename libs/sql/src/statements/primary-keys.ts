import { elementAddress, type PrimaryKey } from '@wesley/schema';
import { identifier, relation, sql } from '../sql';
import type { Statement } from '../statement';
import { primaryKeyIs } from './catalog-state';
import { makeStatement } from './make-statement';

/** Makes the primary key of a unique index, which takes the key's name. Its columns have to be NOT NULL, or Postgres reads the table. */
export function addPrimaryKeyUsingIndex(table: string, key: PrimaryKey, index: string): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} ADD CONSTRAINT ${identifier(key.name)} PRIMARY KEY USING INDEX ${identifier(index)}`,
    done: primaryKeyIs(table, key),
    needs: [elementAddress(table, 'index', index)],
    makes: [elementAddress(table, 'primary-key', key.name)],
  });
}
