import { printAddress, splitTableName, type Address } from '@wesley/schema';
import { literal, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import type { Assertion } from '../emission';
import { callSample } from '../samples/sample-name';
import { jsonLiteral, textArray } from '../samples/quoting';
import { lines, within, type TaggedLines } from '../tagged-lines';

/** One assertion before it has its number. */
export interface Test {
  /** What it is about; the description begins with the first. */
  readonly elements: readonly [Address, ...Address[]];
  readonly asserts: Assertion['asserts'];
  /** What follows the address in the description. */
  readonly says: string;
  readonly print: (description: Sql) => readonly TaggedLines[];
}

/** What the catalog must say of an element, and of those that go with it: an SQL expression of type jsonb. */
export interface Fact {
  readonly elements: readonly [Address, ...Address[]];
  readonly wanted: Sql;
}

export function fact(element: Address, wanted: object): Fact {
  return { elements: [element], wanted: factLiteral(wanted) };
}

/** As the catalog's facts are kept: what is null is left out. */
export function factLiteral(wanted: object): Sql {
  return literal(JSON.stringify(wanted, (_, value: unknown) => value ?? undefined));
}

/** The catalog has an element and all that belongs to it, and says of each what it should: one comparison, which names what is wrong. */
export function hasFacts(subject: Address, facts: readonly Fact[]): Test {
  const address = printAddress(subject);
  const belonging = facts.flatMap(({ elements }) => elements).filter((element) => printAddress(element) !== address);
  return {
    elements: [subject, ...belonging],
    asserts: 'structure',
    says: 'is as the schema says',
    print: (description) =>
      within(subject, [
        ...lines(
          `SELECT pg_temp.has_facts(${literal(address).text}, (SELECT jsonb_object_agg(part, fact::jsonb) FROM (VALUES`,
        ),
        ...facts.flatMap((one, at) => printFact(address, one, at === facts.length - 1)),
        ...lines(`) AS wanted (part, fact)), ${description.text});`),
      ]),
  };
}

// A line for each, so that what is wanted of an element can be led back to it.
function printFact(subject: string, { elements, wanted }: Fact, isLast: boolean): readonly TaggedLines[] {
  const part = literal(printAddress(elements[0]).slice(subject.length));
  return lines(`  (${part.text}, ${wanted.text})${isLast ? '' : ','}`, ...elements);
}

/** One call, about one element. */
export function assertThat(
  element: Address,
  asserts: Assertion['asserts'],
  says: string,
  call: (description: Sql) => Sql,
): Test {
  return aboutAll([element], asserts, says, call);
}

function aboutAll(
  elements: Test['elements'],
  asserts: Assertion['asserts'],
  says: string,
  call: (description: Sql) => Sql,
): Test {
  return { elements, asserts, says, print: (description) => lines(`${call(description).text};`, ...elements) };
}

/** A case that the database must refuse, by this SQLSTATE and in the name of one of these constraints (or columns, for NOT NULL). */
export function refuses(
  element: Address,
  says: string,
  code: Sql,
  { state, names }: { readonly state: '23502' | '23503' | '23505' | '23514'; readonly names: readonly string[] },
): Test {
  const by = sql`${literal(splitTableName(element.table ?? element.name).name)}, ${literal(state)}, ${textArray(names)}`;
  const call = literal(`SELECT ${code.text}`);
  return assertThat(
    element,
    'refused',
    says,
    (description) => sql`SELECT pg_temp.refuses(${call}, ${by}, ${description})`,
  );
}

/** A case that the database must allow; of several elements, when one case shows it of all. */
export function allows(about: Address | Test['elements'], says: string, code: Sql): Test {
  const elements = 'kind' in about ? ([about] as const) : about;
  const call = literal(`SELECT ${code.text}`);
  return aboutAll(elements, 'allowed', says, (description) => sql`SELECT pg_temp.allows(${call}, ${description})`);
}

/** Inserts a row of the table that is about a constraint, or breaks it. */
export function insertSample(table: string, focus = '', breaks = false): Sql {
  return insertRow(table, callSample(table, jsonLiteral({}), focus, breaks));
}

export function insertRow(table: string, row: Sql): Sql {
  return sql`pg_temp.insert_row(${literal(qualifiedRelation(table).text)}, ${row})`;
}
