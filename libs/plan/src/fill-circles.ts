import { describeChange, type Change } from '@wesley/diff';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { filledBy, isFill, reads, type Fill } from './fills';
import type { Refused } from './refused';

/**
 * Columns that are added, and filled with what is filled with them, by way of others or not: whichever comes first would read nothing
 * but NULL.
 */
export function refuseCircles(changes: readonly Change[]): readonly Refused[] {
  const fills = changes.filter(isFill).filter(({ backfill }) => backfill !== null);
  const added = fills.filter(({ kind }) => kind === 'add-column');
  return added.flatMap((change) => {
    const circle = wayBack(change, change, fills, new Set());
    return circle === undefined ? [] : [{ change, diagnostic: refuse(change, circle.map(filledBy)) }];
  });
}

function refuse(change: Fill, [first = '', ...others]: readonly string[]): Diagnostic {
  const way = [...others, first].join(', which reads ');
  return problem(
    'change-not-supported',
    `Wesley does not ${describeChange(change)}: its backfill reads ${way}, and the same plan fills them all.`,
    { hint: 'Take one of them out of the circle: let its @wes_backfill read columns that have values before.' },
  );
}

// What a column reads of itself is NULL, as its backfill can say.
function wayBack(to: Fill, from: Fill, fills: readonly Fill[], seen: Set<Fill>): readonly Fill[] | undefined {
  if (seen.has(from)) return undefined;
  seen.add(from);
  const read = fills.filter((other) => other !== from && reads(from, other));
  if (read.includes(to)) return [from];
  for (const next of read) {
    const rest = wayBack(to, next, fills, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}
