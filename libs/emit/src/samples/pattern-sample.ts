import { literal } from '@wesley/sql';

/**
 * An SQL expression for a text that a regular expression matches, random where the pattern leaves a choice;
 * null for what is not understood (look-around, back references). The database has the last word on whether it matches.
 */
export function patternSample(pattern: string): string | null {
  const cursor = { pattern, at: 0 };
  try {
    const parts = readAlternatives(cursor);
    return cursor.at < pattern.length ? null : joined(parts);
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

/** A text that a LIKE pattern matches. */
export function likeSample(pattern: string): string {
  return pattern.replace(/\\(.)|%|_/g, (_, escaped: string | undefined) => escaped ?? 'x');
}

class NotUnderstood extends Error {}

interface Cursor {
  readonly pattern: string;
  at: number;
}

/** SQL expressions to be joined; `'abc'` or a choice of one character. */
type Parts = readonly string[];

function readAlternatives(cursor: Cursor): Parts {
  const first = readSequence(cursor);
  while (cursor.pattern[cursor.at] === '|') {
    cursor.at += 1;
    readSequence(cursor);
  }
  return first;
}

function readSequence(cursor: Cursor): Parts {
  const parts: string[] = [];
  while (cursor.at < cursor.pattern.length && !'|)'.includes(cursor.pattern.charAt(cursor.at))) {
    const atom = readAtom(cursor);
    const times = readTimes(cursor);
    for (let n = 0; n < times; n += 1) parts.push(...atom);
  }
  return parts;
}

function readAtom(cursor: Cursor): Parts {
  const character = cursor.pattern.charAt(cursor.at);
  cursor.at += 1;
  if (character === '^' || character === '$') return [];
  if (character === '.') return [oneOf(letters)];
  if (character === '[') return [oneOf(readClass(cursor))];
  if (character === '(') return readGroup(cursor);
  if (character === '\\') return [oneOf(readEscape(cursor))];
  if ('*+?{'.includes(character)) throw new NotUnderstood();
  return [literal(character).text];
}

function readGroup(cursor: Cursor): Parts {
  if (cursor.pattern.startsWith('?:', cursor.at)) cursor.at += 2;
  else if (cursor.pattern.charAt(cursor.at) === '?') throw new NotUnderstood();
  const parts = readAlternatives(cursor);
  if (cursor.pattern.charAt(cursor.at) !== ')') throw new NotUnderstood();
  cursor.at += 1;
  return parts;
}

/** How often the atom before is repeated: four times where the pattern lets us choose. */
function readTimes(cursor: Cursor): number {
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(cursor.pattern.slice(cursor.at));
  if (!match) return 1;
  cursor.at += match[0].length;
  if (match[1] !== undefined) return match[1] === '?' ? 1 : usualTimes;
  const least = Number(match[2]);
  const most = match[3] === '' ? least : match[4] === '' ? Infinity : Number(match[4]);
  if (least > longest) throw new NotUnderstood();
  return Math.max(least, Math.min(most, usualTimes));
}

function readClass(cursor: Cursor): string {
  const match = /^(\^?)(\]?(?:\[:\w+:\]|\\[^]|[^\]\\])*)\]/.exec(cursor.pattern.slice(cursor.at));
  if (!match) throw new NotUnderstood();
  cursor.at += match[0].length;
  const members = classMembers(match[2] ?? '');
  const chosen =
    match[1] === '^' ? [...printable].filter((character) => !members.includes(character)).join('') : members;
  if (chosen === '') throw new NotUnderstood();
  return chosen;
}

function classMembers(body: string): string {
  const items = body.matchAll(/\[:(\w+):\]|\\([^])|([^])-([^\]])|([^])/g);
  return [...items]
    .map(([, named, escaped, from, to, single]) => {
      if (named !== undefined) return namedClasses[named] ?? '';
      if (escaped !== undefined) return escapes[escaped] ?? escaped;
      if (from !== undefined && to !== undefined) return range(from, to);
      return single ?? '';
    })
    .join('');
}

function readEscape(cursor: Cursor): string {
  const character = cursor.pattern.charAt(cursor.at);
  cursor.at += 1;
  const known = escapes[character];
  if (known === undefined && /[\w]/.test(character)) throw new NotUnderstood();
  return known ?? character;
}

function range(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), Math.min(to.charCodeAt(0), from.charCodeAt(0) + 127)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => String.fromCharCode(first + offset)).join(
    '',
  );
}

function oneOf(characters: string): string {
  if (characters.length === 1) return literal(characters).text;
  return `substr(${literal(characters).text}, 1 + floor(random() * ${String(characters.length)})::integer, 1)`;
}

function joined(parts: Parts): string {
  return parts.length === 0 ? `''` : parts.join(' || ');
}

const usualTimes = 4;
const longest = 200;
const letters = range('a', 'z');
const digits = range('0', '9');
const printable = `${letters}${range('A', 'Z')}${digits}-_.`;
const word = `${letters}${range('A', 'Z')}${digits}`;
const escapes: Readonly<Record<string, string>> = { d: digits, w: word, s: ' ', n: '\n', t: '\t' };
const namedClasses: Readonly<Record<string, string>> = {
  alpha: `${letters}${range('A', 'Z')}`,
  digit: digits,
  alnum: word,
  lower: letters,
  upper: range('A', 'Z'),
  space: ' ',
  xdigit: `${digits}abcdef`,
};
