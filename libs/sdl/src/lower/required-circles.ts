import { elementAddress, isRequired, printAddress, requiringEachOther, type Schema, type Table } from '@wesley/schema';
import type { Place, Reporter } from '../reporter';

/**
 * Warns of tables that require rows of each other: Postgres looks for parents at the end of a statement, so that it takes one statement
 * for all of them, which few applications write.
 */
export function warnOfRequiredCircles(
  { tables }: Pick<Schema, 'tables'>,
  places: ReadonlyMap<string, Place>,
  reporter: Reporter,
): void {
  const numbers = requiringEachOther({ tables });
  const circles = new Map<number | undefined, Table[]>();
  for (const table of tables) {
    const number = numbers.get(table.name);
    circles.set(number, [...(circles.get(number) ?? []), table]);
  }
  for (const circle of circles.values()) warnOf(circle, places, reporter);
}

function warnOf(circle: readonly Table[], places: ReadonlyMap<string, Place>, reporter: Reporter): void {
  const [first, ...others] = circle;
  if (first === undefined || others.length === 0) return;
  const names = others.map(({ name }) => name);
  const key = first.foreignKeys.find((each) => names.includes(each.references.table) && isRequired(first, each));
  const place = key && places.get(printAddress(elementAddress(first.name, 'foreign-key', key.name)));
  if (place === undefined) return;
  reporter.warn(
    place,
    'rows-require-each-other',
    `${[first.name, ...names.slice(0, -1)].join(', ')} and ${names.at(-1) ?? ''} require rows of each other: only one statement that inserts them all can begin.`,
    'make one of the fields nullable',
  );
}
