import type { Change, ChangeOf } from '@wesley/diff';

/** A change that may fill a column of rows that are there. */
export type Fill = ChangeOf<'add-column'> | ChangeOf<'set-not-null'>;

export function isFill(change: Change): change is Fill {
  return change.kind === 'add-column' || change.kind === 'set-not-null';
}

/** Whether the backfill of one reads the column that the other fills. */
export function reads({ table, backfill }: Fill, other: Change): boolean {
  return isFill(other) && other.table === table && backfill !== null && backfill.columns.includes(filledBy(other));
}

export function filledBy(change: Fill): string {
  return change.kind === 'add-column' ? change.column.name : change.column;
}
