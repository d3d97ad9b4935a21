import { checkGroups } from '@wesley/emit';
import type { Column, Schema, Table } from '@wesley/schema';
import { columnType, identifier, identifiers, integer, list, parsed, relation, sql, type Sql } from '@wesley/sql';
import { chooseValues, isInKey, type Joined } from './choose-values';
import type { TableTurn, TimedKey } from './fill-order';
import { valueAt } from './value-at';

/** One statement that puts up to `rows` rows into the table. Rows that a key or a check refuses are left out, never an error. */
export function fillTable(schema: Schema, { table, keys }: TableTurn, rows: number): Sql {
  const parents = parentsOf(keys.filter(({ when }) => when === 'now'));
  const referring = new Set(keys.flatMap(({ key }) => key.columns));
  const groups = checkGroups(table).map((group, at) => chooseValues(schema, table, group, referring, at));
  const expressions = table.columns.map((column) => {
    const value = valueOf(schema, table, column, keys, parents, groups);
    return sql`${value} AS ${identifier(column.name)}`;
  });
  const joins = [...parents.map(({ join }) => join), ...groups.map(({ join }) => join)];
  const series = sql`generate_series(1::bigint, ${integer(rows)}) AS wesley_i`;
  const made = sql`SELECT ${list(expressions)} FROM ${list([series, ...joins], ' ')}`;
  const conditions = [
    sql`TRUE`,
    ...table.checks.map(({ expression }) => sql`(${parsed(expression.sql)}) IS NOT FALSE`),
  ];
  const columns = identifiers(table.columns.map(({ name }) => name));
  return sql`INSERT INTO ${relation(table.name)} (${columns}) SELECT ${columns} FROM (${made}) AS made WHERE ${list(conditions, ' AND ')} ON CONFLICT DO NOTHING`;
}

function valueOf(
  schema: Schema,
  table: Table,
  column: Column,
  keys: readonly TimedKey[],
  parents: readonly (Joined & { readonly source: readonly string[] })[],
  groups: readonly Joined[],
): Sql {
  const parent = parents.find(({ columns }) => columns.includes(column.name));
  if (parent) {
    const from = identifier(parent.source[parent.columns.indexOf(column.name)] ?? column.name);
    return orNull(column, sql`${parent.alias}.${from}`);
  }
  const group = groups.find(({ columns }) => columns.includes(column.name));
  if (group) return sql`${group.alias}.${identifier(column.name)}`;
  const waits = keys.some(({ key, when }) => when === 'later' && key.columns.includes(column.name));
  if (waits && column.nullable) return sql`NULL::${columnType(column.type)}`;
  return orNull(column, valueAt(schema, column.type, { distinct: isInKey(table, column.name) }));
}

function orNull({ nullable }: Column, value: Sql): Sql {
  return nullable ? sql`CASE WHEN wesley_i % 7 = 3 THEN NULL ELSE ${value} END` : value;
}

// The number of the parent goes up with the row's own: no two rows share one as long as there are enough.
function parentsOf(keys: readonly TimedKey[]): readonly (Joined & { readonly source: readonly string[] })[] {
  return keys.map(({ key: { columns, references } }, at) => {
    const alias = parsed(`parent_${String(at)}`);
    const source = identifiers(references.columns);
    const numbered = sql`SELECT row_number() OVER (ORDER BY ${source}) AS wesley_number, ${source} FROM ${relation(references.table)}`;
    const count = sql`(SELECT nullif(count(*), 0) FROM ${relation(references.table)})`;
    const join = sql`LEFT JOIN (${numbered}) AS ${alias} ON ${alias}.wesley_number = 1 + (wesley_i - 1 + ${integer(at)}) % ${count}`;
    return { columns, source: references.columns, alias, join };
  });
}
