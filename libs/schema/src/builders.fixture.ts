import { parseBuiltinType, type ColumnType } from './column-types';
import type { Column } from './columns';
import type { Expression } from './expressions';
import type { ForeignKey } from './foreign-keys';
import type { Index, IndexKey } from './indexes';
import type { Table } from './tables';

// What specs build schemas of. Everything that is not said is absent, and names are those that Postgres would choose.

/** A table with the primary key `id` over a column of that name, unless told otherwise. */
export function table(name: string, parts: Partial<Table> = {}): Table {
  return {
    name,
    columns: [column('id', 'uuid', { nullable: false })],
    primaryKey: { name: `${name}_pkey`, columns: ['id'] },
    uniqueConstraints: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    rowSecurity: { enabled: false, forced: false },
    policies: [],
    grants: [],
    comment: null,
    ...parts,
  };
}

/** A nullable column; a type that is not built in is the name of an enum. */
export function column(name: string, type: string, parts: Partial<Column> = {}): Column {
  return { name, type: typeOf(type), nullable: true, default: null, generated: null, comment: null, ...parts };
}

export function typeOf(spelling: string): ColumnType {
  const array = spelling.endsWith('[]');
  return parseBuiltinType(spelling) ?? { kind: 'enum', name: array ? spelling.slice(0, -2) : spelling, array };
}

export function expression(
  sql: string,
  columns: readonly string[] = [],
  functions: readonly string[] = [],
): Expression {
  return { sql, columns, functions };
}

/** From `table` (columns) to `target` (its `id`, or the columns in `parts`). */
export function foreignKey(
  table: string,
  columns: readonly string[],
  target: string,
  parts: Partial<ForeignKey> = {},
): ForeignKey {
  return {
    name: `${table}_${columns.join('_')}_fkey`,
    columns,
    references: { table: target, columns: ['id'] },
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
    ...parts,
  };
}

/** An index over columns whose names need no quotes. */
export function index(name: string, columns: readonly string[], parts: Partial<Index> = {}): Index {
  const keys = columns.map((column): IndexKey => indexKey(expression(column, [column])));
  return { name, method: 'btree', unique: false, keys, include: [], where: null, ...parts };
}

export function indexKey(key: Expression, descending = false): IndexKey {
  return { expression: key, descending, nulls: descending ? 'FIRST' : 'LAST' };
}
