import { compareText } from '@wesley/schema';
import { lockModes, strongest, type LockMode, type RelationLock } from '@wesley/plan';
import type { Row, Session } from '@wesley/apply';
import type { Relations } from './relations';

/** What a transaction holds at a moment. */
export interface Held {
  /** The strongest lock on each relation of the snapshot, sorted by relation. */
  readonly locks: readonly RelationLock[];
  /** The oids of those that are locked in ACCESS EXCLUSIVE mode. */
  readonly exclusive: readonly string[];
  /** Bytes that the server wrote to its log since it was made: of all its databases, so that others add to a difference. */
  readonly wal: number;
}

/**
 * What the backend holds. To be called after the statement and before its COMMIT, from a session in another database.
 * Complete for tables, except for a lock that was taken in a subtransaction and rolled back with it.
 */
export async function watchTransaction(observer: Session, pid: number, relations: Relations): Promise<Held> {
  // One message without values, since it is asked before and after each step: planning a join would cost more than the answer.
  // The log comes first: nothing that is asked adds to it.
  const [log, held = []] = await observer.script(
    `SELECT pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::text AS wal;
     SELECT relation::text AS relation, mode FROM pg_catalog.pg_locks
      WHERE pid = ${String(pid)} AND granted AND locktype = 'relation' AND database = ${relations.database}::oid
        AND relation >= 16384 AND mode <> 'SIReadLock'`,
  );
  return {
    locks: strongestSorted(held.flatMap((row) => lockOf(row, relations))),
    exclusive: held.filter(({ mode }) => mode === 'AccessExclusiveLock').map(({ relation }) => String(relation)),
    wal: Number(log?.[0]?.['wal']),
  };
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
