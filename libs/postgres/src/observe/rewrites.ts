import type { Session } from '@wesley/apply';
import { compareText } from '@wesley/schema';
import type { Relations } from './relations';

/** The files of tables, by oid. */
export type Files = ReadonlyMap<string, string>;

/** Reads the files that the tables have now, of these oids only; of a table that is gone there is none. */
export async function readFiles(session: Session, oids: readonly string[]): Promise<Files> {
  if (oids.length === 0) return new Map();
  const rows = await session.query(
    `SELECT oid::text AS oid, pg_catalog.pg_relation_filenode(oid)::text AS file FROM unnest('{${oids.join(',')}}'::oid[]) AS oid`,
  );
  return new Map(rows.flatMap(({ oid, file }) => (typeof file === 'string' ? [[String(oid), file] as const] : [])));
}

/** Those that the tables of a snapshot had. */
export function filesOf({ byOid }: Relations): Files {
  const tables = [...byOid].filter(([, { kind }]) => hasRows.has(kind));
  return new Map(tables.flatMap(([oid, { file }]) => (file === null ? [] : [[oid, file] as const])));
}

const hasRows = new Set(['r', 'm']);

/** The tables whose file was written anew, sorted. */
export function rewritesBetween(before: Files, after: Files, { byOid }: Relations): readonly string[] {
  return [...after]
    .filter(([oid, file]) => before.has(oid) && before.get(oid) !== file)
    .flatMap(([oid]) => byOid.get(oid)?.label ?? [])
    .sort(compareText);
}
