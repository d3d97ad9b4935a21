import type { Session } from '@wesley/apply';
import { builtinTypes, extensionOfType } from '@wesley/schema';

/** What of Postgres' own an expression may use, as the server at hand says. All lists are sorted. */
export interface Builtins {
  /** Every variant of the functions: `age(xid) integer`, `jsonb_set(jsonb, text[], jsonb, boolean?) jsonb`; before what is not immutable stands `mutable`. */
  readonly functions: readonly string[];
  /** Those between the types that a column may have: `date + interval = timestamp without time zone`. */
  readonly operators: readonly string[];
  readonly casts: {
    /** `smallint::integer`: those that the server adds by itself. */
    readonly implicit: readonly string[];
    /** Those of them that lead to the type which the server prefers for its kind. */
    readonly preferred: readonly string[];
    /** From tries: those that the server adds where something is stored. */
    readonly assignable: readonly string[];
    /** From tries, since a cast takes more ways than pg_cast holds: those that are not immutable. */
    readonly mutable: readonly string[];
  };
}

export async function readBuiltins(session: Session): Promise<Builtins> {
  const lines = async (query: string) =>
    [...new Set((await session.query(query)).map(({ line }) => String(line)))].sort();
  return {
    functions: await lines(functions),
    operators: await lines(operators),
    casts: {
      implicit: await lines(implicitCasts),
      preferred: await lines(preferredCasts),
      assignable: await tryCasts(session, isAssignable),
      mutable: await tryCasts(session, isMutable),
    },
  };
}

const types = Object.keys(builtinTypes).filter((type) => !extensionOfType.has(type));
const quoted = types.map((type) => `'${type}'`).join(', ');

// What an expression over columns may call: plain functions that take and give ordinary values. What shows the server to itself is left out.
const callable = `
  pronamespace = 'pg_catalog'::regnamespace AND prokind = 'f' AND NOT proretset
  AND format_type(prorettype, NULL) NOT IN
    ('internal', 'cstring', 'trigger', 'event_trigger', 'index_am_handler', 'table_am_handler', 'language_handler', 'fdw_handler', 'tsm_handler')
  AND NOT EXISTS (SELECT FROM unnest(proargtypes) AS type WHERE type IN ('internal'::regtype, 'cstring'::regtype))
  AND oid NOT IN (SELECT oprcode FROM pg_operator)
  AND proname !~ '^(pg|binary_upgrade|has)_'`;

// Of a function in SQL the server looks at what it does, not at what is said of it: these two only cast to text.
const functions = `
  SELECT CASE WHEN provolatile <> 'i' AND proname NOT IN ('quote_literal', 'quote_nullable') THEN 'mutable ' ELSE '' END
    || proname || '(' || array_to_string(ARRAY(
      SELECT CASE WHEN provariadic <> 0 AND at = pronargs THEN 'VARIADIC ' ELSE '' END || format_type(type, NULL)
        || CASE WHEN at > pronargs - pronargdefaults THEN '?' ELSE '' END
      FROM unnest(proargtypes) WITH ORDINALITY AS argument (type, at) ORDER BY at), ', ')
    || ') ' || CASE WHEN proretset THEN 'SETOF ' ELSE '' END || format_type(prorettype, NULL) AS line
  FROM pg_proc
  WHERE pronamespace = 'pg_catalog'::regnamespace AND prokind = 'f' AND proname IN (SELECT proname FROM pg_proc WHERE ${callable})`;

// || of a text and something else is left out, for the same reason: it is as steady as the cast in it.
const operators = `
  SELECT CASE WHEN provolatile <> 'i' THEN 'mutable ' ELSE '' END
    || CASE WHEN oprleft = 0 THEN '' ELSE format_type(oprleft, NULL) || ' ' END
    || oprname || ' ' || format_type(oprright, NULL) || ' = ' || format_type(oprresult, NULL) AS line
  FROM pg_operator JOIN pg_proc ON pg_proc.oid = oprcode
  WHERE (oprleft = 0 OR format_type(oprleft, NULL) IN (${quoted})) AND format_type(oprright, NULL) IN (${quoted}, 'text[]')`;

const implicitCasts = `
  SELECT format_type(castsource, NULL) || '::' || format_type(casttarget, NULL) AS line
  FROM pg_cast WHERE castcontext = 'i' AND castsource <> casttarget AND format_type(castsource, NULL) IN (${quoted})`;

const preferredCasts = `
  SELECT format_type(castsource, NULL) || '::' || format_type(casttarget, NULL) AS line
  FROM pg_cast JOIN pg_type source ON source.oid = castsource JOIN pg_type target ON target.oid = casttarget
  WHERE castcontext = 'i' AND castsource <> casttarget AND format_type(castsource, NULL) IN (${quoted})
    AND target.typispreferred AND source.typcategory = target.typcategory`;

type Try = (session: Session, from: string, to: string) => Promise<boolean>;

async function tryCasts(session: Session, isSo: Try): Promise<readonly string[]> {
  const found: string[] = [];
  for (const from of types) {
    for (const to of types) {
      if (from !== to && (await isSo(session, from, to))) found.push(`${from}::${to}`);
    }
  }
  return found.sort();
}

async function isMutable(session: Session, from: string, to: string): Promise<boolean> {
  const generated = `GENERATED ALWAYS AS (value::${to}) STORED`;
  // No such cast.
  return (
    (await said(session, `value ${from}, result ${to} ${generated}`, /is not immutable|cannot cast/)) ===
    'is not immutable'
  );
}

async function isAssignable(session: Session, from: string, to: string): Promise<boolean> {
  return (await said(session, `result ${to} DEFAULT NULL::${from}`, /default expression is of type/)) === undefined;
}

/** What the server says against a table, of what it may say. */
async function said(session: Session, columns: string, expected: RegExp): Promise<string | undefined> {
  try {
    await session.query(`CREATE TEMPORARY TABLE cast_tried (${columns})`);
  } catch (error) {
    const objection = expected.exec(String(error))?.[0];
    if (objection === undefined) throw error;
    return objection;
  }
  await session.query('DROP TABLE cast_tried');
  return undefined;
}

/** The file of `@wesley/sql` that holds it. */
export function printBuiltins({ functions, operators, casts }: Builtins, version: string): string {
  return `// Generated by tools/builtins from PostgreSQL ${version}. Do not edit.

/** Every variant of Postgres' own functions; before what is not immutable stands \`mutable\`, and behind an argument that may be left out \`?\`. */
export const functions: readonly string[] = [
${list(functions)}
];

/** The operators between types that a column may have, and what they give. */
export const operators: readonly string[] = [
${list(operators)}
];

/** Casts that the server adds by itself. */
export const implicitCasts: ReadonlySet<string> = new Set([
${list(casts.implicit)}
]);

/** Those of them that lead to the type which the server prefers for its kind. */
export const preferredCasts: ReadonlySet<string> = new Set([
${list(casts.preferred)}
]);

/** Casts that the server adds where something is stored. */
export const assignableCasts: ReadonlySet<string> = new Set([
${list(casts.assignable)}
]);

/** Casts that are not immutable. */
export const mutableCasts: ReadonlySet<string> = new Set([
${list(casts.mutable)}
]);
`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  '${line}',`).join('\n');
}
