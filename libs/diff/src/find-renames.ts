import type { Annotations, Enum, Schema, Table } from '@wesley/schema';
import type { Change, ChangeOf } from './change';
import {
  claimsOfColumns,
  claimsOfTables,
  claimsOfValues,
  named,
  type Claim,
  type Identities,
  type Named,
} from './earlier-names';
import { pairByName } from './pair-by-name';

export type Rename = ChangeOf<'rename-table' | 'rename-column' | 'rename-enum-value'>;

export function isRename(change: Change): change is Rename {
  return change.kind === 'rename-table' || change.kind === 'rename-column' || change.kind === 'rename-enum-value';
}

/** Tables that the new schema says were called otherwise, or that keep their uid under another name. Nothing else is a rename. */
export function findTableRenames(
  before: Schema,
  after: Schema,
  identities: Identities,
): readonly ChangeOf<'rename-table'>[] {
  return renamesAmong(claimsOfTables(before, after, identities), before.tables, after.tables).map(
    ({ from, name: to }) => ({ kind: 'rename-table', from, to }),
  );
}

/** The same of the columns of a table; the old table is called as the new one by now. `named` is how the old annotations call it. */
export function findColumnRenames(
  before: Table,
  after: Table,
  named: string,
  identities: Identities,
): readonly ChangeOf<'rename-column'>[] {
  const claims = claimsOfColumns(before, after, named, identities);
  return renamesAmong(claims, before.columns, after.columns).map(({ from, name: to }) => ({
    kind: 'rename-column',
    table: after.name,
    from,
    to,
  }));
}

function renamesAmong(claims: readonly Claim[], before: readonly Named[], after: readonly Named[]): readonly Claim[] {
  const { removed, added } = pairByName(before, after);
  const gone = new Set(removed.map(({ name }) => name));
  return added.flatMap(({ name }) => claims.find((claim) => claim.name === name && gone.has(claim.from)) ?? []);
}

/** Values that the new schema says were called otherwise. */
export function findValueRenames(
  before: Enum,
  after: Enum,
  annotations: Annotations,
): readonly ChangeOf<'rename-enum-value'>[] {
  const claims = claimsOfValues(before, after, annotations);
  return renamesAmong(claims, named(before.values), named(after.values)).map(({ from, name: to }) => ({
    kind: 'rename-enum-value',
    enum: after.name,
    from,
    to,
  }));
}
