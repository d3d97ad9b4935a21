import { findCalls } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { placeInString } from '../place-in-string';
import type { Context } from './context';

/**
 * Whether an SQL text, which calls these functions, calls none of an extension; those that it calls are reported. What Wesley builds has
 * no extensions; functions that are neither Postgres' own nor known here are left to the server.
 */
export function callsNoExtension(
  { text, node }: Text,
  functions: readonly string[],
  { parser, reporter }: Context,
  form: 'expression' | 'key' = 'expression',
): boolean {
  if (!functions.some((name) => extensionOf.has(name))) return true;
  // In a Postgres schema of one's own a function of this name is something else.
  const isShared = (schema: string | undefined) => ['public', 'extensions', undefined].includes(schema);
  const calls = findCalls(parser, text, form).filter(({ schema, name }) => isShared(schema) && extensionOf.has(name));
  for (const { name, at } of calls) {
    const message = `${name}() belongs to the extension ${extensionOf.get(name) ?? ''}, which no database that Wesley builds has.`;
    reporter.error(placeInString(node, at), 'extension-not-there', message, hintFor(name));
  }
  return calls.length === 0;
}

function hintFor(name: string): string {
  if (name === 'uuid_generate_v4') return 'gen_random_uuid() does the same without an extension';
  return "use functions of Postgres' own, or leave it to the application";
}

// What an expression may call of the extensions that come with Postgres (pg_depend).
const functionsOf = {
  earthdistance: 'earth earth_box earth_distance gc_to_sec latitude ll_to_earth longitude sec_to_gc',
  fuzzystrmatch:
    'daitch_mokotoff difference dmetaphone dmetaphone_alt levenshtein levenshtein_less_equal metaphone soundex text_soundex',
  hstore: 'akeys avals hstore hstore_to_json hstore_to_jsonb',
  intarray: 'intset sort sort_asc sort_desc subarray uniq',
  isn: 'isbn isbn13 ismn ismn13 issn issn13 upc is_valid make_valid',
  ltree: 'lca ltree2text nlevel subltree subpath text2ltree',
  pg_trgm: 'show_trgm similarity strict_word_similarity word_similarity',
  pgcrypto: `armor crypt dearmor decrypt decrypt_iv digest encrypt encrypt_iv gen_random_bytes gen_salt hmac pgp_key_id pgp_pub_decrypt
    pgp_pub_decrypt_bytea pgp_pub_encrypt pgp_pub_encrypt_bytea pgp_sym_decrypt pgp_sym_decrypt_bytea pgp_sym_encrypt pgp_sym_encrypt_bytea`,
  unaccent: 'unaccent',
  'uuid-ossp':
    'uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil uuid_ns_dns uuid_ns_url',
} as const;

/** The extension of each of these functions. */
export const extensionOf: ReadonlyMap<string, string> = new Map(
  Object.entries(functionsOf).flatMap(([extension, names]) =>
    names.split(/\s+/).map((name) => [name, extension] as const),
  ),
);
