import {
  elementAddress,
  enumAddress,
  printAddress,
  tableAddress,
  type Annotation,
  type Annotations,
} from '@wesley/schema';
import { useOf, type AnyUse } from '../directives/read-directives';
import { nameFor } from '../names';
import type { ReadEnum } from '../read-definitions';
import type { Context } from './context';
import { readTableExpression } from './expressions';
import { relationsIn } from './relation-annotations';
import { readRename, readRenamedValues } from './renames';
import type { ColumnDraft, TableDraft } from './table-drafts';

/** What later phases need and the database does not hold, of every enum, table and column. */
export function annotate(enums: readonly ReadEnum[], tables: readonly TableDraft[], context: Context): Annotations {
  const ofEnums = enums.map(
    (read) =>
      [
        printAddress(enumAddress(nameFor(read.definition.name, context.naming))),
        { graphqlName: read.definition.name, ...readRenamedValues(read) },
      ] as const,
  );
  const relationsOf = relationsIn(tables, context);
  const ofTables = tables.flatMap((table) => [
    [
      printAddress(tableAddress(table.name)),
      {
        graphqlName: table.definition.name,
        ...relationsOf(table),
        ...readRename(table.uses, context),
        ...weights(table.uses, context),
      },
    ] as const,
    ...table.columns.map(
      (column) =>
        [
          printAddress(elementAddress(table.name, 'column', column.name)),
          annotateColumn(table, column, context),
        ] as const,
    ),
  ]);
  return Object.fromEntries<Annotation>([...ofEnums, ...ofTables]);
}

function annotateColumn(table: TableDraft, column: ColumnDraft, context: Context): Annotation {
  const { field, ts, zod, nullableItems, embedded, uses } = column;
  const backfill = useOf(uses, 'wes_backfill')?.arguments.expr;
  const expression =
    backfill && readTableExpression(table, backfill, context, 'take @wes_backfill away if it was carried out');
  const deprecated = useOf(uses, 'deprecated');
  return {
    graphqlName: field,
    ...(ts === undefined ? {} : { ts }),
    ...(zod === undefined ? {} : { zod }),
    ...(nullableItems ? { nullableItems } : {}),
    ...(embedded ? { embedded } : {}),
    ...(expression ? { backfill: expression } : {}),
    ...(deprecated ? { deprecated: deprecated.arguments.reason?.text ?? 'No longer supported' } : {}),
    ...readRename(uses, context),
    ...weights(uses, context),
  };
}

function weights(uses: readonly AnyUse[], { reporter }: Context): Annotation {
  const weight = useOf(uses, 'wes_weight');
  if (weight && weight.arguments.value < 1) {
    reporter.error(
      weight.node,
      'argument-invalid',
      `@wes_weight(value:) is at least 1, not ${String(weight.arguments.value)}.`,
    );
  }
  return {
    ...(weight ? { weight: weight.arguments.value } : {}),
    ...(useOf(uses, 'wes_critical') ? { critical: true } : {}),
    ...(useOf(uses, 'wes_sensitive') ? { sensitive: true } : {}),
    ...(useOf(uses, 'wes_pii') ? { pii: true } : {}),
  };
}
