import type { Expression } from '@wesley/schema';

/** What is written in the text of expressions: values near which a check turns from true to false. */
export interface Constants {
  /** As they are spelled, a minus included: `-1`, `99.5`. */
  readonly numbers: readonly string[];
  readonly strings: readonly string[];
  /** Members of JSON that are cast, with the type as it is spelled: `(data ->> 'size')::int`. */
  readonly members: readonly { readonly name: string; readonly type: string }[];
}

/** The numbers and strings in some expressions, each once, in order of appearance. */
export function constantsIn(expressions: readonly Expression[]): Constants {
  const tokens = expressions.flatMap(({ sql }) => [...sql.matchAll(tokenPattern)]);
  return {
    numbers: unique(tokens.flatMap(({ groups }) => groups?.['number']?.replace(/\s+/g, '') ?? [])),
    strings: unique(tokens.flatMap(({ groups }) => readString(groups) ?? [])),
    members: expressions.flatMap(({ sql }) => castPatterns.flatMap((pattern) => castsIn(sql, pattern))),
  };
}

const castPatterns = [
  /->>\s*'(?<name>(?:[^']|'')*)'\s*\)*\s*::\s*"?(?<type>\w+)/g,
  /\bcast\s*\([^()]*->>\s*'(?<name>(?:[^']|'')*)'\s*\)*\s+as\s+"?(?<type>\w+)/gi,
];

function castsIn(sql: string, pattern: RegExp): Constants['members'] {
  return [...sql.matchAll(pattern)].flatMap(({ groups: { name, type } = {} }) =>
    name === undefined || type === undefined ? [] : [{ name: name.replaceAll("''", "'"), type: type.toLowerCase() }],
  );
}

// Quoted names are matched so that nothing inside them is taken for a constant.
const tokenPattern =
  /"(?:[^"]|"")*"|[eE]'(?<escaped>(?:[^'\\]|''|\\[^])*)'|'(?<string>(?:[^']|'')*)'|(?<![\w.$])(?<number>-?\s*\d+(?:\.\d+)?)(?![\w.])/g;

function readString(groups: Record<string, string | undefined> | undefined): string | undefined {
  const { string: plain, escaped } = groups ?? {};
  return (escaped?.replace(/\\([^])/g, '$1') ?? plain)?.replaceAll("''", "'");
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
