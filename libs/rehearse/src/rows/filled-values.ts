import { isDatabaseError, type Session } from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import { isVolatile, type Plan } from '@wesley/plan';
import { columnOf, tableOf, type Expression, type Schema } from '@wesley/schema';
import {
  columnType,
  identifier,
  identifiers,
  integer,
  list,
  literal,
  parsed,
  relation,
  sql,
  type Sql,
} from '@wesley/sql';
import type { Request } from '../stage';

/** A column that the plan fills in rows that are there. */
export interface FilledColumn {
  readonly table: string;
  readonly column: string;
  /** What its rows go by before the plan. */
  readonly key: readonly string[];
  /** What rows without a value are to get. */
  readonly value: Expression;
  /** Whether that is the same later on. */
  readonly isSteady: boolean;
  /** It is there before the plan, so that rows may have a value of their own. */
  readonly isOld: boolean;
}

/** Some rows of a table by their keys, as the server prints them in JSON. */
export interface KnownRows {
  readonly filled: FilledColumn;
  /** Those that had a value, with it. */
  readonly kept: string;
  /** Those that had none. */
  readonly empty: string;
}

/** Rows that are noted of a column: enough to tell, and not all of a large table. */
const most = 500;

/** What no column is called. */
const valueName = 'wesley value';

/** The columns that the plan fills. */
export function filledColumns(before: Schema, { changes }: Plan): readonly FilledColumn[] {
  const filled = changes.flatMap((change): readonly Omit<FilledColumn, 'isSteady'>[] => {
    if (change.kind !== 'set-not-null' && change.kind !== 'add-column') return [];
    const { table } = change;
    const key = tableOf(before, table).primaryKey.columns;
    if (change.kind === 'set-not-null')
      return change.backfill === null
        ? []
        : [{ table, column: change.column, key, value: change.backfill, isOld: true }];
    const { name: column, default: byDefault, generated } = change.column;
    const value = change.backfill ?? (byDefault !== null && isVolatile(byDefault) ? byDefault : null);
    return value === null || generated !== null ? [] : [{ table, column, key, value, isOld: false }];
  });
  return filled.map((one) => ({ ...one, isSteady: isSteady(one, filled) }));
}

// What is the same later on: it depends neither on the time nor on who asks, nor on what it filled itself.
function isSteady(
  { table, column, value }: Omit<FilledColumn, 'isSteady'>,
  all: readonly Omit<FilledColumn, 'isSteady'>[],
) {
  const passing =
    /\b(?:now|age|current_\w+|local(?:time|timestamp)|\w+_timestamp|session_user|user|txid_\w+|pg_\w+)\b/i;
  const circle = all.filter((other) => other.table === table && value.columns.includes(other.column));
  const readsBack = circle.some((other) => other.column === column || other.value.columns.includes(column));
  return !isVolatile(value) && !passing.test(value.sql) && !readsBack;
}

/** Reads some rows of the tables whose columns are to be filled, before they are. */
export async function knownRows(session: Session, schema: Schema, plan: Plan): Promise<readonly KnownRows[]> {
  const known: KnownRows[] = [];
  for (const filled of filledColumns(schema, plan).filter(({ isOld }) => isOld)) {
    const { table, column } = filled;
    const key = identifiers(filled.key);
    const some = (condition: Sql) =>
      sql`SELECT coalesce(jsonb_agg(to_jsonb(known.*)), '[]')::text AS rows FROM (SELECT ${key}, ${identifier(column)}::text AS ${identifier(valueName)} FROM ${relation(table)} WHERE ${identifier(column)} ${condition} ORDER BY ${key} LIMIT ${integer(most)}) AS known`;
    const [kept, empty] = [
      await session.query(some(sql`IS NOT NULL`).text),
      await session.query(some(sql`IS NULL`).text),
    ];
    known.push({ filled, kept: String(kept[0]?.['rows']), empty: String(empty[0]?.['rows']) });
  }
  return known;
}

