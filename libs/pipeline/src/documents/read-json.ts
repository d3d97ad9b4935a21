/** A JSON text that was read, or the first thing that is wrong with it and where (offset in UTF-16 units). */
export type JsonReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly message: string; readonly offset: number };

/**
 * Reads JSON more strictly than `JSON.parse`: no name twice, no `__proto__`, no number that JavaScript would change, no half of a
 * surrogate pair, no more than 100 levels.
 */
export function readJson(text: string): JsonReading {
  const printed = readPrinted(text);
  if (printed !== undefined) return printed;
  try {
    return { kind: 'value', value: readWhole({ text, at: 0, places: null }) };
  } catch (error) {
    if (error instanceof JsonProblem) return { kind: 'problem', message: error.message, offset: error.offset };
    throw error;
  }
}

/**
 * The offset of each value of a text that was read, by its JSON pointer; of a member, that of its name. Asked for when something is
 * wrong: to note them all the time takes longer than to read.
 */
export function placesIn(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  readWhole({ text, at: 0, places });
  return places;
}

/**
 * What is just as `JSON.stringify` prints it needs no strict reader, which takes twice as long: a name that stands there twice, or a
 * number that JavaScript changes, would be printed otherwise. Undefined for every other text.
 */
function readPrinted(text: string): JsonReading | undefined {
  if (tooDeep.test(text) || keptThoughRefused.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return `${JSON.stringify(value, null, 2)}\n` === text ? { kind: 'value', value } : undefined;
  } catch {
    return undefined; // The strict reader says what is wrong, and where.
  }
}

function readWhole(cursor: Cursor): unknown {
  const value = readValue(cursor, '', 0);
  skipSpace(cursor);
  if (cursor.at < cursor.text.length)
    throw new JsonProblem('There is something after the end of the JSON document', cursor.at);
  return value;
}

/** Line and column of an offset, counted from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A name as it stands in a JSON pointer (RFC 6901). */
export function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

interface Cursor {
  readonly text: string;
  /** Null: they are not asked for, and no pointer is made. */
  readonly places: Map<string, number> | null;
  at: number;
}

class JsonProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const deepest = 100;

/** Printed, each level is indented by two more. */
const tooDeep = new RegExp(`\\n {${String(2 * (deepest + 1))}}`);
/** What is printed as it was read and refused all the same: halves of surrogate pairs, `__proto__`, numbers beyond the safe ones. */
const keptThoughRefused = /\\ud|"__proto__"|(?:^|[ -])\d{16}|\de\+/;

function readValue(cursor: Cursor, pointer: string, depth: number): unknown {
  skipSpace(cursor);
  if (cursor.places?.has(pointer) === false) cursor.places.set(pointer, cursor.at);
  if (depth > deepest)
    throw new JsonProblem(`The JSON document is more than ${String(deepest)} levels deep`, cursor.at);
  const start = cursor.text[cursor.at];
  if (start === '{') return readObject(cursor, pointer, depth);
  if (start === '[') return readArray(cursor, pointer, depth);
  if (start === '"') return readString(cursor);
  return readWord(cursor);
}

function readObject(cursor: Cursor, pointer: string, depth: number): unknown {
  const members = new Map<string, unknown>();
  cursor.at += 1;
  while (!closes(cursor, '}', members.size > 0)) {
    const at = cursor.at;
    if (cursor.text[at] !== '"') throw new JsonProblem(`Expected a name in double quotes, found ${found(cursor)}`, at);
    const name = readString(cursor);
    if (name === '__proto__') throw new JsonProblem('The name "__proto__" is not allowed', at);
    if (members.has(name)) throw new JsonProblem(`The name "${name}" stands here twice`, at);
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== ':') throw new JsonProblem(`Expected a colon, found ${found(cursor)}`, cursor.at);
    cursor.at += 1;
    const place = cursor.places === null ? '' : `${pointer}/${pointerPart(name)}`;
    cursor.places?.set(place, at);
    members.set(name, readValue(cursor, place, depth + 1));
  }
  return Object.fromEntries(members);
}

function readArray(cursor: Cursor, pointer: string, depth: number): unknown {
  const items: unknown[] = [];
  cursor.at += 1;
  while (!closes(cursor, ']', items.length > 0)) {
    const place = cursor.places === null ? '' : `${pointer}/${String(items.length)}`;
    items.push(readValue(cursor, place, depth + 1));
  }
  return items;
}

/** Whether the list ends here; if not, steps over the comma that must stand between two. */
function closes(cursor: Cursor, bracket: '}' | ']', needsComma: boolean): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] === bracket) {
    cursor.at += 1;
    return true;
  }
  if (!needsComma) return false;
  if (cursor.text[cursor.at] !== ',') {
    throw new JsonProblem(`Expected a comma or ${bracket}, found ${found(cursor)}`, cursor.at);
  }
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === bracket) throw new JsonProblem(`JSON allows no comma before ${bracket}`, cursor.at);
  return false;
}

const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

function readString(cursor: Cursor): string {
  const token = tokenAt(cursor, stringToken);
  if (token === undefined) {
    throw new JsonProblem('This string does not end, or holds a control character or a wrong escape', cursor.at);
  }
  const value: unknown = token.includes('\\') ? JSON.parse(token) : token.slice(1, -1);
  if (typeof value !== 'string' || /\p{Surrogate}/u.test(value)) {
    throw new JsonProblem('This string holds half of a surrogate pair', cursor.at);
  }
  cursor.at += token.length;
  return value;
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const wordToken = /[^\s,:[\]{}"]+/y;

function readWord(cursor: Cursor): unknown {
  const word = tokenAt(cursor, wordToken) ?? '';
  const value = words.has(word) ? words.get(word) : readNumber(word);
  if (value === undefined) throw new JsonProblem(`Expected a JSON value, found ${found(cursor)}`, cursor.at);
  cursor.at += word.length;
  return value;
}

function readNumber(word: string): number | undefined {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return undefined;
  const value = Number(word);
  const isKept = Number.isFinite(value) && !Object.is(value, -0) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return isKept ? value : undefined;
}

const spaceToken = /[ \t\n\r]*/y;

function skipSpace(cursor: Cursor): void {
  cursor.at += tokenAt(cursor, spaceToken)?.length ?? 0;
}

function tokenAt(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text)?.[0];
}

function found(cursor: Cursor): string {
  const rest = cursor.text.slice(cursor.at, cursor.at + 20);
  return rest === '' ? 'the end of the file' : (/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? rest.slice(0, 1));
}
