import type { Table } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { readRows, text, textOrNull } from './rows';

export async function readTables(session: Session): Promise<readonly Pick<Table, 'name' | 'comment'>[]> {
  const rows = await readRows(
    session,
    `SELECT c.relname AS name, obj_description(c.oid, 'pg_class') AS comment
       FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY 1`,
  );
  return rows.map((row) => ({ name: text(row, 'name'), comment: textOrNull(row, 'comment') }));
}
