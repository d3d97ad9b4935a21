import {
  compareText,
  splitTableName,
  type Check,
  type Column,
  type ForeignKey,
  type Schema,
  type Table,
} from '@wesley/schema';
import { columnType, identifier, integer, list, literal, parsed, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import { candidateValues, isUsual, mentionedCandidates, usualCandidates } from './candidate-values';
import { comesFromKey, type ParentOf } from './parents';
import { textArray } from './quoting';
import type { Solution } from './equations';
import { inOrderOfSolution, solutionsIn, solvedValue } from './solved-values';
import { callUsual } from './usual-values';
import { chosenColumns, keysOf, type Key, type ValueGroup } from './value-groups';

/**
 * Statements that have the server choose the values of columns which checks or keys tie together: the first combination of
 * candidates that satisfies them all or, where the row is to break a check, satisfies all but that one. Failing that, checks whose
 * turn comes after the broken one may be false too: Postgres tries them in order of name.
 */
export function fillGroup(schema: Schema, table: Table, group: ValueGroup, parent: ParentOf): Sql {
  const sources = sourcesOf(schema, table, group, parent);
  const conditions = [
    ...group.checks.map((check) => checkCondition(check, table.checks)),
    ...group.keys.map((key) => keyCondition(table, key)),
    ...focusConditions(table, group),
    ...table.foreignKeys.filter((key) => isOwn(table, key)).flatMap((key) => strangerCondition(table, key, group)),
  ];
  const names = group.columns.map(identifier);
  const generated = generatedIn(table, group);
  const ofKeys = group.keys.flatMap(computedOf);
  const computed = [...generated, ...ofKeys];
  const joined = list(
    sources.map((source) => source.sql),
    '\n        CROSS JOIN ',
  );
  const row = sql`SELECT ${list([...names, ...generated.map(computation)])}
      FROM ${joined}`;
  const alias = identifier(splitTableName(table.name).name);
  const refusers = textArray(group.checks.map(({ name }) => name));
  return sql`sample_picked := NULL;
  FOREACH sample_strictly IN ARRAY pg_temp.tries(${integer(triesOf(sources))}, sample_breaks) LOOP
    EXIT WHEN sample_picked IS NOT NULL;
    SELECT to_jsonb(${alias}.*)${without(computed.map(({ name }) => name))} INTO sample_picked
    FROM (
      ${ofKeys.length === 0 ? row : sql`SELECT *, ${list(ofKeys.map(computation))} FROM (${row}) AS ${alias}`}
    ) AS ${alias}
    WHERE ${list(conditions.length === 0 ? [sql`true`] : conditions, '\n      AND ')}
    LIMIT 1;
  END LOOP;
  sample_filled := sample_filled || coalesce(sample_picked, pg_temp.no_value(${literal(group.columns.join(', '))}, ${literal(table.name)}, sample_focus, sample_breaks AND sample_focus = ANY (${refusers})));`;
}

/** Something that the server computes from the row for the conditions to look at. */
interface Computed {
  readonly name: string;
  readonly sql: string;
}

/** The generated columns that the conditions of the group read. */
function generatedIn(table: Table, { checks, keys }: ValueGroup): readonly Computed[] {
  const read = new Set([...checks.map(({ expression }) => expression), ...keys].flatMap(({ columns }) => columns));
  return table.columns.flatMap(({ name, generated }) =>
    generated && read.has(name) ? [{ name, sql: generated.sql }] : [],
  );
}

/** What a unique index over expressions computes, under names that no column has. */
function computedOf({ name, computed = [] }: Key): readonly Computed[] {
  return computed.map(({ sql: expression }, at) => ({ name: `key ${String(at + 1)} of ${name}`, sql: expression }));
}

// The server computes them itself when the row is inserted.
function without(names: readonly string[]): Sql {
  return names.length === 0 ? sql`` : sql` - ${textArray(names)}`;
}

function computation({ name, sql: expression }: Computed): Sql {
  return sql`(${parsed(expression)}) AS ${identifier(name)}`;
}

/** Candidates of a column, to be joined to those of the others, and how many of them do not depend on the row. */
interface Source {
  readonly sql: Sql;
  readonly count: number;
}

/** The candidates of each column, those last that follow from others or take over the value of another one. */
function sourcesOf(schema: Schema, table: Table, group: ValueGroup, parent: ParentOf): readonly Source[] {
  const limit = Math.max(3, Math.floor(combinations ** (1 / group.columns.length)));
  const columns = table.columns.filter(({ name }) => group.columns.includes(name));
  const ownKey = ({ name }: Column) => table.foreignKeys.find((key) => isOwn(table, key) && key.columns.includes(name));
  const solutions = solutionsIn(table, group.checks);
  const solvable = inOrderOfSolution(columns, solutions);
  const ordered = [...solvable.filter((column) => !ownKey(column)), ...solvable.filter((column) => ownKey(column))];
  return ordered.map((column, at) => {
    const key = ownKey(column);
    const before = ordered.slice(0, at).map(({ name }) => name);
    const candidates = comesFromKey(table, column, parent) ? null : candidatesOf(schema, table, column, limit);
    const queries = [
      ...(candidates === null ? [] : solvedQueries(table, column, solutions, before)),
      ...(candidates?.queries ?? []),
      settledQuery(table, column),
      ...(column.nullable
        ? [sql`SELECT CAST(NULL AS ${columnType(column.type)}) WHERE NOT sample_given ? ${literal(column.name)}`]
        : []),
      ...(key ? [ownQuery(table, column, key, before)] : []),
      ...siblingsOf(table, column, before).map((sibling) => siblingQuery(column, sibling)),
    ];
    const alias = sql`candidates_${integer(at + 1)} (${identifier(column.name)})`;
    return { sql: sql`LATERAL (${list(queries, ' UNION ALL ')}) AS ${alias}`, count: candidates?.count ?? 0 };
  });
}

// More would take the server noticeably long.
const combinations = 50_000;

/**
 * How often candidates are drawn anew, at most: the fewer there are, the more often it may take until a random one satisfies the
 * checks, and the less it costs. A check that one date in thirty satisfies must not fail a suite by bad luck.
 */
function triesOf(sources: readonly Source[]): number {
  const combined = sources.reduce((product, { count }) => product * Math.max(1, count), 1);
  return Math.min(400, Math.max(20, Math.floor(20_000 / combined)));
}

function isOwn(table: Table, key: ForeignKey): boolean {
  return key.references.table === table.name;
}

interface Candidates {
  readonly queries: readonly Sql[];
  readonly count: number;
}

function candidatesOf(schema: Schema, table: Table, column: Column, limit: number): Candidates {
  const isOpen = sql`WHERE NOT sample_filled ? ${literal(column.name)}`;
  const ofOneTable = (all: readonly string[]) => {
    const rows = list(all.slice(0, limit).map((value) => sql`(${parsed(value)})`));
    return all.length === 0 ? [] : [sql`SELECT value FROM (VALUES ${rows}) AS candidates (value) ${isOpen}`];
  };
  if (!isUsual(table, column)) {
    const all = candidateValues(schema, table, column);
    return { queries: ofOneTable(all), count: Math.min(limit, all.length) };
  }
  const mentioned = mentionedCandidates(table, column);
  const usualCount = usualCandidates(column.type).length;
  const room = Math.max(0, limit - mentioned.length);
  const usual = sql`SELECT value FROM ${callUsual(column.type)} AS value ${isOpen}`;
  const some = room >= usualCount ? usual : sql`(${usual} LIMIT ${integer(room)})`;
  return {
    queries: [...ofOneTable(mentioned), ...(room > 0 ? [some] : [])],
    count: Math.min(limit, mentioned.length + usualCount),
  };
}

/** What the column has to be for an equation to hold, by the columns chosen before it and by those that are settled. */
function solvedQueries(
  table: Table,
  { name, type }: Column,
  solutions: readonly Solution[],
  before: readonly string[],
) {
  return solutions
    .filter(({ column }) => column === name)
    .map((solution) => {
      const settled = solution.reads.filter((read) => !before.includes(read));
      const values = settled.map((read) => sql`${valueIn(table, read)} AS ${identifier(read)}`);
      const source = settled.length === 0 ? undefined : sql`(SELECT ${list(values)}) AS settled`;
      const isKnown = settled.length === 0 ? sql`true` : sql`sample_filled ?& ${textArray(settled)}`;
      return sql`(${solvedValue(solution, type, source)} AND ${isKnown} AND NOT sample_filled ? ${literal(name)})`;
    });
}

function settledQuery(table: Table, { name }: Column): Sql {
  return sql`SELECT ${valueIn(table, name)} WHERE sample_filled ? ${literal(name)}`;
}

/** The value of the column that a self-reference refers to, chosen before or in this row. */
function ownQuery(table: Table, { name }: Column, { columns, references }: ForeignKey, before: readonly string[]): Sql {
  const referenced = references.columns[columns.indexOf(name)] ?? name;
  const own = before.includes(referenced) ? identifier(referenced) : valueIn(table, referenced);
  return sql`SELECT ${own} WHERE NOT sample_given ? ${literal(name)}`;
}

/** Columns chosen before that refer to the same thing: a check may want both to have one parent, or not to. */
function siblingsOf({ foreignKeys }: Table, { name }: Column, before: readonly string[]): readonly string[] {
  const own = foreignKeys.find(({ columns }) => columns.includes(name));
  if (own === undefined) return [];
  // What the parents are known by besides must be the same: the tenant of both.
  const isSame = ({ columns, references }: ForeignKey, sibling: string) =>
    references.table === own.references.table &&
    columns.length === own.columns.length &&
    references.columns.every((source, at) => {
      const mine = own.columns[own.references.columns.indexOf(source)];
      return mine === name ? columns[at] === sibling : mine !== undefined && columns[at] === mine;
    });
  return before.filter((column) => foreignKeys.some((key) => key.columns.includes(column) && isSame(key, column)));
}

function siblingQuery({ name }: Column, sibling: string): Sql {
  return sql`SELECT ${identifier(sibling)} WHERE NOT sample_given ? ${literal(name)}`;
}

function valueIn(table: Table, column: string): Sql {
  return sql`(jsonb_populate_record(NULL::${qualifiedRelation(table.name)}, sample_filled)).${identifier(column)}`;
}

// NULL satisfies a check, as TRUE does; for the row that is about the check, only TRUE will do, or only FALSE.
function checkCondition({ name, expression }: Check, all: readonly Check[]): Sql {
  const other = sql`sample_focus <> ${literal(name)}`;
  const holds = sql`coalesce((${parsed(expression.sql)}) = (NOT sample_breaks OR ${other}), ${other})`;
  const earlier = all.filter((check) => compareText(check.name, name) < 0).length;
  return earlier === 0
    ? holds
    : sql`(${holds} OR NOT sample_strictly AND sample_focus = ANY (sample_checks[:${integer(earlier)}]))`;
}

function keyCondition(table: Table, key: Key): Sql {
  const { columns, computed, nullsNotDistinct } = key;
  const name = identifier(splitTableName(table.name).name);
  // In the subquery the columns of an expression are those of the row that is present.
  const pairs = computed
    ? computedOf(key).map((part) => [sql`(${parsed(part.sql)})`, sql`${name}.${identifier(part.name)}`])
    : columns.map((column) => [sql`present.${identifier(column)}`, sql`${name}.${identifier(column)}`]);
  const same = pairs.map((pair) => list(pair, nullsNotDistinct ? ' IS NOT DISTINCT FROM ' : ' = '));
  return sql`(sample_given ?& ${textArray(chosenColumns(table, columns))} OR NOT EXISTS (SELECT FROM ${qualifiedRelation(table.name)} AS present WHERE ${list(same, ' AND ')}))`;
}

// A row that is to refer to nothing must not turn out to be what it refers to.
function strangerCondition(table: Table, { name, columns, references }: ForeignKey, group: ValueGroup): readonly Sql[] {
  if (!references.columns.every((column) => group.columns.includes(column))) return [];
  const same = columns.map((column, at) => {
    return sql`${valueIn(table, column)} = ${identifier(references.columns[at] ?? column)}`;
  });
  return [sql`(sample_breaks AND sample_focus = ${literal(name)} AND ${list(same, ' AND ')}) IS NOT TRUE`];
}

/** The row that is about a key or a foreign key has a value in each of its columns. */
function focusConditions(table: Table, group: ValueGroup): readonly Sql[] {
  const nullable = table.columns.filter((column) => column.nullable && group.columns.includes(column.name));
  return [...keysOf(table), ...table.foreignKeys].flatMap(({ name, columns }) => {
    const required = nullable.filter((column) => columns.includes(column.name));
    const present = required.map((column) => sql`${identifier(column.name)} IS NOT NULL`);
    return present.length === 0 ? [] : [sql`(sample_focus <> ${literal(name)} OR ${list(present, ' AND ')})`];
  });
}
