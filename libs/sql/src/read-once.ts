import type { SqlParser } from './sql-parser';

type Read<T> = (parser: SqlParser, text: string) => T;

/** The same reader, which reads equal texts once for each parser: tables are alike. What it gives is shared, and never changed. */
export function readOnce<T extends object>(read: Read<T>): Read<T> {
  const byParser = new WeakMap<SqlParser, Map<string, T>>();
  return (parser, text) => {
    const known = byParser.get(parser) ?? new Map<string, T>();
    byParser.set(parser, known);
    const result = known.get(text) ?? read(parser, text);
    known.set(text, result);
    return result;
  };
}
