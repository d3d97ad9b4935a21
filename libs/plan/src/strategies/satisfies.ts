import type { Expression } from '@wesley/schema';
import { identifier } from '@wesley/sql';

/** What a constant of SQL holds; undefined: it is no constant, or one that is not read here. */
type Constant = number | string | boolean | null;

/**
 * Whether a row with this value satisfies a check: of a constant, and of a check that compares nothing but this column with constants.
 * Undefined where that cannot be told without a server. A missing value is NULL.
 */
export function satisfies(check: Expression, column: string, value: Expression | null): boolean | undefined {
  if (check.columns.length !== 1 || check.columns[0] !== column) return undefined;
  const constant = value === null ? null : constantOf(tokensOf(value.sql));
  if (constant === undefined) return undefined;
  const verdict = evaluate(tokensOf(check.sql), identifier(column).text, constant);
  // NULL satisfies a check, as TRUE does.
  return verdict === undefined ? undefined : verdict !== false;
}

type Tokens = readonly string[];

function tokensOf(sql: string): Tokens {
  return sql.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_$]*|\d+(?:\.\d+)?|::|<=|>=|<>|!=|[^\s]/gu) ?? [];
}

function constantOf(tokens: Tokens): Constant | undefined {
  const [first = '', second, ...rest] = tokens;
  if (first === '-' && second !== undefined && rest.length === 0 && /^\d/.test(second)) return -Number(second);
  // A cast of a text to text changes nothing; any other may.
  const isCast = second === '::' && rest.join(' ') === 'text';
  if (second !== undefined && !isCast) return undefined;
  if (/^\d/.test(first)) return isCast ? undefined : Number(first);
  if (first.startsWith("'")) return first.slice(1, -1).replaceAll("''", "'");
  if (/^(?:true|false)$/i.test(first)) return first.toLowerCase() === 'true';
  return /^null$/i.test(first) ? null : undefined;
}

/** TRUE, FALSE or, as null, NULL; undefined when it is more than comparisons of the column with constants. */
function evaluate(tokens: Tokens, column: string, value: Constant): boolean | null | undefined {
  const alternatives = split(tokens, 'or');
  if (alternatives.length > 1) return not(all(alternatives.map((each) => not(evaluate(each, column, value)))));
  const parts = split(tokens, 'and');
  if (parts.length > 1) return all(parts.map((each) => evaluate(each, column, value)));
  if (/^not$/i.test(tokens[0] ?? '')) return not(evaluate(tokens.slice(1), column, value));
  if (tokens[0] === '(' && closing(tokens, 0) === tokens.length - 1)
    return evaluate(tokens.slice(1, -1), column, value);
  return compare(tokens, column, value);
}

function compare(tokens: Tokens, column: string, value: Constant): boolean | null | undefined {
  const [subject, word = '', ...rest] = tokens;
  if (subject !== column) return undefined;
  switch (word.toLowerCase()) {
    case 'is':
      if (/^null$/i.test(rest.join(' '))) return value === null;
      return /^not null$/i.test(rest.join(' ')) ? value !== null : undefined;
    case 'in': {
      if (rest[0] !== '(' || closing(rest, 0) !== rest.length - 1) return undefined;
      const found = split(rest.slice(1, -1), ',').map((each) => relate('=', value, constantOf(each)));
      return not(all(found.map(not)));
    }
    case 'between': {
      const at = rest.findIndex((token) => /^and$/i.test(token));
      const [low, high] = [rest.slice(0, at), rest.slice(at + 1)].map(constantOf);
      return all([relate('>=', value, low), relate('<=', value, high)]);
    }
    default:
      return relate(word, value, constantOf(rest));
  }
}

function relate(operator: string, a: Constant, b: Constant | undefined): boolean | null | undefined {
  if (b === undefined) return undefined;
  if (a === null || b === null) return null;
  if (typeof a !== typeof b) return undefined;
  if (operator === '=') return a === b;
  if (operator === '<>' || operator === '!=') return a !== b;
  // How texts are ordered is for the collation to say.
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

function not(value: boolean | null | undefined): boolean | null | undefined {
  return typeof value === 'boolean' ? !value : value;
}

function all(values: readonly (boolean | null | undefined)[]): boolean | null | undefined {
  if (values.includes(false)) return false;
  if (values.includes(undefined)) return undefined;
  return values.includes(null) ? null : true;
}

/** The parts between a word that stands outside any brackets; the AND of a BETWEEN is none. */
function split(tokens: Tokens, word: string): readonly Tokens[] {
  const parts: string[][] = [[]];
  let isBetween = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const end = token === '(' ? closing(tokens, at) : at;
    if (token.toLowerCase() === word && !(word === 'and' && isBetween)) parts.push([]);
    else parts.at(-1)?.push(...tokens.slice(at, end + 1));
    if (/^between$/i.test(token)) isBetween = true;
    else if (/^and$/i.test(token)) isBetween = false;
    at = end;
  }
  return parts;
}

function closing(tokens: Tokens, open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at] === '(') depth += 1;
    if (tokens[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}
