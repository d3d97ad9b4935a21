import { isDatabaseError, type Session } from '@wesley/apply';
import type { Expression, Schema, Table } from '@wesley/schema';
import { identifier, list, parsed, sql } from '@wesley/sql';
import { fillOrder, type TableTurn } from '../rows/fill-order';
import { fillTable, type RowNumbers } from '../rows/fill-table';
import { keysBeyond } from '../rows/keys-beyond';
import { makeKeys } from '../rows/make-keys';

/** A row that is in no table yet and could be: what an application writes. */
export interface SpareRow {
  readonly table: Table;
  /** The columns that are not generated, and their values as text. */
  readonly columns: readonly string[];
  readonly values: readonly (string | null)[];
  /** Columns that are written beside them, with what is computed from the others. */
  readonly also: readonly { readonly column: string; readonly value: Expression }[];
}

/** How many numbers are tried until one gives a row that the keys let in. */
const attempts = 8;

/**
 * One row for each table, parents first, that goes in beside the rows that are there and satisfies `demanded`, which is the
 * schema that the database has, or one that demands more of the same columns. Tables for which none is found are left out.
 */
export async function spareRows(
  session: Session,
  schema: Schema,
  demanded: Schema,
  rows: number,
): Promise<readonly SpareRow[]> {
  await session.query('BEGIN');
  try {
    await makeKeys(session, keysBeyond(schema, demanded));
    const found: SpareRow[] = [];
    for (const turn of fillOrder(demanded.tables)) {
      const row = await spareRow(session, demanded, turn, rows);
      if (row !== null) found.push(row);
    }
    return found;
  } finally {
    await session.query('ROLLBACK');
  }
}

async function spareRow(session: Session, schema: Schema, turn: TableTurn, rows: number): Promise<SpareRow | null> {
  const columns = turn.table.columns.filter(({ generated }) => generated === null).map(({ name }) => name);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const number = rows + attempt;
    const values = await insertOne(session, schema, turn, { from: number, to: number, stride: attempt + 1 }, columns);
    if (values !== null) return { table: turn.table, columns, values, also: [] };
  }
  return null;
}

async function insertOne(
  session: Session,
  schema: Schema,
  turn: TableTurn,
  numbers: RowNumbers,
  columns: readonly string[],
): Promise<readonly (string | null)[] | null> {
  const texts = columns.map((name, at) => sql`${identifier(name)}::text AS ${parsed(`c${String(at)}`)}`);
  for (const range of ['any', 'tame'] as const) {
    await session.query('SAVEPOINT spare');
    try {
      const insert = fillTable(schema, turn, numbers, range);
      const [row] = await session.query(sql`${insert} RETURNING ${list(texts)}`.text);
      return row === undefined ? null : Object.values(row).map((value) => (typeof value === 'string' ? value : null));
    } catch (error) {
      // 22: an expression overflows with this value; 23: a parent that comes later is not there yet.
      if (!isDatabaseError(error) || !/^2[23]/.test(error.sqlState ?? '')) throw error;
      await session.query('ROLLBACK TO SAVEPOINT spare');
    }
  }
  return null;
}
