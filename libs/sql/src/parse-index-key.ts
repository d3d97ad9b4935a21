import { isOperatorClass, operatorClasses, type IndexKey, type OperatorClassName } from '@wesley/schema';
import { dig, namesIn } from './expression-tree';
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
  const refused = ['collation', 'opclassopts'].find((part) => dig(element, part) !== undefined);
  if (refused !== undefined)
    return { ok: false, message: `${unsupported[refused] ?? refused} is not supported yet`, at: 0 };
  const named = namesIn(dig(element, 'opclass'));
  const operatorClass = readOperatorClass(named);
  if (operatorClass === null) return { ok: false, message: noOperatorClass(named), at: 0 };
  const expression = readExpression(parser, text, framed.tokens, dig(element, 'name'), operatorClass);
  if (!expression.ok) return expression;
  const descending = dig(element, 'ordering') === 'SORTBY_DESC';
  const nulls = nullsOf(element, descending);
  const key = { expression: expression.expression, descending, nulls };
  return {
    ok: true,
    key: operatorClass === undefined ? key : { ...key, operatorClass },
    places: expression.places,
  };
});

export const keyFrame = 'CREATE INDEX ON t (';

const unsupported: Readonly<Record<string, string>> = {
  collation: 'COLLATE in an index',
  opclassopts: 'an operator class with options',
};

function noOperatorClass(path: readonly string[]): string {
  const known = Object.keys(operatorClasses).join(', ');
  return `"${path.join('.')}" is neither a direction nor one of the operator classes that are known, which are ${known}`;
}

/** Undefined where none is named; null: one that is not known. */
function readOperatorClass(path: readonly string[]): OperatorClassName | null | undefined {
  const [name, schema = 'public'] = [...path].reverse();
  if (name === undefined) return undefined;
  return isOperatorClass(name) && schema === 'public' ? name : null;
}

function readExpression(
  parser: SqlParser,
  text: string,
  tokens: readonly SqlToken[],
  column: unknown,
  operatorClass: OperatorClassName | undefined,
) {
  if (typeof column === 'string') {
    const expression = { sql: identifier(column).text, columns: [column], functions: [] };
    return { ok: true, expression, places: new Map([[column, offsetOfByte(text, tokens[0]?.start ?? 0)]]) } as const;
  }
  const inner = withoutParentheses(withoutOperatorClass(withoutOrder(tokens), operatorClass));
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

// It may have its schema in front: public.gin_trgm_ops.
function withoutOperatorClass(tokens: readonly SqlToken[], name: OperatorClassName | undefined): readonly SqlToken[] {
  if (name === undefined) return tokens;
  const isQualified = tokens.at(-2)?.text === '.';
  return tokens.slice(0, isQualified ? -3 : -1);
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
