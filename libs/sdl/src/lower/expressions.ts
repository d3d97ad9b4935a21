import type { Expression } from '@wesley/schema';
import { parseExpression } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { didYouMean } from '../reporter';
import { readExpression, shorten, type Context } from './context';
import { suggestColumn } from './references';
import type { TableDraft } from './table-drafts';

/** An expression over the columns of a table. */
export function readTableExpression(table: TableDraft, text: Text, context: Context): Expression | undefined {
  const expression = readExpression(context, text, parseExpression);
  return expression && areColumnsKnown(table, text, expression, context) ? expression : undefined;
}

/** Whether the table has every column that the expression reads; SQL knows column names only. */
export function areColumnsKnown(
  table: TableDraft,
  { text, node }: Text,
  expression: Expression,
  { reporter }: Context,
): boolean {
  const unknown = expression.columns.filter((name) => !table.columns.some((column) => column.name === name));
  for (const name of unknown) {
    const byField = table.columns.find(({ field }) => field.toLowerCase() === name.toLowerCase());
    const hint = byField ? `SQL uses column names: ${byField.name}` : didYouMean(suggestColumn(table, name));
    reporter.error(
      node,
      'field-unknown',
      `"${shorten(text)}" reads "${name}", which is no column of ${table.definition.name}.`,
      hint,
    );
  }
  return unknown.length === 0;
}
