import { printAddress, splitTableName, type Address } from '@wesley/schema';
import { literal, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import type { Assertion } from '../emission';
import { callSample } from '../samples/sample-name';
import { jsonLiteral, textArray } from '../samples/quoting';

/** One assertion before it has its number. */
export interface Test {
  readonly element: Address;
  readonly asserts: Assertion['asserts'];
  /** What follows the element's address in the description. */
  readonly says: string;
  /** The SELECT, without its semicolon. */
  readonly call: (description: Sql) => Sql;
}

/** The catalog has the element, and says of it what `wanted`, an SQL expression of type jsonb, says. */
export function hasFact(element: Address, says: string, wanted: Sql): Test {
  const fact = sql`pg_temp.fact(${literal(printAddress(element))})`;
  return {
    element,
    asserts: 'structure',
    says,
    call: (description) => sql`SELECT is(${fact}, ${wanted}, ${description})`,
  };
}

/** A case that the database must refuse, by this SQLSTATE and in the name of one of these constraints (or columns, for NOT NULL). */
export function refuses(
  element: Address,
  says: string,
  code: Sql,
  { state, names }: { readonly state: '23502' | '23503' | '23505' | '23514'; readonly names: readonly string[] },
): Test {
  const by = sql`${literal(splitTableName(element.table ?? element.name).name)}, ${literal(state)}, ${textArray(names)}`;
  return {
    element,
    asserts: 'refused',
    says,
    call: (description) => sql`SELECT pg_temp.refuses(${literal(`SELECT ${code.text}`)}, ${by}, ${description})`,
  };
}

/** A case that the database must allow. */
export function allows(element: Address, says: string, code: Sql): Test {
  return {
    element,
    asserts: 'allowed',
    says,
    call: (description) => sql`SELECT pg_temp.allows(${literal(`SELECT ${code.text}`)}, ${description})`,
  };
}

/** Inserts a row of the table that is about a constraint, or breaks it. */
export function insertSample(table: string, focus = '', breaks = false): Sql {
  return insertRow(table, callSample(table, jsonLiteral({}), focus, breaks));
}

export function insertRow(table: string, row: Sql): Sql {
  return sql`pg_temp.insert_row(${literal(qualifiedRelation(table).text)}, ${row})`;
}
