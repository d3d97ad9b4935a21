import { canonicalJson, compareText, sha256, type Digest } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { globalFacts } from './global-facts';
import { relationFacts } from './relation-facts';
import { routineFacts } from './routine-facts';
import { tableFacts } from './table-facts';
import { typeFacts } from './type-facts';

/** The definition of a database, as the server's own catalog has it: what is compared when a plan is said to converge. */
export interface Catalog {
  /** One text per fact, by name and never by oid, sorted: `column public."user".email {"type": "text", "notNull": true}`. */
  readonly rows: readonly string[];
  readonly fingerprint: Digest;
}

export interface CatalogDifference {
  /** Rows of the first that the second lacks. */
  readonly missing: readonly string[];
  /** Rows that only the second has. */
  readonly extra: readonly string[];
}

/**
 * Reads every schema but those of Postgres and of Wesley. Shares nothing with `introspect`, so that what that one
 * overlooks is seen here. Left out on purpose: the order of columns, owners, statistics and other data. To be called
 * outside of a transaction, or the transaction's search path stays `pg_catalog`.
 */
export async function readCatalog(session: Session): Promise<Catalog> {
  // Names are printed with their schema when it is not on the search path: so they are the same for everyone.
  const path = 'SET LOCAL search_path = pg_catalog';
  if (!prepared.has(session)) await session.query(`${path}; PREPARE ${statement} AS ${selectFacts}`);
  prepared.add(session);
  const found = await session.query(`${path}; EXECUTE ${statement}`);
  const rows = found.map(({ fact }) => String(fact)).sort(compareText);
  return { rows, fingerprint: sha256(canonicalJson(rows)) };
}

/** Planning the statement takes as long as running it, and some sessions read the catalog after each step. */
const statement = 'wesley_catalog';
const prepared = new WeakSet<Session>();

export function diffCatalogs(a: Catalog, b: Catalog): CatalogDifference {
  const inA = new Set(a.rows);
  const inB = new Set(b.rows);
  return { missing: a.rows.filter((row) => !inB.has(row)), extra: b.rows.filter((row) => !inA.has(row)) };
}

const selectFacts = `
  SELECT format('%s %s %s', kind, name, jsonb_strip_nulls(facts)) AS fact FROM (
    ${[...globalFacts, ...relationFacts, ...tableFacts, ...typeFacts, ...routineFacts].join('\n UNION ALL ')}
  ) found (kind, name, facts)`;
