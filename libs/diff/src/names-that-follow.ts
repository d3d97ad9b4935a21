import type { ElementKind, Schema, Table } from '@wesley/schema';
import { renameColumn, renameTable } from './rename';
import type { Rename } from './find-renames';

/** A part of a table whose name was made of one that changes, and changes with it. */
export interface FollowingName {
  readonly kind: Extract<
    ElementKind,
    'primary-key' | 'unique-constraint' | 'foreign-key' | 'check' | 'index' | 'policy'
  >;
  /** The table, as it is called afterwards. */
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** The names that follow when a table or column of the schema is called otherwise. */
export function namesThatFollow(schema: Schema, rename: Rename): readonly FollowingName[] {
  const renamed = applyRename(schema, rename);
  // A rename keeps the order of everything.
  return schema.tables.flatMap((table, at) => followersIn(table, renamed.tables[at] ?? table));
}

function applyRename(schema: Schema, rename: Rename): Schema {
  if (rename.kind === 'rename-table') return renameTable(schema, rename.from, rename.to);
  return rename.kind === 'rename-column' ? renameColumn(schema, rename) : schema;
}

function followersIn(before: Table, after: Table): readonly FollowingName[] {
  const pair = (kind: FollowingName['kind'], from: readonly Named[], to: readonly Named[]) =>
    from.map(({ name }, at): FollowingName => ({ kind, table: after.name, from: name, to: to[at]?.name ?? name }));
  return [
    ...pair('primary-key', [before.primaryKey], [after.primaryKey]),
    ...pair('unique-constraint', before.uniqueConstraints, after.uniqueConstraints),
    ...pair('foreign-key', before.foreignKeys, after.foreignKeys),
    ...pair('check', before.checks, after.checks),
    ...pair('index', before.indexes, after.indexes),
    ...pair('policy', before.policies, after.policies),
  ].filter(({ from, to }) => from !== to);
}

interface Named {
  readonly name: string;
}
