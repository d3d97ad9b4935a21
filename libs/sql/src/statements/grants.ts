import { elementAddress, grantName, schemaAddress, tableAddress, type Grant } from '@wesley/schema';
import { identifier, keyword, list, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { isGranted, isUsageGranted, not } from './catalog-state';
import { makeStatement } from './make-statement';
import { roleName } from './roles';

export function grantOnTable(table: string, grant: Grant): Statement {
  return makeStatement({
    form: 'GRANT',
    on: [table],
    sql: sql`GRANT ${rights(grant)} ON ${relation(table)} TO ${roleName(grant.role)}`,
    done: isGranted(table, grant),
    needs: [tableAddress(table), ...(grant.column === null ? [] : [elementAddress(table, 'column', grant.column)])],
    makes: [elementAddress(table, 'grant', grantName(grant))],
  });
}

export function revokeFromTable(table: string, grant: Grant): Statement {
  return makeStatement({
    form: 'REVOKE',
    on: [table],
    sql: sql`REVOKE ${rights(grant)} ON ${relation(table)} FROM ${roleName(grant.role)}`,
    done: not(isGranted(table, grant)),
    drops: [elementAddress(table, 'grant', grantName(grant))],
  });
}

/** What a grant in another schema than `public` needs beside itself. */
export function grantUsage(schema: string, role: string): Statement {
  return makeStatement({
    form: 'GRANT',
    on: [],
    sql: sql`GRANT USAGE ON SCHEMA ${identifier(schema)} TO ${roleName(role)}`,
    done: isUsageGranted(schema, role),
    needs: [schemaAddress(schema)],
  });
}

export function revokeUsage(schema: string, role: string): Statement {
  return makeStatement({
    form: 'REVOKE',
    on: [],
    sql: sql`REVOKE USAGE ON SCHEMA ${identifier(schema)} FROM ${roleName(role)}`,
    done: not(isUsageGranted(schema, role)),
    needs: [schemaAddress(schema)],
  });
}

function rights({ privileges, column }: Grant): Sql {
  const of = column === null ? [] : [sql` (${identifier(column)})`];
  return list(privileges.map((privilege) => list([keyword(privilege), ...of], '')));
}
