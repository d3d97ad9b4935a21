declare const brand: unique symbol;

/** Markdown that was built: whatever came from outside went through `text` or `code` on its way in. */
export interface Markdown {
  readonly source: string;
  readonly [brand]: true;
}

/** Markdown from fragments: prose`| ${code(table)} |`. A bare string is not Markdown, and does not compile. */
export function prose(strings: TemplateStringsArray, ...parts: readonly Markdown[]): Markdown {
  return make(strings.reduce((source, string, at) => `${source}${parts[at - 1]?.source ?? ''}${string}`));
}

/** A value as plain words: nothing in it can begin a link, an emphasis, a tag, a table cell or a new line. */
export function text(value: string): Markdown {
  // An underscore within a word begins no emphasis, and names are full of them.
  const escaped = visible(value).replace(
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[^_\p{L}\p{N}\p{M}\p{Sc} .,;:()'"/+=?!%…‘’“”–—-]|\$/gu,
    entity,
  );
  // GitHub turns these into links by themselves.
  return make(escaped.replace(/:(?=\/\/)/g, entity).replace(/\bwww\.(?=\S)/gi, 'www&#46;'));
}

/** A value in a code span, or as plain words if it holds what a code span in a table cannot. */
export function code(value: string): Markdown {
  return /^[A-Za-z0-9_.,:;()='"/+*%<>!?@#&{}[\]…-]+(?: [A-Za-z0-9_.,:;()='"/+*%<>!?@#&{}[\]…-]+)*$/.test(value)
    ? make(`\`${value}\``)
    : text(value);
}

/** Whole numbers in groups of three, parted by a space that does not break: 12 345. */
export function count(value: number): Markdown {
  return make(String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202f'));
}

export function join(parts: readonly Markdown[], separator: string): Markdown {
  return make(parts.map(({ source }) => source).join(separator));
}

/** One block after another with an empty line between. */
export function blocks(parts: readonly Markdown[]): Markdown {
  return join(
    parts.filter(({ source }) => source !== ''),
    '\n\n',
  );
}

export function bullets(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item) => prose`- ${item}`),
    '\n',
  );
}

export function table(headings: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.map((cells) => row(cells.map(({ source }) => source)));
  return make([row(headings), row(headings.map(() => '---')), ...lines].join('\n'));
}

/** A block of code. Its lines are indented, so that none of them can end the fence or look like a mark of the page. */
export function fenced(language: string, lines: readonly string[]): Markdown {
  const body = lines.flatMap((line) => line.split('\n')).map((line) => `  ${visible(line)}`);
  const longest = Math.max(2, ...body.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = '`'.repeat(longest + 1);
  return make([`${fence}${language}`, ...body, fence].join('\n'));
}

export function details(summary: string, body: Markdown): Markdown {
  return make(`<details>\n<summary>${summary}</summary>\n\n${body.source}\n\n</details>`);
}

/** Our own words, out of our own code. */
export function words(source: string): Markdown {
  return make(source);
}

// What a reader cannot see, or what turns the text around, is spelled out.
function visible(value: string): string {
  return value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

function make(source: string): Markdown {
  return { source } as Markdown;
}
