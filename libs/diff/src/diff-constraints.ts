import { keyOver, type Expression, type Index, type Table, type UniqueConstraint } from '@wesley/schema';
import type { Change } from './change';
import { isEqual } from './is-equal';
import { pairByName } from './pair-by-name';

/** Keys, constraints and indexes. */
export function diffConstraints(before: Table, after: Table): readonly Change[] {
  const table = after.name;
  return [
    ...diffPrimaryKey(before, after),
    ...compare(before.uniqueConstraints, after.uniqueConstraints, {
      add: (constraint): Change => ({ kind: 'add-unique-constraint', table, constraint }),
      drop: (constraint): Change => ({
        kind: 'drop-unique-constraint',
        table,
        constraint,
        kept: becomesPrimaryKey(constraint, before, after)
          ? after.primaryKey.name
          : twinOf(constraint, after.uniqueConstraints),
      }),
      change: (from, to): Change => ({ kind: 'change-unique-constraint', table, from, to }),
    }),
    ...compare(before.foreignKeys, after.foreignKeys, {
      add: (foreignKey): Change => ({ kind: 'add-foreign-key', table, foreignKey }),
      drop: (foreignKey): Change => ({
        kind: 'drop-foreign-key',
        table,
        foreignKey,
        kept: twinOf(foreignKey, after.foreignKeys),
      }),
      change: (from, to): Change => ({ kind: 'change-foreign-key', table, from, to }),
    }),
    ...compare(before.checks, after.checks, {
      add: (check): Change => ({ kind: 'add-check', table, check }),
      drop: (check): Change => ({ kind: 'drop-check', table, check, kept: twinOf(check, after.checks) }),
      change: (from, to): Change => ({ kind: 'change-check', table, from, to }),
    }),
    ...compare(before.indexes, after.indexes, {
      add: (index): Change => ({ kind: 'add-index', table, index }),
      drop: (index): Change => ({
        kind: 'drop-index',
        table,
        index,
        kept: twinOf(index, after.indexes) ?? keyLike(index, after),
      }),
      change: (from, to): Change => ({ kind: 'change-index', table, from, to }),
    }),
  ];
}

function diffPrimaryKey(before: Table, after: Table): readonly Change[] {
  if (isEqual(before.primaryKey, after.primaryKey)) return [];
  const { primaryKey: from } = before;
  const kept = keyOver(after, from.columns)?.name ?? null;
  return [{ kind: 'change-primary-key', table: after.name, from, to: after.primaryKey, kept }];
}

function becomesPrimaryKey({ columns }: UniqueConstraint, before: Table, { primaryKey }: Table): boolean {
  const isAnother = !isEqual(before.primaryKey.columns, primaryKey.columns);
  return isAnother && keyOver({ primaryKey, uniqueConstraints: [] }, columns) !== undefined;
}

/** The name of what is the same but for its name. */
function twinOf<T extends { readonly name: string }>(item: T, others: readonly T[]): string | null {
  return others.find((other) => isEqual({ ...other, name: item.name }, item))?.name ?? null;
}

/** The name of a key that refuses what the unique index refuses. */
function keyLike({ unique, keys, where }: Index, after: Table): string | null {
  const columns = keys.flatMap(({ expression }) => plainColumn(expression) ?? []);
  if (!unique || where !== null || columns.length < keys.length) return null;
  return keyOver(after, columns)?.name ?? null;
}

// Its SQL is the column's name, quoted or not.
function plainColumn({ sql, columns: [column] }: Expression): string | undefined {
  return column !== undefined && [column, `"${column.replaceAll('"', '""')}"`].includes(sql) ? column : undefined;
}

function compare<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
  how: {
    readonly add: (item: T) => Change;
    readonly drop: (item: T) => Change;
    readonly change: (from: T, to: T) => Change;
  },
): readonly Change[] {
  const { removed, added, persisted } = pairByName(before, after);
  return [
    ...removed.map(how.drop),
    ...persisted.filter((pair) => !isEqual(pair.before, pair.after)).map((pair) => how.change(pair.before, pair.after)),
    ...added.map(how.add),
  ];
}
