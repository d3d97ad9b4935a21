import type { ForeignKey, ReferentialAction } from '@wesley/schema';
import type { Row, Session } from '@wesley/apply';
import { columnNames, constraintsOf } from './key-columns';
import { byTable, readRows, text, texts } from './rows';
import { tableName } from './user-tables';

export async function readForeignKeys(session: Session): Promise<ReadonlyMap<string, readonly ForeignKey[]>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, n.conname AS name, ${columnNames('n.conrelid', 'n.conkey')} AS columns,
            ${tableName('r')} AS referenced, ${columnNames('n.confrelid', 'n.confkey')} AS referenced_columns,
            n.confdeltype::text AS on_delete, n.confupdtype::text AS on_update
       FROM ${constraintsOf('f')}
       JOIN pg_class r ON r.oid = n.confrelid
      ORDER BY 1, 2`,
  );
  return byTable(rows, (row) => ({
    name: text(row, 'name'),
    columns: texts(row, 'columns'),
    references: { table: text(row, 'referenced'), columns: texts(row, 'referenced_columns') },
    onDelete: action(row, 'on_delete'),
    onUpdate: action(row, 'on_update'),
  }));
}

// pg_constraint.confdeltype and confupdtype.
const actions = new Map<string, ReferentialAction>([
  ['a', 'NO ACTION'],
  ['r', 'RESTRICT'],
  ['c', 'CASCADE'],
  ['n', 'SET NULL'],
  ['d', 'SET DEFAULT'],
]);

function action(row: Row, name: string): ReferentialAction {
  const found = actions.get(text(row, name));
  if (!found) throw new TypeError(`Postgres has a referential action that is not known here: ${text(row, name)}.`);
  return found;
}
