import type { Table } from '@wesley/schema';
import type { Change } from './change';
import { isEqual } from './is-equal';
import { pairByName } from './pair-by-name';

/** Keys, constraints and indexes. One that changed under its name is taken away and added again. */
export function diffConstraints(before: Table, after: Table): readonly Change[] {
  const table = after.name;
  return [
    ...diffPrimaryKey(before, after),
    ...replace(before.uniqueConstraints, after.uniqueConstraints, {
      add: (constraint): Change => ({ kind: 'add-unique-constraint', table, constraint }),
      drop: (constraint): Change => ({ kind: 'drop-unique-constraint', table, constraint }),
    }),
    ...replace(before.foreignKeys, after.foreignKeys, {
      add: (foreignKey): Change => ({ kind: 'add-foreign-key', table, foreignKey }),
      drop: (foreignKey): Change => ({ kind: 'drop-foreign-key', table, foreignKey }),
    }),
    ...replace(before.checks, after.checks, {
      add: (check): Change => ({ kind: 'add-check', table, check }),
      drop: (check): Change => ({ kind: 'drop-check', table, check }),
    }),
    ...replace(before.indexes, after.indexes, {
      add: (index): Change => ({ kind: 'add-index', table, index }),
      drop: (index): Change => ({ kind: 'drop-index', table, index }),
    }),
  ];
}

function diffPrimaryKey(before: Table, after: Table): readonly Change[] {
  if (isEqual(before.primaryKey, after.primaryKey)) return [];
  return [{ kind: 'change-primary-key', table: after.name, from: before.primaryKey, to: after.primaryKey }];
}

function replace<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
  change: { readonly add: (item: T) => Change; readonly drop: (item: T) => Change },
): readonly Change[] {
  const { removed, added, persisted } = pairByName(before, after);
  const changed = persisted.filter((pair) => !isEqual(pair.before, pair.after));
  return [
    ...[...removed, ...changed.map((pair) => pair.before)].map(change.drop),
    ...[...changed.map((pair) => pair.after), ...added].map(change.add),
  ];
}
