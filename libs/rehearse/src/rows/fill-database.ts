import type { Session } from '@wesley/apply';
import type { Schema } from '@wesley/schema';
import { identifier, sql } from '@wesley/sql';
import { fillOrder } from './fill-order';
import { fillTable } from './fill-table';
import { linkLater } from './link-later';

/** The same rows each time: where the server chooses at random, it begins from here. */
const seed = 0.42;

/**
 * Fills the tables of a database that has no foreign keys yet. Gives the rows that each then holds: fewer than asked for
 * where keys and checks leave no room for more.
 */
export async function fillDatabase(
  session: Session,
  schema: Schema,
  rows: number,
): Promise<readonly { readonly table: string; readonly rows: number }[]> {
  const turns = fillOrder(schema.tables);
  await session.query(`SELECT setseed(${String(seed)})`);
  if (rows > 0) {
    for (const turn of turns) await session.query(fillTable(schema, turn, rows).text);
    for (const statement of turns.flatMap(linkLater)) await session.query(statement.text);
    await session.query('ANALYZE');
  }
  const counted = schema.tables.map(async ({ name }) => {
    const [row] = await session.query(sql`SELECT count(*) AS count FROM ${identifier(name)}`.text);
    return { table: name, rows: Number(row?.['count']) };
  });
  return Promise.all(counted);
}
