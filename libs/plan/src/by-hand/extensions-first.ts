import { extensionsOf, extensionUses, tableOf } from '@wesley/schema';
import { createExtension, type Statement } from '@wesley/sql';
import type { PlanContext } from '../strategies/strategy';

/** Makes what a column needs of extensions and the database does not have yet. */
export function extensionsFirst({ before, after }: PlanContext, table: string, column: string): readonly Statement[] {
  const there = extensionsOf(before);
  const needed = extensionUses(tableOf(after, table))
    .filter(({ extension, by }) => by.kind === 'column' && by.name === column && !there.includes(extension))
    .map(({ extension }) => extension);
  return [...new Set(needed)].map(createExtension);
}
