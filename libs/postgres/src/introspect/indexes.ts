import { isOperatorClass, type Index, type IndexKey, type IndexMethod } from '@wesley/schema';
import type { Row, Session } from '@wesley/apply';
import { byTable, flag, readRows, text, textOrNull, texts } from './rows';
import { isUserTable, tableName } from './user-tables';

/** Indexes that stand on their own; those of a primary key or of a unique constraint belong to it. */
export async function readIndexes(session: Session): Promise<ReadonlyMap<string, readonly Index[]>> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, x.relname AS name, m.amname AS method, i.indisunique AS unique,
            ARRAY(SELECT pg_get_indexdef(i.indexrelid, k, false) FROM generate_series(1, i.indnkeyatts) k ORDER BY k) AS keys,
            ARRAY(SELECT coalesce(a.attname::text, '') FROM generate_series(0, i.indnkeyatts - 1) k
                    LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k] AND a.attnum > 0
                   ORDER BY k) AS columns,
            ARRAY(SELECT CASE WHEN o.opcdefault THEN '' ELSE o.opcname::text END FROM generate_series(0, i.indnkeyatts - 1) k
                    JOIN pg_opclass o ON o.oid = i.indclass[k] ORDER BY k) AS operator_classes,
            ARRAY(SELECT i.indoption[k]::text FROM generate_series(0, i.indnkeyatts - 1) k ORDER BY k) AS options,
            ARRAY(SELECT a.attname::text FROM generate_series(i.indnkeyatts, i.indnatts - 1) k
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k] ORDER BY k) AS include,
            pg_get_expr(i.indpred, i.indrelid) AS where
       FROM pg_index i
       JOIN pg_class x ON x.oid = i.indexrelid
       JOIN pg_am m ON m.oid = x.relam
       JOIN pg_class c ON c.oid = i.indrelid AND ${isUserTable('c')}
      WHERE NOT EXISTS (SELECT FROM pg_constraint n WHERE n.conindid = i.indexrelid AND n.contype IN ('p', 'u', 'x'))
      ORDER BY 1, 2`,
  );
  return byTable(rows, index);
}

function index(row: Row): Index {
  const where = textOrNull(row, 'where');
  return {
    name: text(row, 'name'),
    method: methodOf(row),
    unique: flag(row, 'unique'),
    keys: keysOf(row),
    include: texts(row, 'include'),
    where: where === null ? null : { sql: where, columns: [], functions: [] },
  };
}

function keysOf(row: Row): readonly IndexKey[] {
  const columns = texts(row, 'columns');
  const classes = texts(row, 'operator_classes');
  const options = texts(row, 'options').map(Number);
  return texts(row, 'keys').map((sql, at) => {
    const column = columns[at] ?? '';
    const option = options[at] ?? 0;
    const operatorClass = classes[at] ?? '';
    // pg_index.indoption: bit 0 is DESC, bit 1 NULLS FIRST.
    return {
      expression: { sql, columns: column === '' ? [] : [column], functions: [] },
      descending: (option & 1) !== 0,
      nulls: (option & 2) !== 0 ? 'FIRST' : 'LAST',
      ...(isOperatorClass(operatorClass) ? { operatorClass } : {}),
    };
  });
}

const methods: readonly IndexMethod[] = ['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'];

function methodOf(row: Row): IndexMethod {
  const name = text(row, 'method');
  const found = methods.find((method) => method === name);
  if (!found) throw new TypeError(`Wesley has no word for the index method ${name}.`);
  return found;
}
