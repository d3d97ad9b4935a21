/** A JSON text that every reader reads alike, or why it is none. */
export type StrictJson =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'problem'; readonly problem: string };

/** Reads JSON, refusing what readers disagree on: duplicate names, `__proto__`, -0, numbers out of range, lone surrogates, depth. */
export function readStrictJson(text: string): StrictJson {
  const reader = new Reader(text);
  try {
    const value = reader.readValue(0);
    reader.readEnd();
    return { kind: 'value', value };
  } catch (error) {
    if (error instanceof NotStrict) return { kind: 'problem', problem: `${error.message} at offset ${reader.at}` };
    throw error;
  }
}

class NotStrict extends Error {}

const deepest = 64;

// A position that moves through the text is the state that this class is for.
class Reader {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readValue(depth: number): unknown {
    if (depth > deepest) throw new NotStrict('nested too deep');
    this.take(/[ \t\n\r]*/y);
    switch (this.text[this.at]) {
      case '{':
        return this.readObject(depth);
      case '[':
        return this.readArray(depth);
      case '"':
        return this.readString();
      default:
        return this.readScalar();
    }
  }

  readEnd(): void {
    this.take(/[ \t\n\r]*/y);
    if (this.at < this.text.length) throw new NotStrict('something follows the value');
  }

  private readObject(depth: number): unknown {
    const members = new Map<string, unknown>();
    this.readItems('}', () => {
      const name = this.readString();
      if (name === '__proto__') throw new NotStrict('a member is called __proto__');
      if (members.has(name)) throw new NotStrict(`member ${JSON.stringify(name)} stands there twice`);
      if (this.take(/[ \t\n\r]*:/y) === undefined) throw new NotStrict('no colon');
      members.set(name, this.readValue(depth + 1));
    });
    return Object.fromEntries(members);
  }

  private readArray(depth: number): unknown {
    const items: unknown[] = [];
    this.readItems(']', () => items.push(this.readValue(depth + 1)));
    return items;
  }

  private readItems(end: '}' | ']', readItem: () => void): void {
    this.at += 1;
    this.take(/[ \t\n\r]*/y);
    if (this.text[this.at] !== end) {
      do {
        this.take(/[ \t\n\r]*/y);
        readItem();
      } while (this.take(/[ \t\n\r]*,/y) !== undefined);
      this.take(/[ \t\n\r]*/y);
    }
    if (this.text[this.at] !== end) throw new NotStrict(`no ${end}`);
    this.at += 1;
  }

  private readString(): string {
    const token = this.take(/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y);
    if (token === undefined) throw new NotStrict('no string');
    const value: unknown = JSON.parse(token);
    if (typeof value !== 'string' || /\p{Surrogate}/u.test(value)) throw new NotStrict('half a character');
    return value;
  }

  private readScalar(): unknown {
    const token = this.take(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (token === undefined) throw new NotStrict('no value');
    const value: unknown = JSON.parse(token);
    if (typeof value !== 'number') return value;
    if (Object.is(value, -0)) throw new NotStrict('minus zero');
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new NotStrict('a number that is not exact');
    return value;
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.at;
    const match = token.exec(this.text)?.[0];
    this.at += match?.length ?? 0;
    return match;
  }
}
