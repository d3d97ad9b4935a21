import type { Column, Enum, Schema, Table } from '@wesley/schema';
import { columnType, commentOnEnum, createEnum, identifier, list, parsed, relation, sql, type Sql } from '@wesley/sql';
import { scaffoldName } from '../strategies/scaffold-name';
import { script } from './script';

/**
 * Puts a new type in the place of an enum, which keeps everybody out of the tables that hold it while they are written anew: Postgres can
 * neither remove a value nor move one. A row that has a value which goes is an error, and nothing has changed. Undefined where an
 * expression reads one of the columns: it names the old type.
 */
export function rebuildEnumByHand({ tables }: Schema, to: Enum): string | undefined {
  const columns = tables.flatMap((table) =>
    table.columns
      .filter(({ type }) => type.kind === 'enum' && type.name === to.name)
      .map((column) => ({ table, column })),
  );
  if (columns.some(({ table, column }) => isRead(table, column.name))) return undefined;
  const old = scaffoldName('old', 'enum', { name: to.name });
  return script([
    sql`BEGIN`,
    sql`ALTER TYPE ${identifier(to.name)} RENAME TO ${identifier(old)}`,
    createEnum(to),
    ...columns.map(({ table, column }) => retype(table, column)),
    sql`DROP TYPE ${identifier(old)}`,
    ...(to.comment === null ? [] : [commentOnEnum(to.name, to.comment)]),
    sql`COMMIT`,
  ]);
}

function retype({ name: table }: Table, { name, type, default: byDefault }: Column): Sql {
  const alter = sql`ALTER COLUMN ${identifier(name)}`;
  const through = type.array ? sql`text[]` : sql`text`;
  const steps = [
    ...(byDefault === null ? [] : [sql`${alter} DROP DEFAULT`]),
    sql`${alter} TYPE ${columnType(type)} USING ${identifier(name)}::${through}::${columnType(type)}`,
    ...(byDefault === null ? [] : [sql`${alter} SET DEFAULT ${parsed(byDefault.sql)}`]),
  ];
  return sql`ALTER TABLE ${relation(table)} ${list(steps)}`;
}

// Another table's policy says only which tables it reads.
function isRead({ columns, checks, indexes, policies }: Table, column: string): boolean {
  const expressions = [
    ...columns.map(({ generated }) => generated),
    ...checks.map(({ expression }) => expression),
    ...indexes.flatMap(({ keys, where }) => [...keys.map(({ expression }) => expression), where]),
    ...policies.flatMap(({ using, check }) => [using, check]),
  ];
  return expressions.some(
    (expression) => expression?.columns.includes(column) === true && expression.sql !== identifier(column).text,
  );
}
