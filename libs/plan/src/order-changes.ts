import type { Change } from '@wesley/diff';
import { isFill, reads } from './fills';

/**
 * What no statement's needs can say: a new enum value comes before all that may use it, and a column is filled after those that
 * its backfill reads; a default goes after the NOT NULL of its column, which would refuse the rows that leave the column out, and
 * comes after the constraints go that may refuse it; a column
 * goes after what hangs on it, an enum after the columns that hold it. Otherwise the order given. Backfills of columns that are there
 * already may read each other in a circle, and keep it, too; `refuseCircles` finds the others.
 */
export function orderChanges(changes: readonly Change[]): readonly Change[] {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  const last: readonly Change['kind'][] = ['set-default', 'drop-default', 'drop-column', 'drop-enum'];
  const others = changes.filter(({ kind }) => kind !== 'add-enum-value' && !last.includes(kind));
  return [...of('add-enum-value'), ...readersLast(others), ...last.flatMap(of)];
}

function readersLast(changes: readonly Change[]): readonly Change[] {
  const placed = new Set<Change>();
  const entered = new Set<Change>();
  for (const change of changes) place(change);
  return [...placed];

  function place(change: Change): void {
    if (entered.has(change)) return;
    entered.add(change);
    if (isFill(change)) changes.filter((other) => reads(change, other)).forEach(place);
    placed.add(change);
  }
}
