import {
  elementAddress,
  enumAddress,
  joinTableName,
  printAddress,
  splitTableName,
  tableAddress,
  type Annotations,
  type Enum,
  type Schema,
  type Table,
} from '@wesley/schema';
import type { Change, ChangeOf } from './change';

export type Rename = ChangeOf<'rename-table' | 'rename-column' | 'rename-enum-value'>;

export function isRename(change: Change): change is Rename {
  return change.kind === 'rename-table' || change.kind === 'rename-column' || change.kind === 'rename-enum-value';
}

/** Annotations of the new schema, and of the old one, which may know an element by its uid. */
export interface Identities {
  readonly after: Annotations;
  readonly before: Annotations;
}

/** Tables that the new schema says were called otherwise, or that keep their uid under another name. Nothing else is a rename. */
export function findTableRenames(
  before: Schema,
  after: Schema,
  identities: Identities,
): readonly ChangeOf<'rename-table'>[] {
  return after.tables.flatMap(({ name }) => {
    const { schema } = splitTableName(name);
    const old = earlierName(name, before.tables, after.tables, identities, tableAddress, (earlier) => [
      joinTableName(schema, earlier),
      earlier,
    ]);
    return old === undefined ? [] : [{ kind: 'rename-table', from: old, to: name } as const];
  });
}

/** The same of the columns of a table; the old table is called as the new one by now. `named` is how the old annotations call it. */
export function findColumnRenames(
  before: Table,
  after: Table,
  named: string,
  identities: Identities,
): readonly ChangeOf<'rename-column'>[] {
  return after.columns.flatMap(({ name }) => {
    const address = (column: string, side: 'before' | 'after') =>
      elementAddress(side === 'before' ? named : after.name, 'column', column);
    // A field that refers to a table has a column with _id after its name.
    const old = earlierName(name, before.columns, after.columns, identities, address, (earlier) => [
      earlier,
      `${earlier}_id`,
    ]);
    return old === undefined ? [] : [{ kind: 'rename-column', table: after.name, from: old, to: name } as const];
  });
}

/** Values that the new schema says were called otherwise. */
export function findValueRenames(
  before: Enum,
  after: Enum,
  annotations: Annotations,
): readonly ChangeOf<'rename-enum-value'>[] {
  const renamed = Object.entries(annotations[printAddress(enumAddress(after.name))]?.renamedValues ?? {});
  return renamed
    .filter(([to, from]) => before.values.includes(from) && !before.values.includes(to) && !after.values.includes(from))
    .map(([to, from]) => ({ kind: 'rename-enum-value', enum: after.name, from, to }) as const);
}

interface Named {
  readonly name: string;
}

function earlierName(
  name: string,
  before: readonly Named[],
  after: readonly Named[],
  { before: old, after: now }: Identities,
  addressOf: (name: string, side: 'before' | 'after') => Parameters<typeof printAddress>[0],
  spellings: (earlier: string) => readonly string[],
): string | undefined {
  const has = (items: readonly Named[], wanted: string) => items.some((item) => item.name === wanted);
  if (has(before, name)) return undefined;
  const { renamedFrom, uid } = now[printAddress(addressOf(name, 'after'))] ?? {};
  const gone = before.map((item) => item.name).filter((candidate) => !has(after, candidate));
  const declared = renamedFrom === undefined ? [] : spellings(renamedFrom);
  return (
    declared.find((spelling) => gone.includes(spelling)) ??
    gone.find((candidate) => uid !== undefined && old[printAddress(addressOf(candidate, 'before'))]?.uid === uid)
  );
}
