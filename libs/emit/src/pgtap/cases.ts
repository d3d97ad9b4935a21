import type { Address, Table } from '@wesley/schema';
import { integer, list, literal, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import { textArray } from '../samples/quoting';
import { sampleName } from '../samples/sample-name';
import { assertOfAll, assertThat, type Test } from './test';

// Calls of `caseHelpers`: what a table must refuse, in the name of a constraint, and what it must allow.

/** A row that is valid but for a NULL in the column is refused; by a computed column, if it is one that is computed from it. */
export function refusesNull(
  table: Table,
  element: Address,
  says: string,
  column: string,
  computed: readonly string[] = [],
): Test {
  return refused(element, says, sql`refuses_null`, [...placeOf(table), literal(column), textArray(computed)]);
}

/** A row that violates the check, or refers to nothing by the foreign key, is refused; by it or by one of the others. */
export function refusesBroken(
  table: Table,
  element: Address,
  says: string,
  {
    name,
    state,
    others = [],
  }: { readonly name: string; readonly state: '23503' | '23514'; readonly others?: readonly string[] },
): Test {
  return refused(element, says, sql`refuses_broken`, [
    ...placeOf(table),
    literal(name),
    literal(state),
    textArray(others),
  ]);
}

/** A second row is refused that has the values of the first in the shared columns; by this key or by one of the others. */
export function refusesTwin(
  table: Table,
  element: Address,
  says: string,
  {
    name,
    shared,
    others,
  }: { readonly name: string; readonly shared: readonly string[]; readonly others: readonly string[] },
): Test {
  return refused(element, says, sql`refuses_twin`, [
    ...placeOf(table),
    literal(name),
    textArray(shared),
    textArray(others),
  ]);
}

/** So many rows that are about a constraint ('': about none) are allowed, one after the other; of several elements, when they show it of all. */
export function allowsRows(
  table: Table,
  elements: Test['elements'],
  says: string,
  { focus, many = 1 }: { readonly focus: string; readonly many?: number },
): Test {
  const given = [...placeOf(table), literal(focus), integer(many)];
  return assertOfAll(elements, 'allowed', says, (description) => call(sql`allows_rows`, [...given, description]));
}

function refused(element: Address, says: string, helper: Sql, given: readonly Sql[]): Test {
  return assertThat(element, 'refused', says, (description) => call(helper, [...given, description]));
}

function call(helper: Sql, given: readonly Sql[]): Sql {
  return sql`SELECT pg_temp.${helper}(${list(given)})`;
}

function placeOf({ name }: Table): readonly Sql[] {
  return [literal(qualifiedRelation(name).text), literal(sampleName(name))];
}
