import { compareText, type Check } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { columnNames, constraintsOf } from './key-columns';
import { byTable, readRows, text, texts } from './rows';
import { tableName } from './user-tables';

export async function readChecks(session: Session): Promise<ReadonlyMap<string, readonly Check[]>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, n.conname AS name, pg_get_expr(n.conbin, n.conrelid) AS sql,
            ${columnNames('n.conrelid', 'n.conkey')} AS columns
       FROM ${constraintsOf('c')}
      ORDER BY 1, 2`,
  );
  return byTable(rows, (row) => ({
    name: text(row, 'name'),
    expression: { sql: text(row, 'sql'), columns: [...texts(row, 'columns')].sort(compareText), functions: [] },
  }));
}
