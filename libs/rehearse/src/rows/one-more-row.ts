import { isDatabaseError, type DatabaseError, type Session } from '@wesley/apply';
import type { Schema, Table } from '@wesley/schema';
import { identifier, list, literal, parsed, sql, type Sql } from '@wesley/sql';
import type { TableTurn } from './fill-order';
import { fillTable, type RowNumbers } from './fill-table';

/** How many numbers are tried until one gives a row that the keys let in. */
const attempts = 8;

/** The values of a row as texts, column by column; generated columns have none. */
export type Texts = readonly (string | null)[];

/** The values of a row that went in; `full`: there was none that goes in beside those that are there; or what the server refused it with. */
export type OneMore = { readonly values: Texts } | { readonly full: true } | { readonly refused: DatabaseError };

/** Puts one more row into the table, inside the transaction that was begun. `rows`: numbers beyond this give rows that are in no table yet. */
export async function oneMoreRow(session: Session, schema: Schema, turn: TableTurn, rows: number): Promise<OneMore> {
  let outcome: OneMore = { full: true };
  for (let attempt = 1; attempt <= attempts && !('values' in outcome); attempt++) {
    const number = rows + attempt;
    const next = await insertOne(session, schema, turn, { from: number, to: number, stride: attempt + 1 });
    if (!('full' in next)) outcome = next;
  }
  return outcome;
}

/** The columns that an application can write. */
export function writtenColumns({ columns }: Table): readonly string[] {
  return columns.filter(({ generated }) => generated === null).map(({ name }) => name);
}

/** These columns as texts, by names that tell no more than their order. */
export function asTexts(columns: readonly string[]): Sql {
  return list(columns.map((name, at) => sql`${identifier(name)}::text AS ${parsed(`c${String(at)}`)}`));
}

export function textsOf(row: Readonly<Record<string, unknown>>): Texts {
  return Object.values(row).map((value) => (typeof value === 'string' ? value : null));
}

/** Such a text as a value of SQL. */
export function valueOf(text: string | null): Sql {
  return text === null ? sql`NULL` : literal(text);
}

// What is made satisfies every check that is known.
const checkViolation = '23514';

async function insertOne(session: Session, schema: Schema, turn: TableTurn, numbers: RowNumbers): Promise<OneMore> {
  for (const range of ['any', 'tame'] as const) {
    await session.query('SAVEPOINT spare');
    try {
      const insert = fillTable(schema, turn, numbers, range);
      const [row] = await session.query(sql`${insert} RETURNING ${asTexts(writtenColumns(turn.table))}`.text);
      return row === undefined ? { full: true } : { values: textsOf(row) };
    } catch (error) {
      // 22: an expression overflows with this value; 23: a parent that comes later is not there yet.
      if (!isDatabaseError(error) || !/^2[23]/.test(error.sqlState ?? '')) throw error;
      await session.query('ROLLBACK TO SAVEPOINT spare');
      if (error.sqlState === checkViolation) return { refused: error };
    }
  }
  return { full: true };
}
