import { compareText } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import type { Relations } from './relations';

/** Rows read by sequential scans in the current transaction, by the table's oid. */
export type ScanCounts = ReadonlyMap<string, number>;

/**
 * Counts for the tables with these oids, in the session itself. The counts are not zero at BEGIN, since earlier transactions' may not be flushed yet: only a
 * difference says something. Parallel workers count elsewhere: keep `max_parallel_maintenance_workers` and
 * `max_parallel_workers_per_gather` at 0.
 */
export async function readScanCounts(session: Session, tables: readonly string[]): Promise<ScanCounts> {
  if (tables.length === 0) return new Map();
  // What pg_stat_xact_user_tables calls seq_tup_read, without its joins over all tables and indexes.
  const rows = await session.query(
    `SELECT oid::text AS oid, pg_catalog.pg_stat_get_xact_tuples_returned(oid)::text AS rows
       FROM unnest('{${tables.join(',')}}'::oid[]) AS oid
      WHERE pg_catalog.pg_stat_get_xact_tuples_returned(oid) > 0`,
  );
  return new Map(rows.map(({ oid, rows: read }) => [String(oid), Number(read)]));
}

/** The tables of which rows were read by a sequential scan in between, sorted. A scan of an empty table reads none. */
export function scansBetween(before: ScanCounts, after: ScanCounts, relations: Relations): readonly string[] {
  const scanned = [...after].filter(([oid, rows]) => rows > (before.get(oid) ?? 0));
  return scanned.flatMap(([oid]) => relations.byOid.get(oid)?.label ?? []).sort(compareText);
}
