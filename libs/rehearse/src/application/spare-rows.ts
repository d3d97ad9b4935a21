import { describeRefusal, isDatabaseError, type Session } from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import { keysOf } from '@wesley/emit';
import { columnOf, tableOf, type Column, type Expression, type Schema, type Table } from '@wesley/schema';
import { identifier, identifiers, list, parsed, relation, sql } from '@wesley/sql';
import { fillOrder, type TableTurn } from '../rows/fill-order';
import { keysBeyond } from '../rows/keys-beyond';
import { makeKeys } from '../rows/make-keys';
import { asTexts, oneMoreRow, textsOf, valueOf, writtenColumns, type Texts } from '../rows/one-more-row';
import type { Reckoned } from '../rows/reckoned';

/** A row that is in no table yet and could be, or of a table without room for one more, one that is there: what an application writes. */
export interface SpareRow {
  readonly table: Table;
  /** The columns that are not generated, and their values as text. */
  readonly columns: readonly string[];
  readonly values: Texts;
  readonly isThere: boolean;
  /** The values of another one, which goes in beside it; null: none was found. */
  readonly second: Texts | null;
  /** The columns that a writer has to give, who leaves the others to their defaults; null: a row of no more than these is refused. */
  readonly least: readonly string[] | null;
  /** Columns that are written beside them, with what is computed from the others. */
  readonly also: readonly { readonly column: string; readonly value: Expression }[];
}

export interface SpareRows {
  readonly rows: readonly SpareRow[];
  /** Why the server refuses rows that satisfy `demanded`, a sentence for each table. */
  readonly refused: readonly string[];
}

/** What rows are written under. */
export interface Writing {
  /** What the database has. */
  readonly schema: Schema;
  /** The same, or what demands more of the same columns. */
  readonly demanded: Schema;
  /** What the database is to have in the end. */
  readonly target: Schema;
}

/**
 * One row for each table, parents first, that goes in beside the rows that are there and satisfies `demanded`; and a second one, since a default may do for one row
 * only. Empty tables for which none is found are left out.
 */
export async function spareRows(
  session: Session,
  writing: Writing,
  rows: number,
  reckoned: Reckoned = {},
): Promise<SpareRows> {
  const { schema, demanded } = writing;
  await session.query('BEGIN');
  try {
    await makeKeys(session, keysBeyond(schema, demanded));
    const found: SpareRow[] = [];
    const refused: string[] = [];
    const turns = fillOrder(demanded.tables, reckoned).map(withParentsNow);
    for (const turn of turns) {
      const { table } = turn;
      const more = await oneMoreRow(session, demanded, turn, rows);
      if ('refused' in more) refused.push(`rows of ${table.name} are refused: ${describeRefusal(more.refused)}`);
      else if ('values' in more)
        found.push(
          await withLeast(session, writing, {
            table,
            columns: writtenColumns(table),
            values: more.values,
            isThere: false,
            second: null,
            least: null,
            also: [],
          }),
        );
      else found.push(...(await rowThatIsThere(session, table)));
    }
    const rowsWithSecond: SpareRow[] = [];
    for (const row of found) {
      const turn = turns.find(({ table }) => table === row.table);
      const second = turn && !row.isThere ? await findSecond(session, demanded, turn, row, rows + 1) : null;
      rowsWithSecond.push({ ...row, second });
    }
    return { rows: rowsWithSecond, refused };
  } finally {
    await session.query('ROLLBACK');
  }
}

// All tables have their rows by now, so that no parent is waited for.
function withParentsNow({ keys, ...turn }: TableTurn): TableTurn {
  return { ...turn, keys: keys.map(({ key }) => ({ key, when: 'now' })) };
}

// In place of the whole row.
async function withLeast(session: Session, writing: Writing, row: SpareRow): Promise<SpareRow> {
  const { table, columns, values } = row;
  const least = leastColumns(table, writing);
  if (least === null) return row;
  const isRow = list(
    table.primaryKey.columns.map(
      (column) => sql`${identifier(column)} = ${valueOf(values[columns.indexOf(column)] ?? null)}`,
    ),
    ' AND ',
  );
  await session.query('SAVEPOINT whole');
  try {
    await session.query(sql`DELETE FROM ${relation(table.name)} WHERE ${isRow}`.text);
    return (await goesIn(session, row, least, values)) ? { ...row, least } : row;
  } finally {
    await session.query('ROLLBACK TO SAVEPOINT whole');
  }
}

