import { describeRefusal, isDatabaseError, type Session } from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import { keysOf } from '@wesley/emit';
import type { Column, Expression, Schema, Table } from '@wesley/schema';
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

/**
 * One row for each table, parents first, that goes in beside the rows that are there and satisfies `demanded`, which is the
 * schema that the database has, or one that demands more of the same columns. Empty tables for which none is found are left out.
 */
export async function spareRows(
  session: Session,
  schema: Schema,
  demanded: Schema,
  rows: number,
  reckoned: Reckoned = {},
): Promise<SpareRows> {
  await session.query('BEGIN');
  try {
    await makeKeys(session, keysBeyond(schema, demanded));
    const found: SpareRow[] = [];
    const refused: string[] = [];
    for (const turn of fillOrder(demanded.tables, reckoned).map(withParentsNow)) {
      const { table } = turn;
      const more = await oneMoreRow(session, demanded, turn, rows);
      if ('refused' in more) refused.push(`rows of ${table.name} are refused: ${describeRefusal(more.refused)}`);
      else if ('values' in more)
        found.push(
          await withLeast(session, {
            table,
            columns: writtenColumns(table),
            values: more.values,
            isThere: false,
            least: null,
            also: [],
          }),
        );
      else found.push(...(await rowThatIsThere(session, table)));
    }
    return { rows: found, refused };
  } finally {
    await session.query('ROLLBACK');
  }
}

// All tables have their rows by now, so that no parent is waited for.
function withParentsNow({ keys, ...turn }: TableTurn): TableTurn {
  return { ...turn, keys: keys.map(({ key }) => ({ key, when: 'now' })) };
}

// In place of the whole row, and with what both schemas ask of it: the defaults are the ones that the database has.
async function withLeast(session: Session, row: SpareRow): Promise<SpareRow> {
  const { table, columns, values } = row;
  const least = leastColumns(table);
  if (least === null) return row;
  const name = relation(table.name);
  const isRow = list(
    table.primaryKey.columns.map(
      (column) => sql`${identifier(column)} = ${valueOf(values[columns.indexOf(column)] ?? null)}`,
    ),
    ' AND ',
  );
  const given = list(least.map((column) => valueOf(values[columns.indexOf(column)] ?? null)));
  const holds = list(
    [sql`TRUE`, ...table.checks.map(({ expression }) => sql`(${parsed(expression.sql)}) IS NOT FALSE`)],
    ' AND ',
  );
  await session.query('SAVEPOINT least');
  try {
    await session.query(sql`DELETE FROM ${name} WHERE ${isRow}`.text);
    const insert = sql`INSERT INTO ${name} (${identifiers(least)}) VALUES (${given}) RETURNING ${holds} AS holds`;
    const [made] = await session.query(insert.text);
    return made?.['holds'] === true ? { ...row, least } : row;
  } catch (error) {
    if (!isDatabaseError(error) || !/^2[23]/.test(error.sqlState ?? '')) throw error;
    return row;
  } finally {
    await session.query('ROLLBACK TO SAVEPOINT least');
  }
}

/**
 * What has no default and may not be NULL, and what the row goes by; null where that is everything, or where a default would have to have a
 * parent or be another for each row.
 */
function leastColumns(table: Table): readonly string[] | null {
  const keys = [...keysOf(table), ...table.foreignKeys].flatMap(({ columns }) => columns);
  const written = table.columns.filter(({ generated }) => generated === null);
  const isNeeded = ({ name, nullable, default: byDefault }: Column) =>
    (!nullable && byDefault === null) || table.primaryKey.columns.includes(name);
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
  return rows.map((row) => ({ table, columns, values: textsOf(row), isThere: true, least: null, also: [] }));
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
