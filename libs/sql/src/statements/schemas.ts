import { schemaAddress } from '@wesley/schema';
import { identifier, sql } from '../sql';
import type { Statement } from '../statement';
import { not, schemaExists } from './catalog-state';
import { makeStatement } from './make-statement';

/** A Postgres schema for tables that do not live in `public`. */
export function createSchema(name: string): Statement {
  return makeStatement({
    form: 'CREATE SCHEMA',
    on: [],
    sql: sql`CREATE SCHEMA ${identifier(name)}`,
    done: schemaExists(name),
    makes: [schemaAddress(name)],
  });
}

export function dropSchema(name: string): Statement {
  return makeStatement({
    form: 'DROP SCHEMA',
    on: [],
    sql: sql`DROP SCHEMA ${identifier(name)}`,
    done: not(schemaExists(name)),
    drops: [schemaAddress(name)],
  });
}
