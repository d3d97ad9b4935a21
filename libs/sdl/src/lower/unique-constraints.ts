import type { UniqueConstraint } from '@wesley/schema';
import { usesOf, type Use } from '../directives/read-directives';
import { deriveName } from '../names';
import type { Context, Placed } from './context';
import { objectionToKey } from './key-types';
import { chooseName, readColumns } from './named-columns';
import { titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

/** The major version that has NULLS NOT DISTINCT. */
const equalNullsSince = 15;

export function lowerUniqueConstraints(table: TableDraft, context: Context): readonly Placed<UniqueConstraint>[] {
  const onFields = table.columns.flatMap((column) =>
    usesOf(column.uses, 'wes_unique').map((use) => lower(table, [column], use, context)),
  );
  const onType = usesOf(table.uses, 'wes_unique').flatMap((use) => {
    const columns = columnsOfType(table, use, context);
    return columns ? [lower(table, columns, use, context)] : [];
  });
  return [...onFields, ...onType];
}

function columnsOfType(
  table: TableDraft,
  use: Use<'wes_unique'>,
  context: Context,
): readonly ColumnDraft[] | undefined {
  const { fields } = use.arguments;
  if (!fields || fields.length === 0) {
    context.reporter.error(
      use.node,
      'argument-missing',
      `@wes_unique on the type ${table.definition.name} needs "fields".`,
    );
    return undefined;
  }
  return readColumns(table, fields, context);
}

function lower(
  table: TableDraft,
  columns: readonly ColumnDraft[],
  { node, arguments: { name, nullsNotDistinct = false } }: Use<'wes_unique'>,
  context: Context,
): Placed<UniqueConstraint> {
  for (const column of columns) {
    const objection = objectionToKey(column);
    if (objection !== undefined) {
      context.reporter.error(
        node,
        'index-impossible',
        `${titleOf(table, column)} cannot be unique: ${objection}.`,
        'use jsonb',
      );
    }
  }
  if (nullsNotDistinct && context.postgres < equalNullsSince) {
    context.reporter.error(
      node,
      'index-impossible',
      `NULLs can be equal from PostgreSQL ${String(equalNullsSince)} on; the schema is for ${String(context.postgres)}.`,
      'leave out nullsNotDistinct, or set "postgres" in the config',
    );
  }
  const names = columns.map((column) => column.name);
  const derived = deriveName(table.name, names, 'key');
  return { item: { name: chooseName(name, derived, context), columns: names, nullsNotDistinct }, place: node };
}
