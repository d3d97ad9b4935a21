import { canonical, inOrder, schemasOf, type Annotations, type Schema, type Table } from '@wesley/schema';
import type { Change } from './change';
import { diffAccess } from './diff-access';
import { diffColumns } from './diff-columns';
import { diffConstraints } from './diff-constraints';
import { diffEnums } from './diff-enums';
import { pairByName } from './pair-by-name';

/**
 * Everything that differs, in an order that depends on names alone. Renames are never guessed.
 * @param annotations Those of the new schema: they say how rows that exist get a value.
 */
export function diffSchemas(before: Schema, after: Schema, annotations: Annotations): readonly Change[] {
  const [from, to] = [canonical(before), canonical(after)];
  const tables = pairByName(from.tables, to.tables);
  // A new table is created with its columns as the SDL orders them; nothing else of it has an order.
  const asWritten = new Map(inOrder(after).tables.map((table) => [table.name, table]));
  return [
    ...without(schemasOf(to), schemasOf(from)).map((schema): Change => ({ kind: 'add-schema', schema })),
    ...diffEnums(from.enums, to.enums),
    ...tables.added.map((table): Change => ({ kind: 'add-table', table: asWritten.get(table.name) ?? table })),
    ...tables.persisted.flatMap((pair) => diffTable(pair.before, pair.after, annotations)),
    ...tables.removed.map((table): Change => ({ kind: 'drop-table', table })),
    ...without(schemasOf(from), schemasOf(to)).map((schema): Change => ({ kind: 'drop-schema', schema })),
  ];
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

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}
