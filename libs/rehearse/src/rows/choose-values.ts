import {
  candidateValues,
  inOrderOfSolution,
  keysOf,
  solutionsIn,
  solvedValue,
  type Solution,
  type ValueGroup,
} from '@wesley/emit';
import type { Column, Schema, Table } from '@wesley/schema';
import { identifier, identifiers, integer, list, parsed, sql, type Sql } from '@wesley/sql';
import { valueAt } from './value-at';
import { withGenerated } from './with-generated';

/** A source of values that is joined to the row numbers. */
export interface Joined {
  readonly columns: readonly string[];
  readonly alias: Sql;
  readonly join: Sql;
}

/** Such a source for columns that checks tie together, and the common table expressions that it reads. */
export interface Chosen extends Joined {
  readonly queries: readonly Sql[];
}

interface Wanted {
  readonly group: ValueGroup;
  /** Columns that have their values from a parent. */
  readonly referring: ReadonlySet<string>;
  readonly range: 'any' | 'tame';
  readonly at: number;
}

/** How many combinations of values the server may be asked to look at: in all, or for each row. */
const combinations = { once: 2000, eachRow: 200 };

/** Values as long as a check allows are worth a few rows; in all of them, a large base would be nothing but these. */
const large = { bytes: 2000, rows: 20 };

/**
 * Values for columns that checks tie together. Which satisfy the checks is for the server to say: it is given candidates, and
 * picks among those that do. Columns that refer elsewhere have their values already.
 */
export function chooseValues(schema: Schema, table: Table, { group, referring, range, at }: Wanted): Chosen {
  const free = table.columns.filter(({ name, generated }) => generated === null && !referring.has(name));
  const wanted = new Set(group.columns.flatMap((name) => inputsOf(table, name)));
  const solutions = solutionsIn(table, group.checks).filter(({ isGuess }) => !isGuess);
  const columns = inOrderOfSolution(
    free.filter(({ name }) => wanted.has(name)),
    solutions,
  );
  const names = columns.map(({ name }) => name);
  const computed = table.columns.filter(({ generated }) => generated?.columns.every((name) => names.includes(name)));
  const known = new Set([...columns, ...computed].map(({ name }) => name));
  const alias = parsed(`chosen_${String(at)}`);
  if (columns.length === 0) return { columns: [], alias, join: sql``, queries: [] };
  const checks = group.checks.filter(({ expression }) => expression.columns.every((name) => known.has(name)));
  const satisfied = list(
    [sql`TRUE`, ...checks.map(({ expression }) => sql`(${parsed(expression.sql)}) IS NOT FALSE`)],
    ' AND ',
  );
  const isScarce = columns.some(({ name }) => isInKey(table, name));
  const choose = isScarce ? chooseForEachRow : chooseOnce;
  return { columns: names, alias, ...choose(schema, table, { columns, computed, satisfied, solutions, alias, range }) };
}

/** Whether values of the column must differ from row to row. */
export function isInKey(table: Table, column: string): boolean {
  return keysOf(table).some(({ columns }) => columns.some((name) => inputsOf(table, name).includes(column)));
}

/** The columns that decide what the column holds: itself, unless it is generated from others. */
function inputsOf({ columns }: Table, name: string): readonly string[] {
  return columns.find((column) => column.name === name)?.generated?.columns ?? [name];
}

interface Choice {
  readonly columns: readonly Column[];
  /** What the server computes from them alone. */
  readonly computed: readonly Column[];
  readonly satisfied: Sql;
  readonly solutions: readonly Solution[];
  readonly alias: Sql;
  readonly range: Wanted['range'];
}

type Source = Pick<Chosen, 'join' | 'queries'>;

