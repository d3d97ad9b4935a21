import type { Change, ChangeKind, ChangeOf } from './change';

/**
 * **additive**: nothing that worked stops working; **tightening**: binds those who were free, and needs proof against the rows or a look at
 * the application; **destructive**: something is lost, were it a name, the protection of rows or a right that a role had.
 */
export const classifications = ['additive', 'tightening', 'destructive'] as const;
export type Classification = (typeof classifications)[number];

const byKind: Readonly<Record<ChangeKind, Classification>> = {
  'rename-table': 'destructive',
  'rename-column': 'destructive',
  'rename-enum-value': 'destructive',
  'add-schema': 'additive',
  'drop-schema': 'destructive',
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
  'change-generated': 'destructive',
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
  'add-policy': 'additive',
  'drop-policy': 'destructive',
  'change-policy': 'tightening',
  'set-row-security': 'tightening',
  'add-grant': 'additive',
  'drop-grant': 'destructive',
};

export function classify(change: Change): Classification {
  // A unique index refuses rows, whatever the kind of object that it is.
  if (change.kind === 'add-index' && change.index.unique) return 'tightening';
  if (change.kind === 'set-row-security' && letsGo(change)) return 'destructive';
  return byKind[change.kind];
}

// Without row security every role that may read the table reads all of it.
function letsGo({ from, to }: ChangeOf<'set-row-security'>): boolean {
  return (from.enabled && !to.enabled) || (from.forced && !to.forced);
}
