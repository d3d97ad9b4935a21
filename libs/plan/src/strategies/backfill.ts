import { printColumnType, tableOf, type Expression, type Schema } from '@wesley/schema';
import { fillColumn, identifier, identifiers, list, parsed, sql, type Sql } from '@wesley/sql';
import type { Batch } from '../plan';
import type { Draft } from './strategy';

/** Rows in a batch and milliseconds between two: short enough that nobody waits, long enough to get on. */
const size = 5000;
const pause = 20;

/** Gives the rows that have no value yet one, in batches along the primary key. */
export function backfillColumn(before: Schema, table: string, column: string, value: Expression): Draft {
  const key = keyOf(before, table);
  return {
    phase: 'backfill',
    do: fillColumn(table, column, value, key),
    batch: { table, key, size, pause, bound: boundOf(table, key).text },
    why: `Each batch of ${String(size)} rows is a transaction of its own, and only rows without a value are written, so that it can stop and go on.`,
  };
}


function keyOf(schema: Schema, table: string): Batch['key'] {
  const { columns, primaryKey } = tableOf(schema, table);
  return primaryKey.columns.map((name) => {
    const column = columns.find((candidate) => candidate.name === name);
    if (!column) throw new Error(`The primary key of ${table} names ${name}, which is not a column.`);
    const { type } = column;
    return { column: name, type: type.kind === 'enum' ? identifier(type.name).text : printColumnType(type) };
  });
}

// A range of keys, not a list of them: joined to a list, every batch read the whole table.
function boundOf(table: string, key: Batch['key']): Sql {
  const names = identifiers(key.map(({ column }) => column));
  const asText = list(key.map(({ column }) => sql`${identifier(column)}::text AS ${identifier(column)}`));
  const last = list(key.map(({ type }, at) => parsed(`$${String(at + 1)}::${type}`)));
  const page = sql`SELECT ${names} FROM ${identifier(table)} WHERE (${last}) IS NULL OR (${names}) > (${last}) ORDER BY ${names} LIMIT ${parsed(String(size))}`;
  const reversed = list(key.map(({ column }) => sql`${identifier(column)} DESC`));
  return sql`SELECT ${asText} FROM (${page}) AS page ORDER BY ${reversed} LIMIT 1`;
}
