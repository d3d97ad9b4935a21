import { applyChanges, namesThatFollow, type FollowingName, type Rename } from '@wesley/diff';
import { schemasOf, splitTableName } from '@wesley/schema';
import {
  createSchema,
  identifier,
  literal,
  relation,
  renameConstraint,
  renameIndex,
  sql,
  type Sql,
  type Statement,
} from '@wesley/sql';
import type { PlanContext } from '../strategies/strategy';
import { script } from './script';

/** Calls something otherwise, and with it what was named after it. Everything that still uses the old name stops working. */
export function renameByHand(rename: Rename, { original, renames }: PlanContext): string {
  const schema = applyChanges(original, renames.slice(0, renames.indexOf(rename)));
  const follow = namesThatFollow(schema, rename).map(renamePart);
  return script([sql`BEGIN`, ...renameItself(rename, schemasOf(schema)), ...follow, sql`COMMIT`]);
}

function renameItself(rename: Rename, schemas: readonly string[]): readonly (Statement | Sql)[] {
  if (rename.kind === 'rename-enum-value') {
    return [sql`ALTER TYPE ${identifier(rename.enum)} RENAME VALUE ${literal(rename.from)} TO ${literal(rename.to)}`];
  }
  if (rename.kind === 'rename-column') {
    return [
      sql`ALTER TABLE ${relation(rename.table)} RENAME COLUMN ${identifier(rename.from)} TO ${identifier(rename.to)}`,
    ];
  }
  const [from, to] = [splitTableName(rename.from), splitTableName(rename.to)];
  const isNew = to.schema !== 'public' && !schemas.includes(to.schema);
  const renamed = sql`ALTER TABLE ${relation(rename.from)} RENAME TO ${identifier(to.name)}`;
  if (from.schema === to.schema) return [renamed];
  const moved = relation(from.schema === 'public' ? to.name : `${from.schema}.${to.name}`);
  return [
    ...(isNew ? [createSchema(to.schema)] : []),
    ...(from.name === to.name ? [] : [renamed]),
    sql`ALTER TABLE ${moved} SET SCHEMA ${identifier(to.schema)}`,
  ];
}

function renamePart({ kind, table, from, to }: FollowingName): Statement | Sql {
  switch (kind) {
    case 'index':
      return renameIndex(table, { from, to });
    case 'policy':
      return sql`ALTER POLICY ${identifier(from)} ON ${relation(table)} RENAME TO ${identifier(to)}`;
    default:
      return renameConstraint(table, kind, { from, to });
  }
}
