import type { Expression } from '@wesley/schema';
import { parseExpression, type ColumnPlaces } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { placeInString } from '../place-in-string';
import { didYouMean } from '../reporter';
import { areCallsPossible } from './calls';
import { readParsed, shorten, type Context } from './context';
import { suggestColumn } from './references';
import type { TableDraft } from './table-drafts';

/** An expression over the columns of a table. `orElse`: what else may be done where it names a column that is not there. */
export function readTableExpression(
  table: TableDraft,
  text: Text,
  context: Context,
  orElse?: string,
): Expression | undefined {
  const parsed = readParsed(context, text, parseExpression);
  if (!parsed) return undefined;
  const isKnown = areColumnsKnown(table, text, parsed.places, context, orElse);
  const isPossible = areCallsPossible(text, parsed.expression.functions, context);
  return isKnown && isPossible ? parsed.expression : undefined;
}

/** Whether the table has every column that an expression names; SQL knows column names only. */
export function areColumnsKnown(
  table: TableDraft,
  { text, node }: Text,
  places: ColumnPlaces,
  { reporter }: Context,
  orElse?: string,
): boolean {
  const unknown = [...places].filter(([name]) => !table.columns.some((column) => column.name === name));
  for (const [name, at] of unknown) {
    const byField = table.columns.find(({ field }) => field.toLowerCase() === name.toLowerCase());
    const hint = byField ? `SQL uses column names: ${byField.name}` : didYouMean(suggestColumn(table, name));
    reporter.error(
      placeInString(node, at),
      'field-unknown',
      `"${shorten(text)}" reads "${name}", which is no column of ${table.definition.name}.`,
      hint !== undefined && orElse !== undefined ? `${hint} Or ${orElse}.` : (hint ?? orElse),
    );
  }
  return unknown.length === 0;
}
