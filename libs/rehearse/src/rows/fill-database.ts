import { isDatabaseError, type Session } from '@wesley/apply';
import type { Schema } from '@wesley/schema';
import { integer, relation, sql } from '@wesley/sql';
import { fillOrder, type TableTurn } from './fill-order';
import { fillTable, type RowNumbers } from './fill-table';
import { keysBeyond } from './keys-beyond';
import { linkLater } from './link-later';
import { makeKeys } from './make-keys';
import { oneMoreRow } from './one-more-row';
import type { Reckoned } from './reckoned';

/** The same rows each time: where the server chooses at random, it begins from here. */
const seed = 0.42;

/**
 * Fills the tables of a database that has no foreign keys yet. The rows satisfy `demanded`, which is the schema that the
 * database has, or one that demands more of the same columns. Gives the rows that each table then holds: fewer than asked
 * for where keys and checks leave no room for more. `reckoned`: columns that get no very large values.
 */
export async function fillDatabase(
  session: Session,
  schema: Schema,
  demanded: Schema,
  rows: number,
  reckoned: Reckoned = {},
): Promise<readonly { readonly table: string; readonly rows: number }[]> {
  const turns = fillOrder(demanded.tables, reckoned);
  await session.query(`SELECT setseed(${String(seed)})`);
  if (rows > 0) {
    // Two rows that only the target would refuse are refused here already: the indexes go when the rows are there.
    await session.query('BEGIN');
    const keys = await makeKeys(session, keysBeyond(schema, demanded));
    await session.query('COMMIT');
    for (const turn of turns) await fillWithRoom(session, demanded, turn, rows);
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

/** Fills one table. One that was empty and takes no more rows is left with half of them, so that there is room for those of an application and of tests. */
async function fillWithRoom(session: Session, schema: Schema, turn: TableTurn, rows: number): Promise<void> {
  const table = relation(turn.table.name);
  const [before] = await session.query(sql`SELECT EXISTS (SELECT FROM ${table}) AS has_rows`.text);
  await fillOne(session, schema, turn, { from: 1, to: rows, stride: 1 });
  const [after] = await session.query(sql`SELECT count(*) < ${integer(rows)} AS is_short FROM ${table}`.text);
  if (before?.['has_rows'] === true || after?.['is_short'] !== true || (await hasRoom(session, schema, turn, rows)))
    return;
  const spared = sql`SELECT ctid FROM ${table} ORDER BY ctid OFFSET (SELECT greatest(1, count(*) / 2) FROM ${table})`;
  await session.query(sql`DELETE FROM ${table} WHERE ctid IN (${spared})`.text);
}

async function hasRoom(session: Session, schema: Schema, turn: TableTurn, rows: number): Promise<boolean> {
  await session.query('BEGIN');
  try {
    return !('full' in (await oneMoreRow(session, schema, turn, rows)));
  } finally {
    await session.query('ROLLBACK');
  }
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
