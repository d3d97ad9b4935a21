import { compareText } from '@wesley/schema';
import type { Relations } from './relations';

/**
 * Rows read by sequential scans in the current transaction, by the table's oid. The counts are not zero at BEGIN, since earlier transactions'
 * may not be flushed yet: only a difference says something. Parallel workers count elsewhere: keep `max_parallel_maintenance_workers` and
 * `max_parallel_workers_per_gather` at 0.
 */
export type ScanCounts = ReadonlyMap<string, number>;

/** The tables of which rows were read by a sequential scan in between, sorted. A scan of an empty table reads none. */
export function scansBetween(before: ScanCounts, after: ScanCounts, relations: Relations): readonly string[] {
  const scanned = [...after].filter(([oid, rows]) => rows > (before.get(oid) ?? 0));
  return scanned.flatMap(([oid]) => relations.byOid.get(oid)?.label ?? []).sort(compareText);
}
