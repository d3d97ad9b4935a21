import {
  columnOf,
  printColumnType,
  tableOf,
  type Column,
  type ColumnType,
  type Schema,
  type Table,
} from '@wesley/schema';
import { columnType, identifier, list, nothing, parsed, relation, sql, type Sql } from '@wesley/sql';
import type { PlanContext } from '../strategies/strategy';
import { extensionsFirst } from './extensions-first';
import { script } from './script';

/**
 * Gives a column another type at once, which keeps everybody out of the table while it is written anew. A value that has no
 * cast, or is too long or too large, is an error, and nothing has changed. Undefined where Postgres refuses to: a policy or a generated column reads it.
 */
export function retypeByHand(context: PlanContext, table: string, column: string): string | undefined {
  const { before, after } = context;
  const owner = tableOf(before, table);
  if (isReadByPolicy(before, owner, column) || isReadByColumn(owner, column)) return undefined;
  return script([
    ...extensionsFirst(context, table, column),
    retype(table, columnOf(owner, column), columnOf(tableOf(after, table), column)),
  ]);
}

function retype(table: string, from: Column, to: Column): Sql {
  const alter = sql`ALTER COLUMN ${identifier(from.name)}`;
  const steps = [
    ...(from.default === null ? [] : [sql`${alter} DROP DEFAULT`]),
    sql`${alter} TYPE ${columnType(to.type)}${castOf(from, to.type)}`,
    ...(to.default === null ? [] : [sql`${alter} SET DEFAULT ${parsed(to.default.sql)}`]),
  ];
  return sql`ALTER TABLE ${relation(table)} ${list(steps)}`;
}

// By way of its text, which every type has.
function castOf({ name, type: from }: Column, to: ColumnType): Sql {
  if (isAssignable(from, to)) return nothing;
  const text = from.array ? sql`text[]` : sql`text`;
  const through = printColumnType(to) === text.text ? nothing : sql`::${columnType(to)}`;
  return sql` USING ${identifier(name)}::${text}${through}`;
}

/**
 * Whether Postgres casts by itself when it writes a value of the one type into a column of the other (pg_cast). A cast that is spelled
 * out would cut off what is too long for varchar(n) and say nothing.
 */
function isAssignable(from: ColumnType, to: ColumnType): boolean {
  if (from.array !== to.array || from.kind === 'enum' || to.kind === 'enum')
    return printColumnType(from) === printColumnType(to);
  const { name } = to;
  return texts.includes(name) || families.some((family) => family.includes(from.name) && family.includes(name));
}

type BuiltinName = Extract<ColumnType, { readonly kind: 'builtin' }>['name'];

// Everything is written into a text by itself.
const texts: readonly BuiltinName[] = ['text', 'character varying', 'character'];
const families: readonly (readonly BuiltinName[])[] = [
  ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'],
  ['date', 'timestamp without time zone', 'timestamp with time zone'],
  ['time without time zone', 'time with time zone'],
  ['json', 'jsonb'],
  ['inet', 'cidr'],
  ['bit', 'bit varying'],
];

function isReadByPolicy({ tables }: Schema, { name: owner }: Table, column: string): boolean {
  return tables.some(({ name, policies }) =>
    policies.some(
      ({ using, check, reads }) =>
        reads.includes(owner) || (name === owner && [using, check].some((read) => read?.columns.includes(column))),
    ),
  );
}

function isReadByColumn({ columns }: Table, column: string): boolean {
  return columns.some(({ generated }) => generated?.columns.includes(column));
}
