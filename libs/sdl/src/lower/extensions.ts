import type { Call } from '@wesley/sql';
import type { Objection } from './objection';

/** What Wesley builds has no extensions, so that their functions are missing there. */
export function objectionToExtension({ schema, name }: Call): Objection | undefined {
  const extension = extensionOf.get(name);
  // In a Postgres schema of one's own a function of this name is something else.
  if (extension === undefined || !['public', 'extensions', undefined].includes(schema)) return undefined;
  return {
    code: 'extension-not-there',
    message: `${name}() belongs to the extension ${extension}, which no database that Wesley builds has.`,
    hint: hintFor(name),
  };
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
