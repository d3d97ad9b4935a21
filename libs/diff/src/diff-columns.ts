import {
  elementAddress,
  printAddress,
  type Annotations,
  type Column,
  type Expression,
  type Table,
} from '@wesley/schema';
import type { Change } from './change';
import { isEqual } from './is-equal';
import { pairByName } from './pair-by-name';
import { isWidening } from './widening';

export function diffColumns(before: Table, after: Table, annotations: Annotations): readonly Change[] {
  const table = after.name;
  const { removed, added, persisted } = pairByName(before.columns, after.columns);
  const backfillOf = ({ name }: Column) =>
    annotations[printAddress(elementAddress(table, 'column', name))]?.backfill ?? null;
  return [
    ...added.map((column): Change => ({ kind: 'add-column', table, column, backfill: backfillOf(column) })),
    ...persisted.flatMap(({ before: old, after: column }) => [
      ...diffType(table, old, column),
      ...diffGenerated(table, old, column),
      ...diffDefault(table, old, column),
      ...diffNullability(table, old, column, backfillOf(column)),
      ...diffComment(table, old, column),
    ]),
    ...removed.map((column): Change => ({ kind: 'drop-column', table, column })),
  ];
}

function diffType(table: string, before: Column, { name, type }: Column): readonly Change[] {
  if (isEqual(before.type, type)) return [];
  const kind = isWidening(before.type, type) ? 'widen-column' : 'change-column-type';
  return [{ kind, table, column: name, from: before.type, to: type }];
}

function diffGenerated(table: string, { generated: from }: Column, { name, generated: to }: Column): readonly Change[] {
  if (from?.sql === to?.sql) return [];
  return [{ kind: 'change-generated', table, column: name, from, to }];
}

function diffDefault(table: string, before: Column, after: Column): readonly Change[] {
  if (before.default?.sql === after.default?.sql) return [];
  if (after.default)
    return [{ kind: 'set-default', table, column: after.name, from: before.default, to: after.default }];
  return before.default ? [{ kind: 'drop-default', table, column: after.name, from: before.default }] : [];
}

function diffNullability(
  table: string,
  before: Column,
  { name, nullable }: Column,
  backfill: Expression | null,
): readonly Change[] {
  if (before.nullable === nullable) return [];
  return nullable
    ? [{ kind: 'drop-not-null', table, column: name }]
    : [{ kind: 'set-not-null', table, column: name, backfill }];
}

function diffComment(table: string, before: Column, { name, comment }: Column): readonly Change[] {
  if (before.comment === comment) return [];
  return [{ kind: 'set-column-comment', table, column: name, from: before.comment, to: comment }];
}
