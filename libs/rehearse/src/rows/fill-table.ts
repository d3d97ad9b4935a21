import { checkGroups, keysOf } from '@wesley/emit';
import type { Column, ForeignKey, Schema, Table } from '@wesley/schema';
import { columnType, identifier, identifiers, integer, list, parsed, relation, sql, type Sql } from '@wesley/sql';
import { chooseValues, isInKey, type Joined } from './choose-values';
import type { TableTurn, TimedKey } from './fill-order';
import { withGenerated } from './with-generated';
import { valueAt } from './value-at';

/** The numbers of the rows to make, both included. */
export interface RowNumbers {
  readonly from: number;
  readonly to: number;
  /** How far apart the parents of one row are: another distance, other pairs. */
  readonly stride: number;
}

/** Values to draw from: any, or those with which expressions of checks and generated columns do not overflow. */
export type Range = 'any' | 'tame';

/**
 * One statement that puts a row into the table for each of the numbers. Rows that a key or a check refuses are left out, never
 * an error. Columns that are generated are left to the server.
 */
export function fillTable(
  schema: Schema,
  { table, keys, reckoned }: TableTurn,
  { from, to, stride }: RowNumbers,
  range: Range,
): Sql {
  const written = table.columns.filter(({ generated }) => generated === null);
  const parents = parentsOf(
    keys.filter((timed) => timed.when === 'now' && !isGenerated(table, timed)),
    stride,
    ({ columns }) => isShared(schema, table, columns),
  );
  const referring = new Set(keys.flatMap(({ key }) => key.columns));
  const rangeFor = (columns: readonly string[]) => (columns.some((name) => reckoned.includes(name)) ? 'tame' : range);
  const groups = checkGroups(table).map((group, at) =>
    chooseValues(schema, table, { group, referring, range: rangeFor(group.columns), at }),
  );
  const expressions = written.map((column) => {
    const value = valueOf(schema, table, column, { keys, parents, groups, range: rangeFor([column.name]) });
    return sql`${value} AS ${identifier(column.name)}`;
  });
  const joins = [...parents.map(({ join }) => join), ...groups.map(({ join }) => join)];
  const series = sql`generate_series(${integer(from)}::bigint, ${integer(to)}) AS wesley_i`;
  const made = sql`SELECT ${list(expressions)} FROM ${list([series, ...joins], ' ')}`;
  const conditions = [
    sql`TRUE`,
    ...table.checks.map(({ expression }) => sql`(${parsed(expression.sql)}) IS NOT FALSE`),
    ...keys.filter((timed) => isGenerated(table, timed)).map(hasParent),
  ];
  const columns = identifiers(written.map(({ name }) => name));
  const queries = groups.flatMap((group) => group.queries);
  const given = queries.length === 0 ? sql`` : sql`WITH ${list(queries)} `;
  const complete = withGenerated(table.columns, sql`(${made}) AS made`);
  return sql`${given}INSERT INTO ${relation(table.name)} (${columns}) SELECT ${columns} FROM ${complete} WHERE ${list(conditions, ' AND ')} ON CONFLICT DO NOTHING`;
}

// What a generated column holds follows from the others, so that its parent cannot be chosen: it has one, or the row is left out.
function isGenerated({ columns }: Table, { key }: TimedKey): boolean {
  return columns.some(({ name, generated }) => generated !== null && key.columns.includes(name));
}

function hasParent({ key: { columns, references } }: TimedKey): Sql {
  const same = columns.map((column, at) => {
    return sql`parent.${identifier(references.columns[at] ?? column)} = made.${identifier(column)}`;
  });
  const missing = columns.map((column) => sql`made.${identifier(column)} IS NULL`);
  return sql`(${list(missing, ' OR ')} OR EXISTS (SELECT FROM ${relation(references.table)} AS parent WHERE ${list(same, ' AND ')}))`;
}

interface Sources {
  readonly keys: readonly TimedKey[];
  readonly parents: readonly (Joined & { readonly source: readonly string[] })[];
  readonly groups: readonly Joined[];
  readonly range: Range;
}

