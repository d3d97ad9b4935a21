import type { Expression } from '@wesley/schema';
import { identifier } from '@wesley/sql';

/** What a column has to be for an equation in a check to hold. */
export interface Solution {
  readonly column: string;
  readonly sql: string;
  /** The other columns of the equation. */
  readonly reads: readonly string[];
  /** It is no solution, but what another column holds: of `label = upper(code)` for `code`, since a label may be its own. */
  readonly isGuess: boolean;
}

/**
 * Solves the equations that stand anywhere in an expression for each of their columns: `paid + due = total` for `total`, and for the
 * other two if these can be reckoned with (`isQuantity`). Only suggestions: whether they satisfy the check is for the server to say.
 */
export function solutionsOf(
  { sql, columns }: Expression,
  isQuantity: (column: string) => boolean,
): readonly Solution[] {
  const names = new Map(columns.map((name) => [identifier(name).text, name]));
  const tokens = tokensOf(sql);
  const textOf = (some: Tokens) => sql.slice(some[0]?.start, some.at(-1)?.end);
  return tokens.flatMap(({ text }, at) => {
    const [left, right] = text === '=' ? [operandBefore(tokens, at), operandAfter(tokens, at)] : [];
    if (left === undefined || right === undefined) return [];
    const sides = [[left, right] as const, [right, left] as const].flatMap(([side, other]) => {
      const column = columnIn(side, names);
      return column === undefined
        ? []
        : [...readingOf(column, textOf(other), other, names), ...guesses(side, other, names)];
    });
    const known = sides.map(({ column }) => column);
    const solved = summands(left, right).flatMap(({ term, added, taken }) => {
      const column = columnIn(term, names);
      if (column === undefined || known.includes(column) || !isQuantity(column)) return [];
      const sum = [added.map(textOf).join(' + '), ...taken.map(textOf)].join(' - ');
      return readingOf(column, sum, [...added, ...taken].flat(), names);
    });
    return [...sides, ...solved];
  });
}

function readingOf(column: string, sql: string, tokens: Tokens, names: Names): readonly Solution[] {
  const reads = [...new Set(tokens.flatMap(({ text }) => names.get(text) ?? []))];
  return reads.length === 0 || reads.includes(column) ? [] : [{ column, sql, reads, isGuess: false }];
}

function guesses(side: Tokens, other: Tokens, names: Names): readonly Solution[] {
  const [column, ...more] = [...new Set(other.flatMap(({ text }) => names.get(text) ?? []))];
  if (column === undefined || more.length > 0 || other.length === 1) return [];
  return side.flatMap(({ text }) => readingOf(column, text, side, names)).map((one) => ({ ...one, isGuess: true }));
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets it stands in; a bracket stands outside its own. */
  readonly depth: number;
}

type Tokens = readonly Token[];
type Names = ReadonlyMap<string, string>;

const tokenPattern =
  /"(?:[^"]|"")*"|[eE]'(?:[^'\\]|''|\\[^])*'|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_$]*|\d+(?:\.\d+)?|::|[-+*/<>=~!@#%^&|`?]+|[^\s]/gu;

function tokensOf(sql: string): Tokens {
  let depth = 0;
  return [...sql.matchAll(tokenPattern)].map(({ 0: text, index: start }) => {
    if (/^[)\]]$/.test(text)) depth -= 1;
    const token = { text, start, end: start + text.length, depth };
    if (/^[([]$/.test(text)) depth += 1;
    return token;
  });
}

/** What stands before an equals sign, as far as it binds; undefined when it is more than values that are reckoned with. */
function operandBefore(tokens: Tokens, at: number): Tokens | undefined {
  const { depth = 0 } = tokens[at] ?? {};
  let start = at;
  while (start > 0 && !endsOperand(tokens[start - 1], depth)) start -= 1;
  if (isUpperBound(tokens, start - 1, depth)) return undefined;
  return checked(tokens.slice(start, at), depth);
}

function operandAfter(tokens: Tokens, at: number): Tokens | undefined {
  const { depth = 0 } = tokens[at] ?? {};
  let end = at + 1;
  while (end < tokens.length && !endsOperand(tokens[end], depth)) end += 1;
  return checked(tokens.slice(at + 1, end), depth);
}

const boundary = /^(?:and|or|not|case|when|then|else|end|,)$/i;

function endsOperand(token: Token | undefined, depth: number): boolean {
  return token === undefined || token.depth < depth || (token.depth === depth && boundary.test(token.text));
}

// `a BETWEEN 1 AND b = c` compares what BETWEEN says, not b.
function isUpperBound(tokens: Tokens, and: number, depth: number): boolean {
  for (let at = and - 1; at >= 0 && !endsOperand(tokens[at], depth); at--) {
    if (tokens[at]?.depth === depth && /^between$/i.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

// What binds less than "=", what is no value by itself, and what a candidate may fail with where the check would not.
const unfit = /^(?:is|isnull|notnull|between|any|all|some|[=<>]|<=|>=|<>|!=|\/|%|\^)$/i;

function checked(operand: Tokens, depth: number): Tokens | undefined {
  const isFit = ({ text, depth: inner }: Token) => (inner === depth ? !unfit.test(text) : !/^[/%^]$/.test(text));
  return operand.length > 0 && operand.every(isFit) ? operand : undefined;
}

function columnIn(operand: Tokens, names: Names): string | undefined {
  return operand.length === 1 ? names.get(operand[0]?.text ?? '') : undefined;
}

interface Term {
  readonly isAdded: boolean;
  readonly tokens: Tokens;
}

/** A term of an equation, and those that are added and taken away to get it. */
interface Summand {
  readonly term: Tokens;
  readonly added: readonly Tokens[];
  readonly taken: readonly Tokens[];
}

/** The terms of an equation between two sums; none where it says something else. */
function summands(left: Tokens, right: Tokens): readonly Summand[] {
  const sides = [termsOf(left, true), termsOf(right, false)];
  if (sides.some(({ length }) => length === 0)) return [];
  const terms = sides.flat();
  return terms.flatMap((term) => {
    const others = (isAdded: boolean) =>
      terms.filter((other) => other !== term && other.isAdded === isAdded).map(({ tokens }) => tokens);
    const [added, taken] = [others(!term.isAdded), others(term.isAdded)];
    return added.length === 0 ? [] : [{ term: term.tokens, added, taken }];
  });
}

function termsOf(operand: Tokens, isLeft: boolean): readonly Term[] {
  const { depth = 0 } = operand[0] ?? {};
  const terms: { isAdded: boolean; tokens: Token[] }[] = [{ isAdded: isLeft, tokens: [] }];
  for (const token of operand) {
    if (token.depth === depth && /^[-+]$/.test(token.text)) {
      terms.push({ isAdded: (token.text === '+') === isLeft, tokens: [] });
    } else {
      if (token.depth === depth && isNoFactor(token)) return [];
      terms.at(-1)?.tokens.push(token);
    }
  }
  // A sign with nothing before it is that of a value.
  return terms.every(({ tokens }) => tokens.length > 0 && tokens.at(-1)?.text !== '*') ? terms : [];
}

function isNoFactor({ text }: Token): boolean {
  return text !== '*' && /^(?:[-+*/<>=~!@#%^&|`?]+|at|like|ilike|similar|in|collate)$/i.test(text);
}