/** What is not as it should be in columns that were filled: rows that lost their own value, or did not get what the schema says. */
export async function wronglyFilled(
  session: Session,
  { before, after, plan }: Pick<Request, 'before' | 'after' | 'plan'>,
  known: readonly KnownRows[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  const count = async ({ table, column }: FilledColumn, what: string, condition: Sql, rows?: string) => {
    const wrong = sql`SELECT count(*) AS count FROM ${relation(table)} WHERE ${condition}`;
    const [row] = await session.query(wrong.text, rows === undefined ? [] : [rows]);
    const found = Number(row?.['count']);
    if (found > 0) problems.push(`${counted(found, 'row')} of ${table} ${what} in ${column}`);
  };
  const isOther = (filled: FilledColumn, value: Expression) => {
    const { type } = columnOf(tableOf(after, filled.table), filled.column);
    return sql`${identifier(filled.column)}::text IS DISTINCT FROM CAST((${parsed(value.sql)}) AS ${columnType(type)})::text`;
  };
  for (const { filled, kept, empty } of known) {
    const lost = sql`${isOneOf(filled)} AND ${hasItsValue(filled)} IS NOT TRUE`;
    await count(filled, 'lost the value that they had', lost, kept);
    if (filled.isSteady)
      await count(filled, wrongFill, sql`${isOneOf(filled)} AND ${isOther(filled, filled.value)}`, empty);
  }
  for (const filled of filledColumns(before, plan).filter(({ isOld }) => !isOld)) {
    if (filled.isSteady) await count(filled, wrongFill, isOther(filled, filled.value));
    else await count(filled, 'got no value', nothingThere(filled));
  }
  return problems;
}

// What is another each time is not compared, but that it is there.
function nothingThere({ table, column, value }: FilledColumn): Sql {
  const name = relation(table);
  return sql`NOT EXISTS (SELECT FROM ${name} WHERE ${identifier(column)} IS NOT NULL) AND EXISTS (SELECT FROM ${name} WHERE (${parsed(value.sql)}) IS NOT NULL)`;
}

const wrongFill = 'did not get what the schema says';

// Asked of all rows together, so that the noted ones are read once.
function isOneOf({ table, key }: FilledColumn): Sql {
  return sql`(${columnsOf(relation(table), key)}) IN (SELECT ${columnsOf(sql`known`, key)} FROM ${noted(table)})`;
}

function hasItsValue({ table, key, column }: FilledColumn): Sql {
  const [own, known] = [columnsOf(relation(table), key), columnsOf(sql`known`, key)];
  return sql`((${own}, ${columnsOf(relation(table), [column])}::text) IN (SELECT ${known}, item.noted ->> ${literal(valueName)} FROM ${noted(table)}))`;
}

function columnsOf(source: Sql, names: readonly string[]): Sql {
  return list(names.map((name) => sql`${source}.${identifier(name)}`));
}

// The value as text: that of JSON would come back in another form.
function noted(table: string): Sql {
  return sql`jsonb_array_elements($1::jsonb) AS item (noted) CROSS JOIN LATERAL jsonb_populate_record(NULL::${relation(table)}, item.noted) AS known`;
}

/**
 * Where none of the rows that were made lacks a value, one is taken from one of them: in a table of which there are few rows, each column
 * has its NULLs in others. A check may refuse that.
 */
export async function leaveOneEmpty(session: Session, schema: Schema, plan: Plan): Promise<void> {
  for (const { table, column } of filledColumns(schema, plan).filter(({ isOld }) => isOld)) {
    const name = identifier(column);
    const first = sql`ctid = (SELECT min(ctid) FROM ${relation(table)}) AND NOT EXISTS (SELECT FROM ${relation(table)} WHERE ${name} IS NULL)`;
    try {
      await session.query(sql`UPDATE ${relation(table)} SET ${name} = NULL WHERE ${first}`.text);
    } catch (error) {
      if (!isDatabaseError(error) || error.sqlState?.startsWith('23') !== true) throw error; // 23: integrity constraint violations
    }
  }
}
