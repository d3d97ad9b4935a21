import { privileges, type Grant } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { byTable, readRows, text, textOrNull, texts } from './rows';
import { isUserTable, tableName } from './user-tables';

/** What others than the owner may do with a table or with one of its columns. */
export async function readGrants(session: Session): Promise<ReadonlyMap<string, readonly Grant[]>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, given.column AS column,
            CASE given.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(given.grantee) END AS role,
            array_agg(DISTINCT given.privilege_type) AS privileges
       FROM pg_class c CROSS JOIN LATERAL (
              SELECT NULL::text AS column, g.grantee, g.privilege_type FROM aclexplode(c.relacl) g
              UNION ALL
              SELECT a.attname::text, g.grantee, g.privilege_type
                FROM pg_attribute a CROSS JOIN LATERAL aclexplode(a.attacl) g
               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            ) given
      WHERE given.grantee <> c.relowner AND given.privilege_type = ANY ($privileges$)
        AND ${isUserTable('c')}
      GROUP BY c.oid, c.relname, c.relnamespace, given.column, given.grantee
      ORDER BY 1, 2 NULLS FIRST, 3`.replace(
      '$privileges$',
      `ARRAY[${privileges.map((name) => `'${name}'`).join(', ')}]`,
    ),
  );
  return byTable(rows, (row) => {
    const held = texts(row, 'privileges');
    return {
      role: text(row, 'role'),
      column: textOrNull(row, 'column'),
      privileges: privileges.filter((privilege) => held.includes(privilege)),
    };
  });
}
