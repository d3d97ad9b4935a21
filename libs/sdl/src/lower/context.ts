import type { ParsedExpression, SqlParser } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import type { Naming } from '../names';
import { placeInString } from '../place-in-string';
import type { Place, Reporter } from '../reporter';
import type { ScalarMapping } from '../scalars';
import type { IdentitySource } from './identity';

/** What all of lowering needs at hand. */
export interface Context {
  readonly naming: Naming;
  /** Custom scalars that have their types from outside of the SDL. */
  readonly scalars: ReadonlyMap<string, ScalarMapping>;
  /** Where policies learn who is asking. */
  readonly rls: IdentitySource;
  /** The major version that the schema is for. */
  readonly postgres: number;
  readonly parser: SqlParser;
  readonly reporter: Reporter;
}

/** An element of the schema together with what it was written as. */
export interface Placed<T> {
  readonly item: T;
  readonly place: Place;
}

type Parsed = Extract<ParsedExpression, { ok: true }>;

/** Parses an SQL argument; a failure is reported at its place inside the string. */
export function readParsed(
  { parser, reporter }: Context,
  { text, node }: Text,
  parse: (parser: SqlParser, text: string) => ParsedExpression,
): Parsed | undefined {
  const parsed = parse(parser, text);
  if (parsed.ok) return parsed;
  reporter.error(
    placeInString(node, parsed.at),
    'expression-invalid',
    `"${shorten(text)}" cannot be used: ${parsed.message}.`,
  );
  return undefined;
}

export function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
