import { isDatabaseError, type Session } from '@wesley/apply';
import type { Schema } from '@wesley/schema';
import { relation, sql } from '@wesley/sql';
import { fillOrder, type TableTurn } from './fill-order';
import { fillTable, type RowNumbers } from './fill-table';
import { keysBeyond } from './keys-beyond';
import { linkLater } from './link-later';
import { makeKeys } from './make-keys';

/** The same rows each time: where the server chooses at random, it begins from here. */
const seed = 0.42;

/**
 * Fills the tables of a database that has no foreign keys yet. The rows satisfy `demanded`, which is the schema that the
 * database has, or one that demands more of the same columns. Gives the rows that each table then holds: fewer than asked
 * for where keys and checks leave no room for more.
 */
export async function fillDatabase(
  session: Session,
  schema: Schema,
  demanded: Schema,
  rows: number,
): Promise<readonly { readonly table: string; readonly rows: number }[]> {
  const turns = fillOrder(demanded.tables);
  await session.query(`SELECT setseed(${String(seed)})`);
  if (rows > 0) {
    // Two rows that only the target would refuse are refused here already: the indexes go when the rows are there.
    await session.query('BEGIN');
    const keys = await makeKeys(session, keysBeyond(schema, demanded));
    await session.query('COMMIT');
    for (const turn of turns) await fillOne(session, demanded, turn, { from: 1, to: rows, stride: 1 });
    for (const statement of turns.flatMap(linkLater)) await session.query(statement.text);
    for (const { drop } of keys) await session.query(drop.sql);
  }
  await session.query('ANALYZE');
  const counted = schema.tables.map(async ({ name }) => {
    const [row] = await session.query(sql`SELECT count(*) AS count FROM ${relation(name)}`.text);
    return { table: name, rows: Number(row?.['count']) };
  });
  return Promise.all(counted);
}

/** Fills one table. Where expressions overflow with large values, it is done with small ones. */
async function fillOne(session: Session, schema: Schema, turn: TableTurn, numbers: RowNumbers): Promise<void> {
  try {
    await session.query(fillTable(schema, turn, numbers, 'any').text);
  } catch (error) {
    if (!isDatabaseError(error) || error.sqlState?.startsWith('22') !== true) throw error; // 22: data exceptions
    await session.query(fillTable(schema, turn, numbers, 'tame').text);
  }
}
