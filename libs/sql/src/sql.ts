import { splitTableName } from '@wesley/schema';

declare const brand: unique symbol;

/** A piece of SQL that was built, not pasted: only the functions of this file make one. */
export interface Sql {
  readonly text: string;
  readonly [brand]: true;
}

/** SQL from fragments: sql`ALTER TABLE ${identifier(table)} …`. A bare string is not SQL, and does not compile. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Sql[]): Sql {
  return make(strings.reduce((text, string, at) => `${text}${parts[at - 1]?.text ?? ''}${string}`));
}

/** A name, quoted when Postgres would read it as something else. */
export function identifier(name: string): Sql {
  if (name.includes('\0') || name === '') throw new TypeError('Postgres has no such identifier.');
  return make(needsQuotes(name) ? `"${name.replaceAll('"', '""')}"` : name);
}

/** A table, with its schema before it unless that is `public`. */
export function relation(table: string): Sql {
  const { schema, name } = splitTableName(table);
  return schema === 'public' ? identifier(name) : sql`${identifier(schema)}.${identifier(name)}`;
}

/** A table with its schema in any case, for where the search path may be another. */
export function qualifiedRelation(table: string): Sql {
  const { schema, name } = splitTableName(table);
  return sql`${identifier(schema)}.${identifier(name)}`;
}

/** A string constant. With a backslash in it, in the form whose meaning no server setting changes. */
export function literal(value: string): Sql {
  if (value.includes('\0')) throw new TypeError('A Postgres string cannot hold a NUL character.');
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return make(value.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted);
}

/** A whole number. */
export function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${String(value)} is no whole number.`);
  return make(String(value));
}

/** A keyword out of a closed list in our own code, never from a user. */
export function keyword<K extends string>(word: Uppercase<K>): Sql {
  return make(word);
}

/** SQL that was parsed before (`Expression.sql`, the name of a type): the only door for text from elsewhere. */
export function parsed(text: string): Sql {
  return make(text);
}

/** Fragments with a separator between them: a comma unless told otherwise. */
export function list(parts: readonly Sql[], separator = ', '): Sql {
  return make(parts.map(({ text }) => text).join(separator));
}

export const nothing: Sql = make('');

/** Names with commas between them. */
export function identifiers(names: readonly string[]): Sql {
  return list(names.map(identifier));
}

function make(text: string): Sql {
  return { text } as Sql;
}

function needsQuotes(name: string): boolean {
  return !/^[a-z_][a-z0-9_$]*$/.test(name) || reservedWords.has(name);
}

// Every word that quote_ident() of Postgres 13 to 18 quotes (pg_get_keywords(), catcode <> 'U').
const reservedWords = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
  character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
  else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
  in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
  json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
  on only or order out outer overlaps overlay placing position precision primary real references returning right row select
  session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to trailing
  treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat
  xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/),
);
