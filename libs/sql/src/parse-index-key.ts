import type { IndexKey } from '@wesley/schema';
import { dig } from './expression-tree';
import { parseExpression, type ColumnPlaces } from './parse-expression';
import { offsetOfByte, parseFramed, type NotParsed } from './parse-framed';
import { readOnce } from './read-once';
import { identifier } from './sql';
import type { SqlParser, SqlToken } from './sql-parser';

export type ParsedIndexKey = { readonly ok: true; readonly key: IndexKey; readonly places: ColumnPlaces } | NotParsed;

/**
 * Reads one key of an index: `created_at`, `"createdAt" desc nulls last`, `(lower(email))`. The SQL of a key is without the
 * parentheses that CREATE INDEX wants around it.
 */
export const parseIndexKey = readOnce((parser: SqlParser, text: string): ParsedIndexKey => {
  const framed = parseFramed(parser, keyFrame, text);
  if (!framed.ok) return framed;
  const keys = dig(framed.statement, 'IndexStmt', 'indexParams');
  if (!Array.isArray(keys) || keys.length !== 1) return { ok: false, message: 'it is more than one key', at: 0 };
  const element = dig(keys, 0, 'IndexElem');
  const refused = ['collation', 'opclass', 'opclassopts'].find((part) => dig(element, part) !== undefined);
  if (refused !== undefined)
    return { ok: false, message: `${unsupported[refused] ?? refused} is not supported yet`, at: 0 };
  const expression = readExpression(parser, text, framed.tokens, dig(element, 'name'));
  if (!expression.ok) return expression;
  const descending = dig(element, 'ordering') === 'SORTBY_DESC';
  const nulls = nullsOf(element, descending);
  return { ok: true, key: { expression: expression.expression, descending, nulls }, places: expression.places };
});

export const keyFrame = 'CREATE INDEX ON t (';

const unsupported: Readonly<Record<string, string>> = {
  collation: 'COLLATE in an index',
  opclass: 'an operator class',
  opclassopts: 'an operator class',
};

function readExpression(parser: SqlParser, text: string, tokens: readonly SqlToken[], column: unknown) {
  if (typeof column === 'string') {
    const expression = { sql: identifier(column).text, columns: [column], functions: [] };
    return { ok: true, expression, places: new Map([[column, offsetOfByte(text, tokens[0]?.start ?? 0)]]) } as const;
  }
  const inner = withoutParentheses(withoutOrder(tokens));
  const start = offsetOfByte(text, inner[0]?.start ?? 0);
  const parsed = parseExpression(parser, text.slice(start, offsetOfByte(text, inner.at(-1)?.end ?? 0)));
  if (!parsed.ok) return { ...parsed, at: parsed.at + start };
  return { ...parsed, places: new Map([...parsed.places].map(([name, at]) => [name, at + start])) };
}

function withoutOrder(tokens: readonly SqlToken[]): readonly SqlToken[] {
  const ends = (word: RegExp, list: readonly SqlToken[]) => word.test(list.at(-1)?.text ?? '');
  const bare =
    ends(/^(?:first|last)$/i, tokens) && ends(/^nulls$/i, tokens.slice(0, -1)) ? tokens.slice(0, -2) : tokens;
  return ends(/^(?:asc|desc)$/i, bare) ? bare.slice(0, -1) : bare;
}

function withoutParentheses(tokens: readonly SqlToken[]): readonly SqlToken[] {
  if (tokens[0]?.text !== '(') return tokens;
  let depth = 0;
  const closes = tokens.findIndex(({ text }) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    return depth === 0;
  });
  return closes === tokens.length - 1 ? withoutParentheses(tokens.slice(1, -1)) : tokens;
}

// Postgres' own default: NULL counts as larger than anything.
function nullsOf(element: unknown, descending: boolean): IndexKey['nulls'] {
  const written = dig(element, 'nulls_ordering');
  if (written === 'SORTBY_NULLS_FIRST') return 'FIRST';
  if (written === 'SORTBY_NULLS_LAST') return 'LAST';
  return descending ? 'FIRST' : 'LAST';
}
