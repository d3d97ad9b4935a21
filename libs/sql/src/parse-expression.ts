import type { Expression } from '@wesley/schema';
import { dig, meanTheSame, readTree } from './expression-tree';
import { offsetOfByte, parseFramed, type NotParsed } from './parse-framed';
import { printTokens } from './print-tokens';
import { readOnce } from './read-once';
import type { SqlParser, SqlToken } from './sql-parser';

export type ParsedExpression =
  { readonly ok: true; readonly expression: Expression; readonly places: ColumnPlaces } | NotParsed;

/** Where in a text each of the columns that it reads is first named, as an offset in UTF-16 units. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/**
 * Reads exactly one SQL expression with Postgres' grammar, as a default, a check or an index may hold it: no second statement,
 * no list, no subquery, aggregate, window function or parameter. Functions are not looked up: only a server knows them all.
 * White space and comments do not count.
 */
export const parseExpression = readOnce((parser: SqlParser, text: string): ParsedExpression => {
  try {
    return parseChecked(parser, text);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: 'it is nested too deeply', at: 0 };
    throw error;
  }
});

/**
 * Like `parseExpression`, for what stands after DEFAULT in a column's definition: there the grammar takes less (no AND, IN or
 * COLLATE), so an expression of another kind comes in parentheses.
 */
export const parseDefault = readOnce((parser: SqlParser, text: string): ParsedExpression => {
  const parsed = parseExpression(parser, text);
  if (!parsed.ok || standsAlone(parser, parsed.expression.sql)) return parsed;
  return { ...parsed, expression: { ...parsed.expression, sql: `(${parsed.expression.sql})` } };
});

function standsAlone(parser: SqlParser, text: string): boolean {
  const inDefinition = parser.parse(`CREATE TABLE t (c int DEFAULT ${text})`);
  const inCheck = parser.parse(`${frame}${text})`);
  if (!inDefinition.ok || !inCheck.ok) return false;
  const column = ['stmts', 0, 'stmt', 'CreateStmt', 'tableElts', 0, 'ColumnDef'] as const;
  const byDefault = dig(inDefinition.tree, ...column, 'constraints', 0, 'Constraint', 'raw_expr');
  return meanTheSame(byDefault, expressionOf(dig(inCheck.tree, 'stmts', 0, 'stmt')));
}

function parseChecked(parser: SqlParser, text: string): ParsedExpression {
  const framed = parseInCheck(parser, text);
  if (!framed.ok) return framed;
  const { tree } = framed;
  const reading = readTree(tree);
  const placeOf = (byte: number) => offsetOfByte(text, byte - frame.length);
  if (!reading.ok) return { ok: false, message: reading.message, at: placeOf(reading.byte) };
  const columns = [...reading.columns.keys()];
  return {
    ok: true,
    expression: { sql: respace(parser, framed.tokens, tree), columns, functions: reading.functions },
    places: new Map([...reading.columns].map(([name, byte]) => [name, placeOf(byte)])),
  };
}

/** The tree of one expression, whatever it holds, with its tokens; bytes in the tree count from the start of `frame`. */
export function parseInCheck(
  parser: SqlParser,
  text: string,
): NotParsed | { readonly ok: true; readonly tree: unknown; readonly tokens: readonly SqlToken[] } {
  const framed = parseFramed(parser, frame, text);
  return framed.ok ? { ok: true, tree: expressionOf(framed.statement), tokens: framed.tokens } : framed;
}

// CHECK takes one a_expr, and no list.
export const frame = 'ALTER TABLE t ADD CHECK (';

function expressionOf(statement: unknown): unknown {
  return dig(statement, 'AlterTableStmt', 'cmds', 0, 'AlterTableCmd', 'def', 'Constraint', 'raw_expr');
}

/** The same tokens, spaced in one way. A reader of tokens knows no grammar, hence the second look with the parser. */
export function respace(parser: SqlParser, tokens: readonly SqlToken[], tree: unknown): string {
  const candidates = [printTokens(tokens), tokens.map(({ text }) => text).join(' ')];
  const same = candidates.find((candidate) => {
    const again = parseFramed(parser, frame, candidate);
    return again.ok && meanTheSame(expressionOf(again.statement), tree);
  });
  if (same === undefined) throw new Error(`Spacing changed the meaning of: ${candidates.join(' | ')}`);
  return same;
}
