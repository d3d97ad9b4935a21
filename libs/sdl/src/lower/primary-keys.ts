import type { PrimaryKey } from '@wesley/schema';
import { useOf } from '../directives/read-directives';
import { deriveName } from '../names';
import type { Context, Placed } from './context';
import { objectionToKey } from './key-types';
import { readColumns } from './named-columns';
import { titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

/** The primary key of a table, which every table has. */
export function lowerPrimaryKey(table: TableDraft, context: Context): Placed<PrimaryKey> | undefined {
  const written = findPrimaryKey(table, context);
  if (!written) return undefined;
  const { columns, place } = written;
  const computed = columns.find(({ uses }) => useOf(uses, 'wes_generated'));
  if (computed) {
    const message = `${titleOf(table, computed)} is generated, and cannot be part of the primary key.`;
    context.reporter.error(place, 'primary-key-invalid', message, 'use @wes_unique for it');
  }
  for (const column of columns) {
    if (column.nullable) {
      const message = `${titleOf(table, column)} is part of the primary key and cannot be null.`;
      context.reporter.error(column.node.type, 'primary-key-invalid', message, 'write "!" after its type');
    }
    const objection = objectionToKey(column);
    if (objection !== undefined) {
      context.reporter.error(
        place,
        'primary-key-invalid',
        `${titleOf(table, column)} cannot be in a primary key: ${objection}.`,
      );
    }
  }
  return { item: { name: deriveName(table.name, [], 'pkey'), columns: columns.map(({ name }) => name) }, place };
}

interface Written {
  readonly columns: readonly ColumnDraft[];
  readonly place: Placed<PrimaryKey>['place'];
}

function findPrimaryKey(table: TableDraft, context: Context): Written | undefined {
  const { name, node } = table.definition;
  const onFields = table.columns.flatMap((column) => {
    const use = useOf(column.uses, 'wes_pk');
    return use ? [{ columns: [column], place: use.node }] : [];
  });
  const onType = useOf(table.uses, 'wes_pk');
  const [first, second] = [...onFields, ...(onType ? [{ columns: [], place: onType.node }] : [])];
  if (!first) {
    const hint = 'write @wes_pk on the field that identifies a row';
    context.reporter.error(node, 'primary-key-invalid', `${name} has no primary key.`, hint);
    return undefined;
  }
  if (second) {
    const hint = `for a key of several columns write @wes_pk(fields: […]) on the type`;
    context.reporter.error(second.place, 'primary-key-invalid', `${name} has more than one primary key.`, hint);
    return undefined;
  }
  if (!onType) return first;
  const fields = onType.arguments.fields;
  if (!fields || fields.length === 0) {
    const given = onType.node.arguments?.some((argument) => argument.name.value === 'fields' && !fields) ?? false;
    if (!given) context.reporter.error(onType.node, 'argument-missing', `@wes_pk on the type ${name} needs "fields".`);
    return undefined;
  }
  const columns = readColumns(table, fields, context);
  return columns && { columns, place: onType.node };
}
