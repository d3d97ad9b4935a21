import { addressOfChange, type Change } from '@wesley/diff';
import { elementsOf, printAddress, schemaAddress, schemasOf, type Schema } from '@wesley/schema';
import type { Draft } from './strategies/strategy';

/** The changes that are about the same thing as one that is left out, or about a table that is not there without it. */
export function boundToLeft(changes: readonly Change[], left: ReadonlySet<Change>, before: Schema): readonly Change[] {
  const subjects = new Set([...left].map(subjectOf));
  const made = changes.flatMap((change) =>
    change.kind === 'add-table' && !left.has(change) ? [change.table.name] : [],
  );
  const tables = new Set([...before.tables.map(({ name }) => name), ...made]);
  return changes.filter(
    (change) =>
      !left.has(change) &&
      (subjects.has(subjectOf(change)) ||
        ('table' in change && typeof change.table === 'string' && !tables.has(change.table))),
  );
}

/** The changes whose steps need what neither the database has nor another step makes. */
export function withUnmetNeeds(drafted: ReadonlyMap<Change, readonly Draft[]>, before: Schema): readonly Change[] {
  const there = new Set([...elementsOf(before), ...schemasOf(before).map(schemaAddress)].map(printAddress));
  for (const draft of [...drafted.values()].flat()) draft.do.makes.forEach((made) => there.add(made));
  return [...drafted]
    .filter(([, drafts]) => drafts.some(({ do: { needs } }) => needs.some((need) => !there.has(need))))
    .map(([change]) => change);
}

// Type, default and NOT NULL of a column stand or fall together.
function subjectOf(change: Change): string {
  const address = addressOfChange(change);
  return printAddress(address.kind === 'not-null' ? { ...address, kind: 'column' } : address);
}
