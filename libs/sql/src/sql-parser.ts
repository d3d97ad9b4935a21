/** One token as Postgres' scanner sees it. Offsets count bytes of UTF-8. */
export interface SqlToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isComment: boolean;
  /** A word that Postgres never takes for a name: `AND`, `IN`, `NOT`. */
  readonly isReserved: boolean;
}

/** The tree as the grammar gives it, or why there is none; `position` is 0-based and counts Unicode characters. */
export type SqlTree =
  | { readonly ok: true; readonly tree: unknown }
  | { readonly ok: false; readonly message: string; readonly position: number };

/** Postgres' own grammar. */
export interface SqlParser {
  readonly parse: (text: string) => SqlTree;
  /** The tokens of a text that `parse` accepted. */
  readonly scan: (text: string) => readonly SqlToken[];
}

/** Loads the grammar, which is WebAssembly. Trees and tokens are shared between equal texts: they are read, never changed. */
export async function loadParser(): Promise<SqlParser> {
  // Not at the top: it takes some 30 ms, and most of what writes SQL never parses any.
  const grammar = require('libpg-query') as typeof import('libpg-query');
  await grammar.loadModule();
  return {
    parse: remember((text) => parse(grammar, text)),
    scan: remember((text) =>
      grammar.scanSync(text).tokens.map(({ start, end, text: token, tokenName, keywordName }) => ({
        start,
        end,
        text: token,
        isComment: tokenName === 'SQL_COMMENT' || tokenName === 'C_COMMENT',
        isReserved: keywordName === 'RESERVED_KEYWORD',
      })),
    ),
  };
}

// A schema says `now()` and `gen_random_uuid()` over and over, and what is spaced as we space it is read again as it is.
function remember<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}

function parse(grammar: typeof import('libpg-query'), text: string): SqlTree {
  try {
    return { ok: true, tree: grammar.parseSync(text) };
  } catch (error) {
    if (grammar.hasSqlDetails(error)) {
      return { ok: false, message: error.message, position: error.sqlDetails?.cursorPosition ?? 0 };
    }
    // The parser itself has a limit, but printing the tree of a very deep expression overflows the stack before it.
    if (error instanceof RangeError) return { ok: false, message: 'nested too deeply', position: 0 };
    throw error;
  }
}
