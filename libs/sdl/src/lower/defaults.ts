import { printColumnType, type ColumnType, type Enum, type Expression } from '@wesley/schema';
import { parseDefault } from '@wesley/sql';
import { Kind, print, type ConstValueNode } from 'graphql/language';
import type { Text } from '../directives/argument-types';
import { useOf } from '../directives/read-directives';
import { placeInString } from '../place-in-string';
import { areCallsPossible } from './calls';
import { readParsed, shorten, type Context } from './context';
import { readLiteral } from './default-literals';
import { fitsColumn } from './result-types';
import { titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

/** The default of a column: `value` written as SQL, or `expr`; null when there is none. */
export function lowerDefault(
  table: TableDraft,
  column: ColumnDraft,
  enums: readonly Enum[],
  context: Context,
): Expression | null {
  const use = useOf(column.uses, 'wes_default');
  if (!use) return null;
  const { value, expr } = use.arguments;
  const title = titleOf(table, column);
  if (value && expr) {
    context.reporter.error(
      use.node,
      'argument-invalid',
      `@wes_default on ${title} has both "value" and "expr".`,
      'keep one of them',
    );
    return null;
  }
  if (expr) return lowerExpression(table, column, expr, context);
  if (value) return lowerValue(table, column, value, enums, context);
  if ((use.node.arguments ?? []).length === 0) {
    context.reporter.error(use.node, 'argument-missing', `@wes_default on ${title} needs "value" or "expr".`);
  }
  return null;
}

function lowerExpression(table: TableDraft, column: ColumnDraft, text: Text, context: Context): Expression | null {
  const title = titleOf(table, column);
  const parsed = readParsed(context, text, parseDefault);
  for (const [name, at] of parsed?.places ?? []) {
    const message = `The default of ${title} reads the column "${name}", which no default can.`;
    context.reporter.error(
      placeInString(text.node, at),
      'default-impossible',
      message,
      `for a text write @wes_default(value: "${shorten(text.text)}")`,
    );
  }
  if (parsed?.places.size !== 0) return null;
  const isPossible = areCallsPossible(text, parsed.expression.functions, context);
  return isPossible && fitsColumn(table, column, text, 'default-impossible', context) ? parsed.expression : null;
}

function lowerValue(
  table: TableDraft,
  column: ColumnDraft,
  node: ConstValueNode,
  enums: readonly Enum[],
  context: Context,
): Expression | null {
  const title = titleOf(table, column);
  if (node.kind === Kind.NULL) {
    if (!column.nullable)
      context.reporter.error(node, 'default-impossible', `${title} cannot be null, so null cannot be its default.`);
    // For Postgres, DEFAULT NULL is no default.
    return null;
  }
  if (!column.type) return null;
  const read = readLiteral(node, column.type, enums, column.nullableItems);
  if (read.ok) {
    warnOfJsonText(title, column.type, node, context);
    return { sql: read.sql, columns: [], functions: [] };
  }
  const old = readAsExpression(title, node, context);
  if (old && node.kind === Kind.STRING) {
    const text = { text: node.value, node };
    const isPossible = areCallsPossible(text, old.functions, context);
    return isPossible && fitsColumn(table, column, text, 'default-impossible', context) ? old : null;
  }
  const message = `The default of ${title}, which is ${printColumnType(column.type)}, has to be ${read.expected}, not ${shorten(print(node))}.`;
  context.reporter.error(node, 'default-impossible', message, read.hint ?? hintFor(node, context));
  return null;
}

/** Old schemas write `value: "now()"`: a string that is no value of the type, but an SQL expression. */
function readAsExpression(title: string, node: ConstValueNode, { parser, reporter }: Context): Expression | undefined {
  const parsed = node.kind === Kind.STRING ? parseDefault(parser, node.value) : undefined;
  if (!parsed?.ok || parsed.expression.columns.length > 0 || !isPlainlySql(parsed.expression)) return undefined;
  const text = print(node);
  reporter.warn(
    node,
    'default-read-as-expression',
    `${text} is no value of the type of ${title} and was read as SQL.`,
    `write expr: ${text}`,
  );
  return parsed.expression;
}

// A bare number or word is more likely a value of the wrong type.
function isPlainlySql({ sql, functions }: Expression): boolean {
  return functions.length > 0 || /^(?:'|array\[)/i.test(sql);
}

function hintFor(node: ConstValueNode, { parser }: Context): string | undefined {
  const isWord = node.kind === Kind.ENUM && parseDefault(parser, node.value).ok;
  return isWord ? `for an SQL expression write expr: "${node.value}"` : undefined;
}

function warnOfJsonText(title: string, type: ColumnType, node: ConstValueNode, { reporter }: Context): void {
  if (
    type.kind === 'enum' ||
    !type.name.startsWith('json') ||
    node.kind !== Kind.STRING ||
    !/^\s*[[{]/.test(node.value)
  )
    return;
  const message = `The default of ${title} is a JSON string that holds ${shorten(node.value)}, not that value itself.`;
  reporter.warn(node, 'default-read-as-expression', message, 'write the value without quotes: {}, []');
}
