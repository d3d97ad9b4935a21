import type { Table } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { readRows, text, textOrNull } from './rows';
import { isUserTable, tableName } from './user-tables';

export async function readTables(session: Session): Promise<readonly Pick<Table, 'name' | 'comment'>[]> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS name, obj_description(c.oid, 'pg_class') AS comment
       FROM pg_class c
      WHERE ${isUserTable('c')}
      ORDER BY 1`,
  );
  return rows.map((row) => ({ name: text(row, 'name'), comment: textOrNull(row, 'comment') }));
}
