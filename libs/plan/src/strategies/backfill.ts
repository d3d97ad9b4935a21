import { columnOf, tableOf, type Expression } from '@wesley/schema';
import {
  analyzeColumn,
  columnType,
  fillColumn,
  identifier,
  identifiers,
  list,
  lockRows,
  parsed,
  relation,
  sql,
  type Sql,
} from '@wesley/sql';
import type { Batch } from '../plan';
import type { Draft, PlanContext } from './strategy';

/**
 * Gives the rows that have no value yet one, in batches along the primary key. Then the planner is told: its statistics would say that
 * the column is empty until the server thinks of them by itself.
 */
export function backfillColumn(
  context: PlanContext,
  table: string,
  column: string,
  value: Expression,
): readonly [fill: Draft, analyze: Draft] {
  return [fillRows(context, table, column, value), analyze(table, column)];
}

function analyze(table: string, column: string): Draft {
  return {
    phase: 'backfill',
    do: analyzeColumn(table, column),
    why: 'It reads a sample of the rows, so that queries are planned by what they hold now, while everybody reads and writes.',
  };
}

function fillRows(context: PlanContext, table: string, column: string, value: Expression): Draft {
  const { pace } = context;
  const key = keyOf(context, table);
  const fill = fillColumn(table, column, value, key, parentsOf(context, table, column));
  return {
    phase: 'backfill',
    do: fill,
    batch: {
      table,
      key,
      ...pace,
      bound: boundOf(table, key).text,
      end: endOf(table, key).text,
      lock: lockRows(table, column, key).text,
    },
    why: `Each batch, of ${String(pace.size)} rows${pace.time === 0 ? '' : ' at first'}, is a transaction of its own, and only rows without a value are written, so that it can stop and go on.`,
  };
}

// Those that the column has now: what is added comes once it is filled.
function parentsOf({ before }: PlanContext, table: string, column: string): readonly string[] {
  const keys = tableOf(before, table).foreignKeys.filter(({ columns }) => columns.includes(column));
  return [...new Set(keys.map(({ references }) => references.table))].filter((parent) => parent !== table);
}

// The key is that of the old schema, which stays until the switch. The types are those of the new one: a key that is widened is so
// before its table is walked, and a cast to the narrower type would cut values off.
function keyOf({ before, after }: PlanContext, table: string): Batch['key'] {
  const described = tableOf(after, table);
  return tableOf(before, table).primaryKey.columns.map((name) => ({
    column: name,
    type: columnType(columnOf(described, name).type).text,
  }));
}

// A range of keys, not a list of them: joined to a list, every batch read the whole table.
function boundOf(table: string, key: Batch['key']): Sql {
  const names = identifiers(key.map(({ column }) => column));
  const last = list(key.map(({ type }, at) => parsed(`$${String(at + 1)}::${type}`)));
  const end = list(key.map(({ type }, at) => parsed(`$${String(key.length + 2 + at)}::${type}`)));
  const page = sql`SELECT ${names} FROM ${relation(table)} WHERE ((${last}) IS NULL OR (${names}) > (${last})) AND (${names}) <= (${end}) ORDER BY ${names} LIMIT ${parsed(`$${String(key.length + 1)}::bigint`)}`;
  // With the page's name before it: the bare name would be the text, and 9 the last of 1 to 10.
  const reversed = list(key.map(({ column }) => sql`page.${identifier(column)} DESC`));
  return sql`SELECT ${asTexts(key)} FROM (${page}) AS page ORDER BY ${reversed} LIMIT 1`;
}

function endOf(table: string, key: Batch['key']): Sql {
  const names = identifiers(key.map(({ column }) => column));
  const reversed = list(key.map(({ column }) => sql`${identifier(column)} DESC`));
  return sql`SELECT ${asTexts(key)} FROM (SELECT ${names} FROM ${relation(table)} ORDER BY ${reversed} LIMIT 1) AS page`;
}

function asTexts(key: Batch['key']): Sql {
  return list(key.map(({ column }) => sql`${identifier(column)}::text AS ${identifier(column)}`));
}
