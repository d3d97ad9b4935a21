import { elementAddress, type Column, type ColumnType, type Expression } from '@wesley/schema';
import { identifier, identifiers, list, nothing, parsed, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { columnExists, columnHasDefault, columnHasType, columnIsNotNull, neverFoundDone, not } from './catalog-state';
import { columnType, neededBy } from './column-types';
import { makeStatement } from './make-statement';

const address = (table: string, column: string) => elementAddress(table, 'column', column);
const notNull = (table: string, column: string) => elementAddress(table, 'not-null', column);

/** A column as CREATE TABLE and ADD COLUMN write it. */
export function columnDefinition(column: Column): Sql {
  const byDefault = column.default === null ? nothing : sql` DEFAULT ${parsed(column.default.sql)}`;
  const required = column.nullable ? nothing : sql` NOT NULL`;
  const generated =
    column.generated === null ? nothing : sql` GENERATED ALWAYS AS (${parsed(column.generated.sql)}) STORED`;
  return sql`${identifier(column.name)} ${columnType(column.type)}${generated}${byDefault}${required}`;
}

export function addColumn(table: string, column: Column): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ADD COLUMN',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} ADD COLUMN ${columnDefinition(column)}`,
    done: columnExists(table, column.name),
    needs: neededBy(column.type),
    makes: [address(table, column.name), ...(column.nullable ? [] : [notNull(table, column.name)])],
  });
}

export function dropColumn(table: string, column: string): Statement {
  return makeStatement({
    form: 'ALTER TABLE … DROP COLUMN',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} DROP COLUMN ${identifier(column)}`,
    done: not(columnExists(table, column)),
    drops: [address(table, column)],
  });
}

export function setDefault(table: string, column: string, expression: Expression): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ALTER COLUMN … SET DEFAULT',
    on: [table],
    sql: sql`${alterColumn(table, column)} SET DEFAULT ${parsed(expression.sql)}`,
    // Postgres prints a default in its own words, so the catalog cannot tell whether it is this one; setting it again is harmless.
    done: neverFoundDone,
    trace: columnHasDefault(table, column),
    needs: [address(table, column)],
  });
}

export function dropDefault(table: string, column: string): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ALTER COLUMN … DROP DEFAULT',
    on: [table],
    sql: sql`${alterColumn(table, column)} DROP DEFAULT`,
    done: not(columnHasDefault(table, column)),
    needs: [address(table, column)],
  });
}

export function setNotNull(table: string, column: string): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ALTER COLUMN … SET NOT NULL',
    on: [table],
    sql: sql`${alterColumn(table, column)} SET NOT NULL`,
    done: columnIsNotNull(table, column),
    needs: [address(table, column)],
    makes: [notNull(table, column)],
  });
}

export function dropNotNull(table: string, column: string): Statement {
  return makeStatement({
    form: 'ALTER TABLE … ALTER COLUMN … DROP NOT NULL',
    on: [table],
    sql: sql`${alterColumn(table, column)} DROP NOT NULL`,
    done: not(columnIsNotNull(table, column)),
    needs: [address(table, column)],
    drops: [notNull(table, column)],
  });
}

/**
 * Gives a column another type. Its default is taken away and set again in the same statement: Postgres keeps a default with
 * the type that it had when it was set.
 */
export function setColumnType(
  table: string,
  column: string,
  type: ColumnType,
  byDefault: Expression | null,
): Statement {
  const toType = sql`ALTER COLUMN ${identifier(column)} TYPE ${columnType(type)}`;
  const again = (expression: Expression) =>
    sql`ALTER COLUMN ${identifier(column)} DROP DEFAULT, ${toType}, ALTER COLUMN ${identifier(column)} SET DEFAULT ${parsed(expression.sql)}`;
  return makeStatement({
    form: 'ALTER TABLE … ALTER COLUMN … TYPE',
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} ${byDefault === null ? toType : again(byDefault)}`,
    done: columnHasType(table, column, type),
    needs: [address(table, column), ...neededBy(type)],
  });
}

/**
 * Gives the rows of one range of keys a value, those that have none yet. `$1…` is the key before the range, then its last key.
 * `parents`: tables in which the server looks for the value, since foreign keys over the column refer to them.
 */
export function fillColumn(
  table: string,
  column: string,
  value: Expression,
  key: Key,
  parents: readonly string[],
): Statement {
  return makeStatement({
    form: 'UPDATE',
    on: [table, ...parents],
    sql: sql`UPDATE ${relation(table)} SET ${identifier(column)} = ${parsed(value.sql)} WHERE ${unfilled(column, key)}`,
    done: sql`NOT EXISTS (SELECT FROM ${relation(table)} WHERE ${identifier(column)} IS NULL)`,
    needs: [address(table, column)],
  });
}

/**
 * Locks the rows that `fillColumn` is about to write in order of their keys, so that it and others who do the same never wait for each
 * other. NO KEY: rows that refer to them are not kept waiting.
 */
export function lockRows(table: string, column: string, key: Key): Sql {
  const names = identifiers(key.map((part) => part.column));
  const rows = sql`SELECT FROM ${relation(table)} WHERE ${unfilled(column, key)} ORDER BY ${names} FOR NO KEY UPDATE`;
  return sql`SELECT count(*) AS count FROM (${rows}) AS locked`;
}

// `$1…` is the key before the range, NULL at the start, then its last key.
function unfilled(column: string, key: Key): Sql {
  const keys = sql`(${list(key.map((part) => identifier(part.column)))})`;
  const parameters = (offset: number) =>
    sql`(${list(key.map(({ type }, at) => parsed(`$${String(offset + at + 1)}::${type}`)))})`;
  return sql`${identifier(column)} IS NULL AND (${parameters(0)} IS NULL OR ${keys} > ${parameters(0)}) AND ${keys} <= ${parameters(key.length)}`;
}

type Key = readonly { readonly column: string; readonly type: string }[];

function alterColumn(table: string, column: string): Sql {
  return sql`ALTER TABLE ${relation(table)} ALTER COLUMN ${identifier(column)}`;
}
