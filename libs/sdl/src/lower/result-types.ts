import { printColumnType, type ColumnType } from '@wesley/schema';
import { isAssignable, typeOfExpression } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { placeInString } from '../place-in-string';
import { shorten, type Context } from './context';
import { knownTypesOf, titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

/** Whether a column can hold what an expression gives; what is known not to fit is reported. */
export function fitsColumn(
  table: TableDraft,
  column: ColumnDraft,
  text: Text,
  code: 'default-impossible' | 'generated-impossible',
  context: Context,
): boolean {
  const given = typeOfText(table, text, context);
  const { type } = column;
  if (!given || !type || isAssignable(given, type)) return true;
  const message = `"${shorten(text.text)}" gives ${written(given)}, but ${titleOf(table, column)} is ${printColumnType(type)}.`;
  context.reporter.error(startOf(text), code, message, 'Postgres casts it only when it is told to');
  return false;
}

/** Whether an expression can be true or false; what is known to be neither is reported. */
export function isCondition(table: TableDraft, text: Text, context: Context): boolean {
  const given = typeOfText(table, text, context);
  if (!given || (given.name === 'boolean' && !given.array)) return true;
  const message = `"${shorten(text.text)}" gives ${written(given)}, which is neither true nor false.`;
  context.reporter.error(startOf(text), 'expression-invalid', message, 'compare it with something');
  return false;
}

function typeOfText(table: TableDraft, { text }: Text, { parser }: Context): ColumnType | undefined {
  const type = typeOfExpression(parser, text, knownTypesOf(table));
  return type === 'literal' ? undefined : type;
}

// How long it may be is not looked at.
function written(type: ColumnType): string {
  return printColumnType(type.kind === 'enum' ? type : { ...type, modifiers: [] });
}

function startOf({ text, node }: Text) {
  return placeInString(node, text.search(/\S/));
}
