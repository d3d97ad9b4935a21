import { findMutable, findMutableInKey, type KnownTypes, type Mutable } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { placeInString } from '../place-in-string';
import type { Context } from './context';
import { knownTypesOf, type TableDraft } from './table-drafts';

/** Whether nothing in an expression is known not to be immutable; what is gets reported. */
export function isImmutable(table: TableDraft, text: Text, refusal: Refusal, context: Context): boolean {
  const known = knownTypesOf(table);
  return isNothing(findMutable(context.parser, text.text, known), text, known, refusal, context);
}

/** The same for a key of an index. */
export function isKeyImmutable(table: TableDraft, text: Text, refusal: Refusal, context: Context): boolean {
  const known = knownTypesOf(table);
  return isNothing(findMutableInKey(context.parser, text.text, known), text, known, refusal, context);
}

interface Refusal {
  readonly code: 'generated-impossible' | 'index-impossible';
  /** What cannot be, for that. */
  readonly therefore: string;
}

function isNothing(
  found: Mutable | undefined,
  { node }: Text,
  known: KnownTypes,
  { code, therefore }: Refusal,
  { reporter }: Context,
): boolean {
  if (!found) return true;
  const message = `${found.what} does not always return the same, so that ${therefore}.`;
  reporter.error(placeInString(node, found.at), code, message, hintFor(found, known));
  return false;
}

function hintFor({ function: name = '', types }: Mutable, known: KnownTypes): string | undefined {
  if (/^concat(?:_ws)?$/.test(name)) return 'join texts with ||';
  if (textSearch.has(name)) return `name the configuration: ${name}('english', …)`;
  if (types.some((type) => known.isEnum(type))) return 'compare the enum with its values; they need no cast';
  // With it the session's own zone does not matter.
  return types.includes('timestamp with time zone') ? "say in which zone: … AT TIME ZONE 'UTC'" : undefined;
}

const textSearch = new Set([
  'phraseto_tsquery',
  'plainto_tsquery',
  'to_tsquery',
  'to_tsvector',
  'websearch_to_tsquery',
]);
