import { compareText, type Column, type ForeignKey, type Schema, type Table } from '@wesley/schema';
import { identifier, list, literal, parsed, sql, type Sql } from '@wesley/sql';
import { candidateValues, feedsComputation, isUsual } from './candidate-values';
import { circleFunction, circleOf, circlesIn, type Circle } from './circles';
import { freshValue } from './random-values';
import { fillForeignKey, fillForeignKeys, renaming } from './fill-foreign-key';
import { fillGroup } from './fill-group';
import { comesFromKey, parentsIn, type ParentOf } from './parents';
import { dollarQuoted, jsonLiteral, textArray } from './quoting';
import { sampleName } from './sample-name';
import { usualFunctions } from './usual-values';
import { keysOf, valueGroups, type Key, type ValueGroup } from './value-groups';

/**
 * Defines the functions that make rows, one for each table, called `sampleName`; they need `sampleHelpers`, and each other only when
 * they run. Each gives a row as JSON that satisfies the table and collides with no row that is there; what the row refers to has been
 * inserted. `sample_given`: values that it must have. `sample_focus`: the constraint that it is about, or ''; with `sample_breaks` it
 * violates that check, or refers to nothing by that foreign key.
 */
export function sampleFunctions(schema: Schema): readonly Sql[] {
  const parents = parentsIn(schema);
  const circles = circlesIn(schema);
  const grouped = schema.tables.map((table) => {
    const parent: ParentOf = (key) => parents(table, key);
    const scarce = keysOf(table).filter((key) => isScarce(table, key, parent));
    return { table, parent, groups: valueGroups(table, scarce) };
  });
  return [
    ...usualFunctions(grouped.flatMap(usualTypes)),
    ...grouped.map(({ table, parent, groups }) => sampleFunction(schema, table, { parent, circles }, groups)),
    ...circles.map((circle) => circleFunction(schema, circle)),
  ];
}

/** The types of which the groups of a table may ask for the usual values. */
function usualTypes({ table, groups }: { readonly table: Table; readonly groups: readonly ValueGroup[] }) {
  const tied = new Set(groups.flatMap(({ columns }) => columns));
  return table.columns.flatMap((column) => (tied.has(column.name) && isUsual(table, column) ? [column.type] : []));
}

interface Parents {
  readonly parent: ParentOf;
  readonly circles: readonly Circle[];
}

function sampleFunction(
  schema: Schema,
  table: Table,
  { parent, circles }: Parents,
  groups: readonly ValueGroup[],
): Sql {
  const tied = new Set(groups.flatMap(({ columns }) => columns));
  const free = table.columns.filter(
    (column) => column.generated === null && !tied.has(column.name) && !comesFromKey(table, column, parent),
  );
  const own = table.foreignKeys.filter((key) => parent(key) === 'itself');
  const steps = [
    ...fillForeignKeys(
      table,
      byWidth(table.foreignKeys).map((key) => [
        key,
        fillForeignKey(table, key, parent(key), circleOf(table, key, circles)),
      ]),
    ),
    sql`sample_filled := sample_filled || sample_given;`,
    ...(free.length === 0 ? [] : [fillFree(schema, table, free)]),
    ...groups.map((group) => fillGroup(schema, table, group, parent)),
    ...own.map((key) => sql`sample_filled := pg_temp.renamed(sample_filled, ${renaming(key)}) || sample_filled;`),
  ];
  const body = sql`#variable_conflict use_column
DECLARE
  sample_checks text[] := ${textArray(table.checks.map(({ name }) => name).sort(compareText))};
  sample_filled jsonb := '{}';
  sample_picked jsonb;
  sample_strictly boolean;
BEGIN
  ${list(steps, '\n  ')}
  RETURN ${jsonLiteral(noParents(table))} || sample_filled;
END`;
  const head = sql`CREATE FUNCTION pg_temp.${identifier(sampleName(table.name))}(sample_given jsonb, sample_focus text, sample_breaks boolean)`;
  return sql`${head} RETURNS jsonb LANGUAGE plpgsql AS ${dollarQuoted(body)}`;
}

// Foreign keys that share columns agree when the one with most columns is followed first.
function byWidth(keys: readonly ForeignKey[]): readonly ForeignKey[] {
  return [...keys].sort((a, b) => b.columns.length - a.columns.length);
}

/** Whether no column of the key has values to spare and none comes from a new parent, so that free values must be looked for. */
function isScarce(table: Table, key: Key, parent: ParentOf): boolean {
  const checked = new Set(table.checks.flatMap(({ expression }) => expression.columns));
  const referring = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const hasRoom = (column: Column) =>
    key.columns.includes(column.name) &&
    !checked.has(column.name) &&
    !referring.has(column.name) &&
    // What a generated column will be is not ours to choose.
    column.generated === null &&
    !feedsComputation(table, column) &&
    freshValue(column) !== null;
  const comesFresh = ({ name, columns }: ForeignKey) =>
    columns.every((column) => key.columns.includes(column)) &&
    !table.foreignKeys.some((other) => other.name !== name && shares(other.columns, columns)) &&
    // A row that is to collide in another key is given that key's parent.
    !keysOf(table).some((other) => other.name !== key.name && shares(other.columns, columns));
  const isFresh = (foreign: ForeignKey) =>
    comesFresh(foreign) && (parent(foreign) === 'always' || (parent(foreign) === 'on demand' && !key.nullsNotDistinct));
  // What an index computes may be the same for many values.
  if (key.computed) return true;
  return (
    !table.columns.some(hasRoom) &&
    !table.foreignKeys.some(isFresh) &&
    !key.columns.every((column) => referring.has(column))
  );
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((column) => others.includes(column));
}

function fillFree(schema: Schema, table: Table, columns: readonly Column[]): Sql {
  const pairs = columns.map((column) => sql`${literal(column.name)}, ${ordinaryValue(schema, table, column)}`);
  return sql`sample_filled := jsonb_build_object(${list(pairs)}) || sample_filled;`;
}

function ordinaryValue(schema: Schema, table: Table, column: Column): Sql {
  return parsed(
    (feedsComputation(table, column) ? null : freshValue(column)) ??
      candidateValues(schema, table, column)[0] ??
      'NULL',
  );
}

function noParents(table: Table): Readonly<Record<string, null>> {
  const referring = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const optional = table.columns.filter(({ name, nullable }) => nullable && referring.has(name));
  return Object.fromEntries(optional.map(({ name }) => [name, null]));
}