// Taken back at once, so that no other row refers to it.
async function findSecond(
  session: Session,
  demanded: Schema,
  turn: TableTurn,
  row: SpareRow,
  rows: number,
): Promise<Texts | null> {
  await session.query('SAVEPOINT first');
  const more = await oneMoreRow(session, demanded, turn, rows);
  await session.query('ROLLBACK TO SAVEPOINT first');
  if (!('values' in more)) return null;
  return row.least === null || (await goesIn(session, row, row.least, more.values)) ? more.values : null;
}

/** Whether these columns of a row go in, with what both schemas ask of it: the defaults are the ones that the database has. */
async function goesIn(
  session: Session,
  { table, columns }: SpareRow,
  least: readonly string[],
  values: Texts,
): Promise<boolean> {
  const given = list(least.map((column) => valueOf(values[columns.indexOf(column)] ?? null)));
  const holds = list(
    [sql`TRUE`, ...table.checks.map(({ expression }) => sql`(${parsed(expression.sql)}) IS NOT FALSE`)],
    ' AND ',
  );
  const insert = sql`INSERT INTO ${relation(table.name)} (${identifiers(least)}) VALUES (${given}) RETURNING ${holds} AS holds`;
  await session.query('SAVEPOINT least');
  try {
    const [made] = await session.query(insert.text);
    return made?.['holds'] === true;
  } catch (error) {
    if (!isDatabaseError(error) || !/^2[23]/.test(error.sqlState ?? '')) throw error;
    return false;
  } finally {
    await session.query('ROLLBACK TO SAVEPOINT least');
  }
}

/**
 * What has no default and may not be NULL, and what the row goes by; null where that is everything, or where a default would have to have a
 * parent or be another for each row.
 */
function leastColumns(table: Table, { schema, target }: Writing): readonly string[] | null {
  const keys = [...keysOf(table), ...table.foreignKeys].flatMap(({ columns }) => columns);
  const written = table.columns.filter(({ generated }) => generated === null);
  const [base, later] = [tableOf(schema, table.name), target.tables.find(({ name }) => name === table.name)];
  // By a default that comes with the plan: who wrote NULL so far goes on leaving it out.
  const isToBeGiven = (column: string) =>
    columnOf(base, column).nullable && later?.columns.some(({ name, default: by }) => name === column && by !== null);
  const isNeeded = ({ name, nullable, default: byDefault }: Column) =>
    (!nullable && byDefault === null && !isToBeGiven(name)) || table.primaryKey.columns.includes(name);
  const left = written.filter((column) => !isNeeded(column));
  if (left.length === 0 || left.some(({ name, default: byDefault }) => byDefault !== null && keys.includes(name)))
    return null;
  return written.filter(isNeeded).map(({ name }) => name);
}

// Full, as a table is whose key is an enum: an application reads and changes what is there.
async function rowThatIsThere(session: Session, table: Table): Promise<readonly SpareRow[]> {
  const columns = writtenColumns(table);
  const key = identifiers(table.primaryKey.columns);
  // What old rows are given a value for, a writer has to give one as well.
  const required = table.columns.filter(({ nullable }) => !nullable);
  const whole = list([sql`TRUE`, ...required.map(({ name }) => sql`${identifier(name)} IS NOT NULL`)], ' AND ');
  const first = sql`SELECT ${asTexts(columns)} FROM ${relation(table.name)} WHERE ${whole} ORDER BY ${key} LIMIT 1`;
  const rows = await session.query(first.text);
  return rows.map((row) => ({
    table,
    columns,
    values: textsOf(row),
    isThere: true,
    second: null,
    least: null,
    also: [],
  }));
}

/** What there was no row for, or only one that was there, as notes for a check. */
export function notSpared(tables: number, rows: readonly SpareRow[]): readonly string[] {
  const [full, empty] = [rows.filter(({ isThere }) => isThere).length, tables - rows.length];
  return [
    ...(full > 0
      ? [
          `of ${counted(full, 'table')} rows that were there were read and changed only, since none was found that goes in beside them`,
        ]
      : []),
    ...(empty > 0 ? [`of ${counted(empty, 'table')} nothing was tried: empty, and no row was found that goes in`] : []),
  ];
}
