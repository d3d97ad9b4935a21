import type { PrimaryKey } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { columnNames, constraintsOf } from './key-columns';
import { readRows, text, texts } from './rows';
import { tableName } from './user-tables';

export async function readPrimaryKeys(session: Session): Promise<ReadonlyMap<string, PrimaryKey>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, n.conname AS name, ${columnNames('n.conrelid', 'n.conkey')} AS columns
       FROM ${constraintsOf('p')}`,
  );
  return new Map(rows.map((row) => [text(row, 'table'), { name: text(row, 'name'), columns: texts(row, 'columns') }]));
}