function valueOf(schema: Schema, table: Table, column: Column, { keys, parents, groups, range }: Sources): Sql {
  const parent = parents.find(({ columns }) => columns.includes(column.name));
  if (parent) {
    const from = identifier(parent.source[parent.columns.indexOf(column.name)] ?? column.name);
    return orNull(table, column, sql`${parent.alias}.${from}`);
  }
  const group = groups.find(({ columns }) => columns.includes(column.name));
  if (group) return sql`${group.alias}.${identifier(column.name)}`;
  const waits = keys.some(({ key, when }) => when === 'later' && key.columns.includes(column.name));
  if (waits && column.nullable) return sql`NULL::${columnType(column.type)}`;
  return orNull(
    table,
    column,
    valueAt(schema, column.type, { distinct: range === 'tame' || isInKey(table, column.name) }),
  );
}

// Each column in other rows, so that a check over two of them meets one without the other.
function orNull({ columns }: Table, column: Column, value: Sql): Sql {
  if (!column.nullable) return value;
  const turn = integer((columns.indexOf(column) + 3) % 7);
  return sql`CASE WHEN wesley_i % 7 = ${turn} THEN NULL ELSE ${value} END`;
}

// The number of the parent goes up with the row's own: no two rows share one as long as there are enough. Keys over the same columns
// choose among parents that agree in them: the widest first, and one whose columns all have their values is left out.
function parentsOf(
  keys: readonly TimedKey[],
  stride: number,
  areTwins: (key: ForeignKey) => boolean,
): Sources['parents'] {
  const parents: Sources['parents'][number][] = [];
  const widestFirst = [...keys].sort((a, b) => b.key.columns.length - a.key.columns.length);
  for (const { key } of widestFirst) {
    const known = key.columns.map((column) => parents.find((parent) => parent.columns.includes(column)));
    if (known.every((parent) => parent !== undefined)) continue;
    parents.push(parentOf(key, known, { at: parents.length, stride, areTwins: areTwins(key) }));
  }
  return parents;
}

// Two rows of a tenant, where a row of another table refers to two of the same one, as a transfer does to two accounts.
function isShared(schema: Schema, table: Table, columns: readonly string[]): boolean {
  if (keysOf(table).some((key) => key.columns.every((name) => columns.includes(name)))) return false;
  return schema.tables.some(({ foreignKeys }) => {
    const own = foreignKeys.filter(({ references }) => references.table === table.name);
    return own.some((one) =>
      own.some((other) => {
        const shared = one.columns.filter((name) => one !== other && other.columns.includes(name));
        const sources = shared.map((name) => one.references.columns[one.columns.indexOf(name)] ?? name);
        return sources.length > 0 && columns.every((name) => sources.includes(name));
      }),
    );
  });
}

function parentOf(
  { columns, references }: ForeignKey,
  known: readonly (Sources['parents'][number] | undefined)[],
  { at, stride, areTwins }: { readonly at: number; readonly stride: number; readonly areTwins: boolean },
): Sources['parents'][number] {
  const alias = parsed(`parent_${String(at)}`);
  const source = identifiers(references.columns);
  const shared = columns.flatMap((column, position) => {
    const parent = known[position];
    const own = identifier(references.columns[position] ?? column);
    const other = identifier(parent?.source[parent.columns.indexOf(column)] ?? column);
    return parent === undefined ? [] : [{ own, same: sql`${alias}.${own} = ${parent.alias}.${other}` }];
  });
  const within = shared.length === 0 ? sql`` : sql`PARTITION BY ${list(shared.map(({ own }) => own))} `;
  const total = shared.length === 0 ? sql`` : sql`, count(*) OVER (${within}) AS wesley_total`;
  const numbered = sql`SELECT row_number() OVER (${within}ORDER BY ${source}) AS wesley_number${total}, ${source} FROM ${relation(references.table)}`;
  // Apart from the rows where it is the same for all, so that the join can be made by hashing.
  const count =
    shared.length === 0
      ? sql`(SELECT nullif(count(*), 0) FROM ${relation(references.table)})`
      : sql`${alias}.wesley_total`;
  const number = sql`${alias}.wesley_number = 1 + (${areTwins ? sql`(wesley_i - 1) / 2` : sql`wesley_i - 1`} + ${integer(at * stride)}) % ${count}`;
  const join = sql`LEFT JOIN (${numbered}) AS ${alias} ON ${list([...shared.map(({ same }) => same), number], ' AND ')}`;
  return { columns, source: references.columns, alias, join };
}
