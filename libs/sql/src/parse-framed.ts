import { dig } from './expression-tree';
import type { SqlParser, SqlToken } from './sql-parser';

/** Why a text cannot be used; `at` is a 0-based offset in it, in UTF-16 units. */
export interface NotParsed {
  readonly ok: false;
  readonly message: string;
  readonly at: number;
}

export interface Framed {
  readonly ok: true;
  /** The one statement that frame and text make together. */
  readonly statement: unknown;
  /** Of the text alone, without comments. */
  readonly tokens: readonly SqlToken[];
}

/**
 * Parses a text where it will stand: between the parentheses that `frame` opens and this function closes. A text that reaches
 * out of them (`1) , (2`, `1; DROP TABLE x`) is refused.
 */
export function parseFramed(parser: SqlParser, frame: string, text: string): Framed | NotParsed {
  const unusable = findUnusableText(text);
  if (unusable) return unusable;
  // The line end keeps a comment from swallowing the parenthesis.
  const parsed = parser.parse(`${frame}${text}\n)`);
  if (!parsed.ok) {
    const at = offsetOfCharacter(text, parsed.position - frame.length);
    return { ok: false, message: at >= text.length ? 'the expression breaks off' : parsed.message, at };
  }
  const tokens = parser.scan(text).filter(({ isComment }) => !isComment);
  const stray = findStray(tokens);
  if (stray)
    return { ok: false, message: `the expression ends before "${stray.text}"`, at: offsetOfByte(text, stray.start) };
  return { ok: true, statement: dig(parsed.tree, 'stmts', 0, 'stmt'), tokens };
}

/** The offset in UTF-16 units of an offset in bytes of UTF-8. */
export function offsetOfByte(text: string, byte: number): number {
  return Buffer.from(text).subarray(0, Math.max(0, byte)).toString().length;
}

const longestText = 10_000;

// NUL ends a C string, and the scanner's results come as JSON that does not escape the others.
const unusableCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u;

function findUnusableText(text: string): NotParsed | undefined {
  if (text.trim() === '') return { ok: false, message: 'there is no expression', at: 0 };
  if (text.length > longestText) {
    return { ok: false, message: `it is longer than ${String(longestText)} characters`, at: longestText };
  }
  const at = text.search(unusableCharacter);
  return at < 0 ? undefined : { ok: false, message: 'it holds a control character', at };
}

function offsetOfCharacter(text: string, position: number): number {
  return [...text].slice(0, Math.max(0, position)).join('').length;
}

/** A parenthesis that closes the frame's, or a semicolon: what comes after it would be no part of the expression. */
function findStray(tokens: readonly SqlToken[]): SqlToken | undefined {
  let depth = 0;
  return tokens.find(({ text }) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    return depth < 0 || text === ';';
  });
}
