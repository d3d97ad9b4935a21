import type { Column, Enum } from '@wesley/schema';
import { lowerMarkedComment } from './comments';
import type { Context, Placed } from './context';
import { lowerDefault } from './defaults';
import { lowerGenerated } from './generated';
import type { TableDraft } from './table-drafts';

export function lowerColumns(table: TableDraft, enums: readonly Enum[], context: Context): readonly Placed<Column>[] {
  return table.columns.flatMap((column) => {
    const { name, type, nullable, node } = column;
    const generated = lowerGenerated(table, column, context);
    const byDefault = lowerDefault(table, column, enums, context);
    const comment = lowerMarkedComment(node.description, column.uses, context);
    if (node.arguments && node.arguments.length > 0) {
      const title = `${table.definition.name}.${column.field}`;
      context.reporter.warn(
        node,
        'field-arguments-ignored',
        `${title} makes a column; its arguments are for the API only.`,
      );
    }
    return type ? [{ item: { name, type, nullable, default: byDefault, generated, comment }, place: node.name }] : [];
  });
}
