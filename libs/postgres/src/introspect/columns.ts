import { elementAddress, parseBuiltinType, printAddress, type Column, type ColumnType } from '@wesley/schema';
import type { Row, Session } from '@wesley/apply';
import { byTable, flag, readRows, text, textOrNull } from './rows';
import { isUserTable, tableName } from './user-tables';

interface Columns {
  readonly byTable: ReadonlyMap<string, readonly Column[]>;
  readonly unsupported: readonly string[];
}

export async function readColumns(session: Session): Promise<Columns> {
  const rows = await readRows(
    session,
    `SELECT ${tableName('c')} AS table, a.attname AS name, coalesce(x.typname || CASE t.typcategory WHEN 'A' THEN '[]' ELSE '' END, format_type(a.atttypid, a.atttypmod)) AS type,
            e.typname AS enum, t.typcategory = 'A' AS array, NOT a.attnotnull AS nullable,
            pg_get_expr(d.adbin, d.adrelid) AS default, a.attgenerated = 's' AS generated, col_description(c.oid, a.attnum) AS comment
       FROM pg_attribute a
       JOIN pg_class c ON c.oid = a.attrelid
       JOIN pg_type t ON t.oid = a.atttypid
       LEFT JOIN pg_type e ON e.oid = CASE t.typcategory WHEN 'A' THEN t.typelem ELSE t.oid END
                          AND e.typtype = 'e' AND e.typnamespace = 'public'::regnamespace
       LEFT JOIN pg_type x ON x.oid = CASE t.typcategory WHEN 'A' THEN t.typelem ELSE t.oid END
                          AND EXISTS (SELECT FROM pg_depend p WHERE p.classid = 'pg_type'::regclass AND p.objid = x.oid AND p.deptype = 'e')
       LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE ${isUserTable('c')} AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY 1, a.attnum`,
  );
  const readable = rows.filter((row) => typeOf(row) !== undefined);
  return {
    byTable: byTable(readable, column),
    unsupported: rows.filter((row) => typeOf(row) === undefined).map(unsupportedType),
  };
}

function column(row: Row): Column {
  const sql = textOrNull(row, 'default');
  const isGenerated = flag(row, 'generated');
  const type = typeOf(row);
  if (!type) throw new TypeError(unsupportedType(row));
  return {
    name: text(row, 'name'),
    type,
    nullable: flag(row, 'nullable'),
    default: sql === null || isGenerated ? null : { sql, columns: [], functions: [] },
    generated: sql === null || !isGenerated ? null : { sql, columns: [], functions: [] },
    comment: textOrNull(row, 'comment'),
  };
}

function typeOf(row: Row): ColumnType | undefined {
  const name = textOrNull(row, 'enum');
  return name === null ? parseBuiltinType(text(row, 'type')) : { kind: 'enum', name, array: flag(row, 'array') };
}

function unsupportedType(row: Row): string {
  const address = printAddress(elementAddress(text(row, 'table'), 'column', text(row, 'name')));
  return `${address} has the type ${text(row, 'type')}.`;
}
