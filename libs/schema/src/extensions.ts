import { elementAddress, type Address } from './address';
import type { BuiltinTypeName } from './builtin-types';
import type { Column } from './columns';
import { compareText } from './compare-text';
import type { Expression } from './expressions';
import type { IndexKey } from './indexes';
import { operatorClasses } from './operator-classes';
import type { Schema } from './schema';
import type { Table } from './tables';

interface Extension {
  /** Those of its types that a column may have. */
  readonly types: readonly BuiltinTypeName[];
  /** Its other types, and those of the extensions that it requires: they take their names in `public`. */
  readonly otherTypes: readonly string[];
  /** What an expression may call of it (pg_depend). */
  readonly functions: string;
}

/** Extensions that come with Postgres (manual, appendix F), with what a schema can use of them. Another one is not known here. */
export const extensions = {
  citext: { types: ['citext'], otherTypes: [], functions: 'citext_larger citext_smaller' },
  earthdistance: {
    types: [],
    otherTypes: ['cube', 'earth'],
    functions: 'earth earth_box earth_distance gc_to_sec latitude ll_to_earth longitude sec_to_gc',
  },
  fuzzystrmatch: {
    types: [],
    otherTypes: [],
    functions: 'difference dmetaphone dmetaphone_alt levenshtein levenshtein_less_equal metaphone soundex text_soundex',
  },
  ltree: {
    types: ['ltree'],
    otherTypes: ['lquery', 'ltree_gist', 'ltxtquery'],
    functions: 'index lca ltree2text nlevel subltree subpath text2ltree',
  },
  pg_trgm: {
    types: [],
    otherTypes: ['gtrgm'],
    functions: 'set_limit show_limit show_trgm similarity strict_word_similarity word_similarity',
  },
  pgcrypto: {
    types: [],
    otherTypes: [],
    functions: `armor crypt dearmor decrypt decrypt_iv digest encrypt encrypt_iv fips_mode gen_random_bytes gen_salt hmac pgp_key_id pgp_pub_decrypt
      pgp_pub_decrypt_bytea pgp_pub_encrypt pgp_pub_encrypt_bytea pgp_sym_decrypt pgp_sym_decrypt_bytea pgp_sym_encrypt pgp_sym_encrypt_bytea`,
  },
  unaccent: { types: [], otherTypes: [], functions: 'unaccent' },
  'uuid-ossp': {
    types: [],
    otherTypes: [],
    functions:
      'uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil uuid_ns_dns uuid_ns_oid uuid_ns_url uuid_ns_x500',
  },
} as const satisfies Record<string, Extension>;

export type ExtensionName = keyof typeof extensions;

const names = Object.keys(extensions) as ExtensionName[];

/** The extension of each of their functions. */
export const extensionOfFunction: ReadonlyMap<string, ExtensionName> = new Map(
  names.flatMap((name) =>
    extensions[name].functions
      .split(/\s+/)
      .filter((called) => called !== '')
      .map((called) => [called, name] as const),
  ),
);

/** Those of them that may give something else tomorrow, so that no index and no generated column can hold them (pg_proc.provolatile). */
export const mutableFunctions: ReadonlySet<string> = new Set([
  ...[
    'fips_mode',
    'gen_random_bytes',
    'gen_salt',
    'set_limit',
    'show_limit',
    'unaccent',
    'uuid_generate_v1',
    'uuid_generate_v1mc',
    'uuid_generate_v4',
  ],
  ...['pgp_pub_encrypt', 'pgp_pub_encrypt_bytea', 'pgp_sym_encrypt', 'pgp_sym_encrypt_bytea'],
]);

/** The extension of each of their types. */
export const extensionOfType: ReadonlyMap<string, ExtensionName> = new Map(
  names.flatMap((name) => extensions[name].types.map((type) => [type, name] as const)),
);

/** The extension of what an expression calls, or casts to (`Expression.functions`). */
export function extensionCalledBy(name: string): ExtensionName | undefined {
  return extensionOfFunction.get(name) ?? extensionOfType.get(name);
}

/**
 * The extensions that a schema needs, sorted: those of the types, functions and operator classes that it uses. One that nothing needs any more stays where
 * it is, since somebody else may use it.
 */
export function extensionsOf({ tables }: Pick<Schema, 'tables'>): readonly ExtensionName[] {
  return [...new Set(tables.flatMap(extensionUses).map(({ extension }) => extension))].sort(compareText);
}

interface ExtensionUse {
  readonly extension: ExtensionName;
  readonly by: Address;
}

/** What of a table needs an extension, element by element. */
export function extensionUses({ name: table, columns, checks, indexes, policies }: Table): readonly ExtensionUse[] {
  const usesOf = (kind: 'column' | 'check' | 'index' | 'policy', name: string, needed: readonly ExtensionName[]) =>
    needed.map((extension) => ({ extension, by: elementAddress(table, kind, name) }));
  return [
    ...columns.flatMap((column) =>
      usesOf('column', column.name, [...ofType(column), ...ofExpressions(column.default, column.generated)]),
    ),
    ...checks.flatMap((check) => usesOf('check', check.name, ofExpressions(check.expression))),
    ...indexes.flatMap((index) =>
      usesOf('index', index.name, [...index.keys.flatMap(ofKey), ...ofExpressions(index.where)]),
    ),
    ...policies.flatMap((policy) => usesOf('policy', policy.name, ofExpressions(policy.using, policy.check))),
  ];
}

function ofType({ type }: Column): readonly ExtensionName[] {
  const extension = type.kind === 'builtin' ? extensionOfType.get(type.name) : undefined;
  return extension === undefined ? [] : [extension];
}

function ofKey({ expression, operatorClass }: IndexKey): readonly ExtensionName[] {
  const { extension = null } = operatorClass === undefined ? {} : operatorClasses[operatorClass];
  return [...ofExpressions(expression), ...(extension === null ? [] : [extension])];
}

function ofExpressions(...expressions: readonly (Expression | null)[]): readonly ExtensionName[] {
  return expressions.flatMap((expression) =>
    (expression?.functions ?? []).flatMap((name) => extensionCalledBy(name) ?? []),
  );
}
