import { policyCommands, type Expression, type Policy, type RowSecurity } from '@wesley/schema';
import type { Row, Session } from '@wesley/apply';
import { byTable, flag, readRows, text, textOrNull, texts } from './rows';
import { isUserTable, tableName } from './user-tables';

/** Permissive policies for one command; others have no word in a Schema (`unsupported.ts`). */
export async function readPolicies(session: Session): Promise<ReadonlyMap<string, readonly Policy[]>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, p.polname AS name,
            CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' END AS command,
            ARRAY(SELECT r.rolname::text FROM pg_roles r WHERE r.oid = ANY (p.polroles) ORDER BY r.rolname COLLATE "C") AS roles,
            pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS check,
            ARRAY(SELECT DISTINCT ${tableName('o')} FROM pg_depend d JOIN pg_class o ON o.oid = d.refobjid
                   WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_class'::regclass
                     AND d.deptype = 'n' AND d.refobjid <> p.polrelid ORDER BY 1) AS reads
       FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid AND ${isUserTable('c')}
      WHERE p.polpermissive AND p.polcmd <> '*'
      ORDER BY 1, 2`,
  );
  return byTable(rows, policy);
}

/** Of the tables for which it is on or forced. */
export async function readRowSecurity(session: Session): Promise<ReadonlyMap<string, RowSecurity>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced
       FROM pg_class c WHERE (c.relrowsecurity OR c.relforcerowsecurity) AND ${isUserTable('c')}`,
  );
  return new Map(
    rows.map((row) => [text(row, 'table'), { enabled: flag(row, 'enabled'), forced: flag(row, 'forced') }]),
  );
}

function policy(row: Row): Policy {
  const command = policyCommands.find((known) => known === row['command']);
  if (!command) throw new TypeError('Postgres has a command for policies that is not known here.');
  const { using, check } = { using: textOrNull(row, 'using'), check: textOrNull(row, 'check') };
  return {
    name: text(row, 'name'),
    command,
    roles: texts(row, 'roles'),
    using: expressionOf(using),
    check: expressionOf(check),
    reads: texts(row, 'reads'),
  };
}

function expressionOf(sql: string | null): Expression | null {
  return sql === null ? null : { sql, columns: [], functions: [] };
}