/** All combinations that satisfy the checks, numbered: the large ones for the first rows, the others dealt out in turn. */
function chooseOnce(schema: Schema, table: Table, choice: Choice): Source {
  const { columns, computed, satisfied, alias, range } = choice;
  const limit = limitOf(combinations.once, columns);
  const sources = columns.map((column) => {
    const values = [...candidates(schema, table, column, range).slice(0, limit).map(parsed), ...orNull(column)];
    const queries = [...solved(column, choice), sql`VALUES ${list(values.map((value) => sql`(${value})`))}`];
    return sql`LATERAL (${list(queries, ' UNION ALL ')}) AS ${sourceOf(column)} (${identifier(column.name)})`;
  });
  const names = identifiers(columns.map(({ name }) => name));
  const combined = withGenerated(computed, list(sources, ' CROSS JOIN '));
  const satisfying = sql`SELECT ${names}, ${isLarge(columns)} AS wesley_large FROM ${combined} WHERE ${satisfied}`;
  const numbered = sql`SELECT row_number() OVER (PARTITION BY wesley_large) AS wesley_rank, * FROM (${satisfying}) AS satisfying`;
  const few = sql`SELECT row_number() OVER (ORDER BY wesley_large DESC) AS wesley_number, * FROM (${numbered}) AS numbered WHERE NOT wesley_large OR wesley_rank <= ${integer(large.rows)}`;
  const all = sql`all_${alias}`;
  const total = sql`(SELECT count(*) FROM ${all})`;
  const first = sql`(SELECT count(*) FROM ${all} WHERE wesley_large)`;
  // The counts stand apart from the rows, so that the join can be made by hashing.
  const number = sql`CASE WHEN wesley_i <= ${first} THEN wesley_i ELSE coalesce(1 + ${first} + wesley_i % nullif(${total} - ${first}, 0), 1 + wesley_i % nullif(${total}, 0)) END`;
  return {
    queries: [sql`${all} AS MATERIALIZED (${few})`],
    join: sql`JOIN ${all} AS ${alias} ON ${alias}.wesley_number = ${number}`,
  };
}

/** For each row the value of its number if that satisfies the checks, since no other row has it; else any that does. */
function chooseForEachRow(schema: Schema, table: Table, choice: Choice): Source {
  const { columns, computed, satisfied, alias, range } = choice;
  const limit = limitOf(combinations.eachRow, columns);
  const sources = columns.map((column) => {
    const others = [...candidates(schema, table, column, range).slice(0, limit).map(parsed), ...orNull(column)];
    const own = sql`(${valueAt(schema, column.type, { distinct: true })}, 0)`;
    const values = list([own, ...others.map((value) => sql`(${value}, 1)`)]);
    const first = solved(column, choice).map((query) => sql`SELECT *, 0 FROM (${query}) AS solved`);
    const queries = [...first, sql`VALUES ${values}`];
    return sql`LATERAL (${list(queries, ' UNION ALL ')}) AS ${sourceOf(column)} (${identifier(column.name)}, ${rankOf(column)})`;
  });
  const names = identifiers(columns.map(({ name }) => name));
  const ranks = list(columns.map(rankOf), ' + ');
  const combined = withGenerated(computed, list(sources, ' CROSS JOIN '));
  const chosen = sql`SELECT ${names} FROM ${combined} WHERE ${satisfied} ORDER BY ${ranks}, ${isLarge(columns)}, random() LIMIT ${integer(1)}`;
  return { queries: [], join: sql`CROSS JOIN LATERAL (${chosen}) AS ${alias}` };
}

/** What the column has to be for an equation to hold, by the columns before it. */
function solved(column: Column, { columns, solutions }: Choice): readonly Sql[] {
  const before = columns.slice(0, columns.indexOf(column)).map(({ name }) => name);
  return solutions
    .filter((solution) => solution.column === column.name && solution.reads.every((read) => before.includes(read)))
    .map((solution) => solvedValue(solution, column.type));
}

function isLarge(columns: readonly Column[]): Sql {
  return sql`pg_column_size(ROW(${identifiers(columns.map(({ name }) => name))})) > ${integer(large.bytes)}`;
}

function limitOf(all: number, columns: readonly Column[]): number {
  return Math.max(2, Math.floor(all ** (1 / columns.length)));
}

function orNull({ nullable }: Column): readonly Sql[] {
  return nullable ? [sql`NULL`] : [];
}

function sourceOf({ name }: Column): Sql {
  return identifier(`of ${name}`);
}

function rankOf({ name }: Column): Sql {
  return identifier(`rank of ${name}`);
}

// A product of large numbers is out of range, and an error where a row that is merely refused would be left out.
function candidates(schema: Schema, table: Table, column: Column, range: Wanted['range']): readonly string[] {
  const values = candidateValues(schema, table, column);
  return range === 'any' ? values : values.filter((value) => !/\d{6}/.test(value));
}
