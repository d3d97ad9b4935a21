import {
  canonical,
  compareText,
  extensionsOf,
  inOrder,
  schemasOf,
  type Annotations,
  type Schema,
  type Table,
} from '@wesley/schema';
import { applyChanges } from './apply-changes';
import type { Change } from './change';
import { diffAccess } from './diff-access';
import { diffColumns } from './diff-columns';
import { diffConstraints } from './diff-constraints';
import { diffEnums } from './diff-enums';
import { extensionsNeeded } from './extensions-needed';
import type { Identities } from './earlier-names';
import { findColumnRenames, findTableRenames, findValueRenames } from './find-renames';
import { pairByName } from './pair-by-name';

/**
 * Everything that differs, in an order that depends on names alone. Renames come first, and are never guessed: the annotations say so.
 * @param annotations Those of the new schema: how rows that exist get a value, and what was called otherwise.
 * @param earlier Those of the old schema: what it knows by a uid.
 */
export function diffSchemas(
  before: Schema,
  after: Schema,
  annotations: Annotations,
  earlier: Annotations = {},
): readonly Change[] {
  const [old, to] = [canonical(before), canonical(after)];
  const { renames, renamed: from } = findRenames(old, to, { before: earlier, after: annotations });
  const tables = pairByName(from.tables, to.tables);
  // A new table is created with its columns as the SDL orders them; nothing else of it has an order.
  const asWritten = new Map(inOrder(after).tables.map((table) => [table.name, table]));
  const ofTables = tables.persisted.flatMap((pair) => diffTable(pair.before, pair.after, annotations));
  const extensions = without([...extensionsNeeded(to, ofTables)].sort(compareText), extensionsOf(old));
  return [
    ...renames,
    ...without(schemasOf(to), schemasOf(old)).map((schema): Change => ({ kind: 'add-schema', schema })),
    ...extensions.map((extension): Change => ({ kind: 'add-extension', extension })),
    ...diffEnums(from.enums, to.enums),
    ...tables.added.map((table): Change => ({ kind: 'add-table', table: asWritten.get(table.name) ?? table })),
    ...ofTables,
    ...tables.removed.map((table): Change => ({ kind: 'drop-table', table })),
    ...without(schemasOf(old), schemasOf(to)).map((schema): Change => ({ kind: 'drop-schema', schema })),
  ];
}

// What is compared is the old schema as it would be after its renames, so that none of them shows as a drop and an addition.
function findRenames(before: Schema, after: Schema, identities: Identities) {
  const ofTables = findTableRenames(before, after, identities);
  const moved = applyChanges(before, ofTables);
  const earlierName = (table: string) => ofTables.find(({ to }) => to === table)?.from ?? table;
  const ofColumns = pairByName(moved.tables, after.tables).persisted.flatMap((pair) =>
    findColumnRenames(pair.before, pair.after, earlierName(pair.after.name), identities),
  );
  const ofValues = pairByName(moved.enums, after.enums).persisted.flatMap((pair) =>
    findValueRenames(pair.before, pair.after, identities.after),
  );
  const renames = [...ofTables, ...ofColumns, ...ofValues];
  return { renames, renamed: renames.length === 0 ? before : applyChanges(before, renames) };
}

function diffTable(before: Table, after: Table, annotations: Annotations): readonly Change[] {
  return [
    ...diffColumns(before, after, annotations),
    ...diffConstraints(before, after),
    ...diffAccess(before, after),
    ...(before.comment === after.comment
      ? []
      : [{ kind: 'set-table-comment', table: after.name, from: before.comment, to: after.comment } as const]),
  ];
}

function without<T extends string>(names: readonly T[], others: readonly T[]): readonly T[] {
  return names.filter((name) => !others.includes(name));
}
