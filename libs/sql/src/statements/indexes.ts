import {
  elementAddress,
  joinTableName,
  splitTableName,
  tableAddress,
  type Expression,
  type Index,
  type IndexKey,
  type UniqueConstraint,
} from '@wesley/schema';
import { identifier, identifiers, keyword, list, nothing, parsed, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { indexExists, indexIsInvalid, indexIsValid, not } from './catalog-state';
import { makeStatement } from './make-statement';

/** `concurrently`: without keeping writers waiting, at the price of standing outside any transaction. */
export function createIndex(table: string, index: Index, how: { readonly concurrently: boolean }): Statement {
  const method = index.method === 'btree' ? nothing : sql` USING ${parsed(index.method)}`;
  const include = index.include.length === 0 ? nothing : sql` INCLUDE (${identifiers(index.include)})`;
  const where = index.where === null ? nothing : sql` WHERE ${parsed(index.where.sql)}`;
  const keys = list(index.keys.map(indexKey));
  const columns = [...index.keys.map(({ expression }) => expression), ...(index.where ? [index.where] : [])].flatMap(
    (expression) => expression.columns,
  );
  return build(
    table,
    index.name,
    index.unique,
    [...columns, ...index.include],
    how,
    sql`${method} (${keys})${include}${where}`,
  );
}

/** The index that a unique constraint is then made of. */
export function createUniqueIndex(
  table: string,
  constraint: UniqueConstraint,
  how: { readonly concurrently: boolean },
): Statement {
  const nulls = constraint.nullsNotDistinct ? sql` NULLS NOT DISTINCT` : nothing;
  return build(
    table,
    constraint.name,
    true,
    constraint.columns,
    how,
    sql` (${identifiers(constraint.columns)})${nulls}`,
  );
}

export function dropIndex(
  table: string,
  name: string,
  { concurrently }: { readonly concurrently: boolean },
): Statement {
  return makeStatement({
    form: concurrently ? 'DROP INDEX CONCURRENTLY' : 'DROP INDEX',
    on: [table],
    sql: dropText(table, name, concurrently),
    done: not(indexExists(table, name)),
    drops: [elementAddress(table, 'index', name)],
  });
}

function build(
  table: string,
  name: string,
  unique: boolean,
  columns: readonly string[],
  { concurrently }: { readonly concurrently: boolean },
  body: Sql,
): Statement {
  const create = sql`CREATE ${unique ? sql`UNIQUE ` : nothing}INDEX ${concurrently ? sql`CONCURRENTLY ` : nothing}`;
  return makeStatement({
    form: concurrently ? 'CREATE INDEX CONCURRENTLY' : 'CREATE INDEX',
    on: [table],
    sql: sql`${create}${identifier(name)} ON ${relation(table)}${body}`,
    done: indexIsValid(table, name),
    needs: [tableAddress(table), ...columns.map((column) => elementAddress(table, 'column', column))],
    makes: [elementAddress(table, 'index', name)],
    // A concurrent build that fails leaves an invalid index of that name behind (CREATE INDEX, "Building Indexes Concurrently").
    ...(concurrently
      ? { leftover: { present: indexIsInvalid(table, name), remove: dropText(table, name, true) } }
      : {}),
  });
}

function dropText(table: string, name: string, concurrently: boolean): Sql {
  return sql`DROP INDEX ${concurrently ? sql`CONCURRENTLY ` : nothing}${relation(joinTableName(splitTableName(table).schema, name))}`;
}

function indexKey({ expression, descending, nulls, operatorClass }: IndexKey): Sql {
  const by = operatorClass === undefined ? nothing : sql` ${identifier(operatorClass)}`;
  const order = descending ? sql` DESC` : nothing;
  // NULLs are larger than all else: last in ascending order, first in descending.
  const usual = descending ? 'FIRST' : 'LAST';
  return sql`${keyExpression(expression)}${by}${order}${nulls === usual ? nothing : sql` NULLS ${keyword(nulls)}`}`;
}

function keyExpression(expression: Expression): Sql {
  const [only, ...others] = expression.columns;
  const isColumn = only !== undefined && others.length === 0 && expression.sql === identifier(only).text;
  return isColumn ? identifier(only) : sql`(${parsed(expression.sql)})`;
}
