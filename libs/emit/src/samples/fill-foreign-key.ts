import { columnOf, type ForeignKey, type Table } from '@wesley/schema';
import { literal, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import type { Parent } from './parents';
import { jsonLiteral, textArray } from './quoting';
import { sampleName } from './sample-name';
import { chosenColumns, keysOf } from './value-groups';

/**
 * Statements that give the referring columns the values of a parent: one that is there, a new one, or (to break the key) none.
 * `circle`: the function that makes one together with what it requires, where the table is empty.
 */
export function fillForeignKey(table: Table, key: ForeignKey, parent: Parent, circle?: string): Sql {
  const target = literal(qualifiedRelation(key.references.table).text);
  const row = sql`pg_temp.parent(${target}, ${literal(sampleName(key.references.table))}, ${wanted(key)}, ${textArray(key.references.columns)}, ${how(table, key, parent)}${circle === undefined ? sql`` : sql`, ${literal(circle)}`})`;
  const fill = sql`sample_filled := pg_temp.renamed(${row}, ${renaming(key)}) || sample_filled;`;
  // Whoever makes rows that require each other says what they refer to.
  if (circle !== undefined) return sql`IF NOT sample_given ?& ${textArray(key.columns)} THEN ${fill} END IF;`;
  if (parent === 'always' || parent === 'existing') return fill;
  return sql`IF sample_focus = ANY (${textArray(demandedBy(table, key))}) THEN ${fill} END IF;`;
}

/** From the referenced columns to the referring ones, as JSON. */
export function renaming({ columns, references }: ForeignKey): Sql {
  return jsonLiteral(Object.fromEntries(columns.map((column, at) => [references.columns[at] ?? column, column])));
}

// What other foreign keys, or the caller, have settled about the parent already.
function wanted({ columns, references }: ForeignKey): Sql {
  const back = Object.fromEntries(columns.map((column, at) => [column, references.columns[at] ?? column]));
  return sql`pg_temp.renamed(sample_filled || sample_given, ${jsonLiteral(back)})`;
}

function how(table: Table, key: ForeignKey, parent: Parent): Sql {
  const usual = literal(parent === 'existing' ? 'existing' : 'new');
  return sql`CASE WHEN ${isBroken(table, key)} THEN 'absent' ELSE ${usual} END`;
}

/** Statements that fill several keys. Of two parents of one table that is made last which is not to be there: what is inserted after it may be the same. */
export function fillForeignKeys(
  table: Table,
  fills: readonly (readonly [key: ForeignKey, fill: Sql])[],
): readonly Sql[] {
  const targets = fills.map(([{ references }]) => references.table);
  if (new Set(targets).size === targets.length) return fills.map(([, fill]) => fill);
  const inTurn = fills.map(([key, fill]) => sql`IF (${isBroken(table, key)}) = (sample_turn = 2) THEN ${fill} END IF;`);
  return [sql`FOR sample_turn IN 1 .. 2 LOOP`, ...inTurn, sql`END LOOP;`];
}

// A narrower key has its values from this one: there is nothing that only it does not find.
function isBroken(table: Table, key: ForeignKey): Sql {
  const isWithin = ({ columns }: ForeignKey) =>
    columns.length < key.columns.length && columns.every((column) => key.columns.includes(column));
  const broken = [key, ...table.foreignKeys.filter(isWithin)].map(({ name }) => name);
  return sql`sample_breaks AND sample_focus = ANY (${textArray(broken)})`;
}

// NULL collides with nothing, satisfies checks and refers to nothing: whoever is about one of them needs values.
function demandedBy(table: Table, foreign: ForeignKey): readonly string[] {
  const waiting = foreign.columns.filter((name) => columnOf(table, name).nullable);
  const isTouched = (columns: readonly string[]) =>
    chosenColumns(table, columns).some((column) => waiting.includes(column));
  const keys = keysOf(table).filter(({ columns }) => isTouched(columns));
  const readers = table.checks.filter(({ expression }) => isTouched(expression.columns));
  return [foreign.name, ...keys.map(({ name }) => name), ...readers.map(({ name }) => name)];
}
