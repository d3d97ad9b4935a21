import { list, nothing, relation, sql, type Sql } from '@wesley/sql';
import type { Probe } from '../plan';

/** Counts the values of the keys that stand in more than one row, of those rows for which all the conditions hold. */
export function probeDuplicates(
  table: string,
  keys: readonly Sql[],
  conditions: readonly Sql[],
  meaning: string,
): Probe {
  const where = conditions.length === 0 ? nothing : sql` WHERE ${list(conditions, ' AND ')}`;
  const grouped = sql`SELECT FROM ${relation(table)}${where} GROUP BY ${list(keys)} HAVING count(*) > 1`;
  return { sql: sql`SELECT count(*) AS count FROM (${grouped}) AS duplicates`.text, meaning };
}

/** Two NULLs are not equal, unless the constraint says so. */
export function isGiven(key: Sql): Sql {
  return sql`${key} IS NOT NULL`;
}
