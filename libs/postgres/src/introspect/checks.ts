import { compareText, type Check } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { columnNames, constraintsOf } from './key-columns';
import { byTable, readRows, text, texts } from './rows';

export async function readChecks(session: Session): Promise<ReadonlyMap<string, readonly Check[]>> {
  const rows = await readRows(
    session,
    `SELECT c.relname AS table, n.conname AS name, pg_get_expr(n.conbin, n.conrelid) AS sql,
            ${columnNames('n.conrelid', 'n.conkey')} AS columns
       FROM ${constraintsOf('c')}
      ORDER BY c.relname, n.conname`,
  );
  return byTable(rows, (row) => ({
    name: text(row, 'name'),
    expression: { sql: text(row, 'sql'), columns: [...texts(row, 'columns')].sort(compareText), functions: [] },
  }));
}
