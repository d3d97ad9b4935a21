import { compareText } from '@wesley/schema';
import { lockModes, strongest, type LockMode, type RelationLock } from '@wesley/plan';
import type { Row, Session } from '@wesley/apply';
import type { Relations } from './relations';

/**
 * The strongest lock that the backend holds on each relation of the snapshot, sorted by relation. To be called after the
 * statement and before its COMMIT, from a session in another database. Complete for tables, except for a lock that was
 * taken in a subtransaction and rolled back with it.
 */
export async function watchTransaction(
  observer: Session,
  pid: number,
  relations: Relations,
): Promise<readonly RelationLock[]> {
  const rows = await observer.query(
    `SELECT relation::text AS relation, mode FROM pg_catalog.pg_locks
      WHERE pid = $1 AND granted AND locktype = 'relation' AND database = $2::oid AND relation >= 16384 AND mode <> 'SIReadLock'`,
    [pid, relations.database],
  );
  return strongestSorted(rows.flatMap((row) => lockOf(row, relations)));
}

/** The lock of a row of `pg_locks`; none when the relation is not in the snapshot, for nobody waits for what is new. */
export function lockOf(row: Row, relations: Relations): readonly RelationLock[] {
  const relation = relations.byOid.get(String(row.relation));
  return relation ? [{ relation: relation.label, mode: modeOf(String(row.mode)) }] : [];
}

/** One lock for each relation: its strongest, sorted by relation. */
export function strongestSorted(locks: readonly RelationLock[]): readonly RelationLock[] {
  return [...strongest(locks)].sort((a, b) => compareText(a.relation, b.relation));
}

/** `pg_locks` spells it AccessExclusiveLock, the manual ACCESS EXCLUSIVE. */
export function modeOf(spelling: string): LockMode {
  const words = spelling
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();
  const mode = lockModes.find((known) => known === words);
  if (!mode) throw new TypeError(`pg_locks has a mode that is not known here: ${spelling}.`);
  return mode;
}
