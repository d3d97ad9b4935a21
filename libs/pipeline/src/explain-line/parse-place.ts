/** A line of a file, as a server, an editor or a person names it. */
export interface NamedLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads `schema.sql:123` and `schema.sql:123:7`, and takes the words that psql puts around it:
 * `psql:generated/schema.sql:123: ERROR: …`. Undefined when it is nothing of the kind.
 */
export function parsePlace(text: string): NamedLine | undefined {
  const match = /^(?:psql:)?([^\n]+?):([1-9]\d{0,8})(?::\d+)?(?:$|:\s|:$)/.exec(text.trim());
  const [, file, line] = match ?? [];
  return file === undefined || line === undefined ? undefined : { file: normalize(file), line: Number(line) };
}

function normalize(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
