import type { PrimaryKey, UniqueConstraint } from '@wesley/schema';
import type { Reporter } from '../reporter';
import type { Placed } from './context';
import type { TableDraft } from './table-drafts';

/** Reports a unique constraint that says what another key says: Postgres would make one of the two, without a word. */
export function reportRedundantKeys(
  { definition }: TableDraft,
  primaryKey: Placed<PrimaryKey> | undefined,
  uniqueConstraints: readonly Placed<UniqueConstraint>[],
  reporter: Reporter,
): void {
  const known = new Set(primaryKey ? [spell(primaryKey.item.columns, false)] : []);
  for (const { item, place } of uniqueConstraints) {
    const spelling = spell(item.columns, item.nullsNotDistinct);
    if (known.has(spelling)) {
      const message = `${definition.name} is unique by (${item.columns.join(', ')}) already.`;
      reporter.error(place, 'unique-constraint-redundant', message, 'take this one away');
    }
    known.add(spelling);
  }
}

function spell(columns: readonly string[], nullsNotDistinct: boolean): string {
  return JSON.stringify([columns, nullsNotDistinct]);
}
