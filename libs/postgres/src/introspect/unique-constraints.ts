import type { UniqueConstraint } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { columnNames, constraintsOf } from './key-columns';
import { byTable, flag, readRows, text, texts } from './rows';
import { tableName } from './user-tables';

export async function readUniqueConstraints(
  session: Session,
): Promise<ReadonlyMap<string, readonly UniqueConstraint[]>> {
  // indnullsnotdistinct came with Postgres 15: through JSON, a server without it gives NULL.
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, n.conname AS name, ${columnNames('n.conrelid', 'n.conkey')} AS columns,
            coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct
       FROM ${constraintsOf('u')}
       JOIN pg_index i ON i.indexrelid = n.conindid
      ORDER BY 1, 2`,
  );
  return byTable(rows, (row) => ({
    name: text(row, 'name'),
    columns: texts(row, 'columns'),
    nullsNotDistinct: flag(row, 'nulls_not_distinct'),
  }));
}
