import { chosenColumns, keysOf } from '@wesley/emit';
import type { ForeignKey, Table } from '@wesley/schema';
import { identifier, identifiers, list, parsed, relation, sql, type Sql } from '@wesley/sql';
import type { TableTurn } from './fill-order';
import { withGenerated } from './with-generated';

/**
 * The statements that give rows the parents that had none yet when they were made: half of them where NULL will do, else all; less those
 * that a check would refuse with their parent.
 */
export function linkLater({ table, keys }: TableTurn): readonly Sql[] {
  return keys
    .filter(({ key, when }) => when === 'later' && !key.columns.some((name) => isGenerated(table, name)))
    .map(({ key }) => link(table, key));
}

function link(table: Table, { columns, references }: ForeignKey): Sql {
  const own = identifiers(table.primaryKey.columns);
  // What the row's own key or another foreign key settles is not touched: its parent has the same.
  const settled = columns.filter((name) => isSettled(table, name, columns));
  const sourceOf = (name: string) => identifier(references.columns[columns.indexOf(name)] ?? name);
  const within = (names: readonly Sql[]) => (names.length === 0 ? sql`` : sql`PARTITION BY ${list(names)} `);
  const child = sql`SELECT row_number() OVER (${within(settled.map(identifier))}ORDER BY ${own}) AS wesley_number, * FROM ${relation(table.name)}`;
  const source = identifiers(references.columns);
  const shared = settled.map(sourceOf);
  const counted = shared.length === 0 ? sql`` : sql`, count(*) OVER (${within(shared)}) AS wesley_total`;
  const parent = sql`SELECT row_number() OVER (${within(shared)}ORDER BY ${source}) AS wesley_number${counted}, ${source} FROM ${relation(references.table)}`;
  // Apart from the parent's row where it is the same for all, so that the join can be made by hashing.
  const total =
    shared.length === 0
      ? sql`(SELECT nullif(count(*), 0) FROM ${relation(references.table)})`
      : sql`parent.wesley_total`;
  const alike = settled.map((name) => sql`parent.${sourceOf(name)} = child.${identifier(name)} AND `);
  const written = table.columns.filter(({ generated }) => generated === null);
  const values = written.map(({ name }) => {
    const at = columns.indexOf(name);
    const value = at < 0 ? sql`child.${identifier(name)}` : sql`parent.${identifier(references.columns[at] ?? name)}`;
    return sql`${value} AS ${identifier(name)}`;
  });
  const old = table.primaryKey.columns.map((name, at) => sql`child.${identifier(name)} AS ${oldKey(at)}`);
  const free = columns.filter((name) => !settled.includes(name));
  const some = isOptional(table, free) ? [sql`child.wesley_number % 2 = 0`] : [];
  // One value after the other would be there twice for a moment, and a parent that requires this row may have been made for it: who
  // has a parent keeps it.
  const keeps = isUniqueOver(table, columns) || some.length === 0;
  const orphans = keeps ? [hasNoParent(columns, references)] : [];
  const chosen = list([sql`TRUE`, ...some, ...orphans], ' AND ');
  const made = sql`SELECT ${list([...values, ...old])} FROM (${child}) AS child JOIN (${parent}) AS parent ON ${list(alike, '')}parent.wesley_number = ${numberOfParent(table, columns, total)} WHERE ${chosen}`;
  // The others are as they were.
  const touched = table.checks.filter(({ expression }) =>
    chosenColumns(table, expression.columns).some((column) => columns.includes(column)),
  );
  const checks = touched.map(({ expression }) => sql`(${parsed(expression.sql)}) IS NOT FALSE`);
  const linked = sql`SELECT ${list([identifiers(columns), ...old.map((_, at) => oldKey(at))])} FROM ${withGenerated(table.columns, sql`(${made}) AS made`)} WHERE ${list([sql`TRUE`, ...checks], ' AND ')}`;
  const assignments = columns.map((name) => sql`${identifier(name)} = linked.${identifier(name)}`);
  const same = table.primaryKey.columns.map((name, at) => sql`target.${identifier(name)} = linked.${oldKey(at)}`);
  return sql`UPDATE ${relation(table.name)} AS target SET ${list(assignments)} FROM (${linked}) AS linked WHERE ${list(same, ' AND ')}`;
}

// A column that may be NULL, and is in no other key, waits for its parent.
function isSettled(table: Table, name: string, key: readonly string[]): boolean {
  const others = [
    table.primaryKey.columns,
    ...table.foreignKeys.filter(({ columns }) => columns !== key).map(({ columns }) => columns),
  ];
  return key.length > 1 && others.some((columns) => columns.includes(name));
}

// Of a table that refers to itself: nobody is its own parent, as long as there are two, and a tree comes out; where no two rows may have
// the same parent, a ring.
function numberOfParent(table: Table, columns: readonly string[], total: Sql): Sql {
  const number = sql`child.wesley_number`;
  if (isUniqueOver(table, columns)) return sql`CASE WHEN ${number} <= ${total} THEN 1 + ${number} % ${total} END`;
  return sql`CASE WHEN ${number} = 1 THEN least(2, ${total}) ELSE 1 + (${number} / 2 - 1) % ${total} END`;
}

function isUniqueOver(table: Table, columns: readonly string[]): boolean {
  return keysOf(table).some((key) => key.columns.every((column) => columns.includes(column)));
}

function hasNoParent(columns: readonly string[], { table, columns: source }: ForeignKey['references']): Sql {
  const same = columns.map((name, at) => sql`known.${identifier(source[at] ?? name)} = child.${identifier(name)}`);
  return sql`NOT EXISTS (SELECT FROM ${relation(table)} AS known WHERE ${list(same, ' AND ')})`;
}

function oldKey(at: number): Sql {
  return identifier(`wesley key ${String(at)}`);
}

function isOptional({ columns }: Table, names: readonly string[]): boolean {
  return names.some((name) => columns.find((column) => column.name === name)?.nullable === true);
}

function isGenerated({ columns }: Table, name: string): boolean {
  return columns.some((column) => column.name === name && column.generated !== null);
}
