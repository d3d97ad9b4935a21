import type { ForeignKey, Index, ReferentialAction, UniqueConstraint } from '@wesley/schema';
import type { Change, ChangeKind } from './change';
import { isEqual } from './is-equal';

/**
 * **additive**: nothing that worked stops working; **tightening**: binds those who were free, and needs proof against the rows or a look at
 * the application; **destructive**: something is lost, were it a name, the protection of rows or a right that a role had.
 */
export const classifications = ['additive', 'tightening', 'destructive'] as const;
export type Classification = (typeof classifications)[number];

/** What a change of the kind is unless more is known of it. */
export const byKind: Readonly<Record<ChangeKind, Classification>> = {
  'rename-table': 'destructive',
  'rename-column': 'destructive',
  'rename-enum-value': 'destructive',
  'add-schema': 'additive',
  'add-extension': 'additive',
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
  'change-primary-key': 'tightening',
  'add-unique-constraint': 'tightening',
  'drop-unique-constraint': 'destructive',
  'change-unique-constraint': 'tightening',
  'add-foreign-key': 'tightening',
  'drop-foreign-key': 'additive',
  'change-foreign-key': 'tightening',
  'add-check': 'tightening',
  'drop-check': 'additive',
  'change-check': 'tightening',
  'add-index': 'additive',
  'drop-index': 'additive',
  'change-index': 'additive',
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
  if (change.kind === 'drop-grant' && change.kept !== null) return 'additive';
  if (losesGuarantee(change)) return 'destructive';
  if (change.kind === 'change-index' && change.to.unique) return 'tightening';
  // A statement may name the constraint (ON CONFLICT ON CONSTRAINT).
  if (change.kind === 'drop-unique-constraint') return 'tightening';
  return byKind[change.kind];
}

/** Whether something that the application may rely on goes: that a key is unique, that rows follow their parent, that a policy hides rows. */
export function losesGuarantee(change: Change): boolean {
  switch (change.kind) {
    case 'drop-index':
      return change.index.unique && change.kept === null;
    case 'change-index':
      return change.from.unique && !keepsUniqueness(change.from, change.to);
    case 'change-primary-key':
    case 'drop-unique-constraint':
      return change.kept === null;
    case 'change-unique-constraint':
      return !isAsUnique(change.from, change.to);
    case 'drop-foreign-key':
      return change.kept === null && actionsOf(change.foreignKey).some((action) => follows.includes(action));
    case 'set-row-security':
      return (change.from.enabled && !change.to.enabled) || (change.from.forced && !change.to.forced);
    default:
      return false;
  }
}

const actionsOf = ({ onDelete, onUpdate }: ForeignKey) => [onDelete, onUpdate];
const follows: readonly ReferentialAction[] = ['CASCADE', 'SET NULL', 'SET DEFAULT'];

// Rows that were refused still are: the same columns, in whatever order, and NULLs that were equal still are.
function isAsUnique(from: UniqueConstraint, to: UniqueConstraint): boolean {
  return isEqual([...from.columns].sort(), [...to.columns].sort()) && (to.nullsNotDistinct || !from.nullsNotDistinct);
}

function keepsUniqueness(from: Index, to: Index): boolean {
  const keys = ({ keys, where }: Index) => [...keys.map(({ expression }) => expression.sql).sort(), where?.sql ?? null];
  return to.unique && isEqual(keys(from), keys(to));
}
