import type { SqlToken } from './sql-parser';

/**
 * SQL with the same tokens and one way of spacing them, whatever the white space and the comments between them were.
 * The result has to be parsed again: a reader of tokens does not know grammar, so the caller makes sure.
 */
export function printTokens(tokens: readonly SqlToken[]): string {
  const words = tokens.filter(({ isComment }) => !isComment);
  return words.map((token, at) => `${needsSpace(words, at) ? ' ' : ''}${token.text}`).join('');
}

function needsSpace(tokens: readonly SqlToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before) return false;
  if (/^(?:\(|\[|\.|::)$/.test(before.text) || /^(?:\)|\]|,|\.|::)$/.test(token.text)) return false;
  if (token.text === '[')
    return isOperator(before) || before.text === ',' || (before.isReserved && !/^array$/i.test(before.text));
  if (token.text === '(') return !isCallable(before);
  return !isSign(tokens, at - 1) || isOperator(token);
}

// `lower (x)` is a call; `IN (…)`, `AND (…)` are not.
function isCallable({ text, isReserved }: SqlToken): boolean {
  return isReserved ? reservedFunctions.test(text) : /^[\p{L}_"]/u.test(text) && !operatorWords.test(text);
}

const reservedFunctions = /^(?:all|any|cast|current_time|current_timestamp|localtime|localtimestamp|some)$/i;
const operatorWords = /^(?:between|ilike|is|like|similar|to|values)$/i;

/** A minus or plus that belongs to what comes after it: at the start, after another operator, a comma, a bracket or `AND`. */
function isSign(tokens: readonly SqlToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !/^[-+]$/.test(token.text)) return false;
  return (
    !before ||
    isOperator(before) ||
    /^[(,[]$/.test(before.text) ||
    (before.isReserved && !/^(?:null|true|false|end)$/i.test(before.text))
  );
}

function isOperator({ text }: SqlToken): boolean {
  return /^[-+*/<>=~!@#%^&|`?]+$/.test(text);
}
