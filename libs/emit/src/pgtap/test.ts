import { printAddress, type Address } from '@wesley/schema';
import { literal, type Sql } from '@wesley/sql';
import type { Assertion } from '../emission';
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
  return assertOfAll([element], asserts, says, call);
}

/** One call, about several elements, when one shows it of all. */
export function assertOfAll(
  elements: Test['elements'],
  asserts: Assertion['asserts'],
  says: string,
  call: (description: Sql) => Sql,
): Test {
  return { elements, asserts, says, print: (description) => lines(`${call(description).text};`, ...elements) };
}
