import type { Change, ChangeKind } from './change';

/** **additive**: nothing that worked stops working; **tightening**: needs proof against the rows; **destructive**: something is lost. */
export const classifications = ['additive', 'tightening', 'destructive'] as const;
export type Classification = (typeof classifications)[number];

const byKind: Readonly<Record<ChangeKind, Classification>> = {
  'add-enum': 'additive',
  'drop-enum': 'destructive',
  'add-enum-value': 'additive',
  'drop-enum-value': 'destructive',
  'reorder-enum-values': 'destructive',
  'set-enum-comment': 'additive',
  'add-table': 'additive',
  'drop-table': 'destructive',
  'set-table-comment': 'additive',
  'add-column': 'additive',
  'drop-column': 'destructive',
  'widen-column': 'additive',
  'change-column-type': 'destructive',
  'set-not-null': 'tightening',
  'drop-not-null': 'additive',
  'set-default': 'additive',
  'drop-default': 'additive',
  'set-column-comment': 'additive',
  'change-primary-key': 'destructive',
  'add-unique-constraint': 'tightening',
  'drop-unique-constraint': 'destructive',
  'add-foreign-key': 'tightening',
  'drop-foreign-key': 'destructive',
  'add-check': 'tightening',
  'drop-check': 'destructive',
  'add-index': 'additive',
  'drop-index': 'destructive',
};

export function classify(change: Change): Classification {
  // A unique index refuses rows, whatever the kind of object that it is.
  if (change.kind === 'add-index' && change.index.unique) return 'tightening';
  return byKind[change.kind];
}
