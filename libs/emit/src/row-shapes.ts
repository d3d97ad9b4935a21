import type { Column, Table } from '@wesley/schema';

/** The three shapes of a table's rows: as read, as inserted, as changed. */
export const rowShapes = ['Row', 'Insert', 'Update'] as const;
export type RowShape = (typeof rowShapes)[number];

/** The columns that a row of this shape can have: the database alone writes those that are generated. */
export function columnsOf({ columns }: Table, shape: RowShape): readonly Column[] {
  return shape === 'Row' ? columns : columns.filter(({ generated }) => generated === null);
}

/** Whether a row of this shape may leave the column out: the database then has a value for it, or keeps the one it has. */
export function isOptional({ nullable, default: value }: Column, shape: RowShape): boolean {
  return shape === 'Update' || (shape === 'Insert' && (nullable || value !== null));
}
