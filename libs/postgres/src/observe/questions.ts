import type { Questions, Row, Session } from '@wesley/apply';
import type { RelationLock } from '@wesley/plan';
import { lockOf, strongestSorted } from './locks';
import type { Relations } from './relations';
import type { Files } from './rewrites';
import type { ScanCounts } from './scans';

/** What is seen of a transaction at a moment, from within. */
export interface Moment {
  /** The strongest lock on each relation of the snapshot, sorted by relation. Complete for tables, except for a lock that was taken in a subtransaction and rolled back with it. */
  readonly locks: readonly RelationLock[];
  /** The files of what is locked in ACCESS EXCLUSIVE mode: a table is written anew under no other lock, which is kept to the end. */
  readonly files: Files;
  /** Of the tables that are locked, or at the beginning of all: nobody reads a table without a lock. */
  readonly scans: ScanCounts;
  /** Bytes that the server wrote to its log since it was made: of all its databases, so that others add to a difference. */
  readonly wal: number;
}

/** What a session answers as long as nothing is locked. */
export const nothingSeen: Moment = { locks: [], files: new Map(), scans: new Map(), wal: 0 };

/**
 * Prepares the questions in a session that is about to be looked at: planned anew each time, they would take longer than most steps. They
 * are asked in the session itself, which sees what nobody else does yet.
 */
export async function prepareQuestions(
  session: Session,
  relations: Relations,
  tables: readonly string[],
): Promise<Questions> {
  await session.query(`PREPARE wesley_before AS ${askBefore(tables)}; PREPARE wesley_after AS ${askAfter(relations)}`);
  return { before: 'EXECUTE wesley_before', after: 'EXECUTE wesley_after' };
}

const log = `(SELECT pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::text AS wal) AS log`;

// What pg_stat_xact_user_tables calls seq_tup_read, without its joins over all tables and indexes.
const readRows = 'pg_catalog.pg_stat_get_xact_tuples_returned';

function askBefore(tables: readonly string[]): string {
  return `SELECT log.wal, seen.oid::text AS relation, ${readRows}(seen.oid)::text AS rows
    FROM ${log} LEFT JOIN unnest('{${tables.join(',')}}'::oid[]) AS seen (oid) ON ${readRows}(seen.oid) > 0`;
}

// The view pg_locks gives the same, and takes longer.
function askAfter({ database }: Relations): string {
  return `SELECT log.wal, held.relation::text AS relation, held.mode, ${readRows}(held.relation)::text AS rows,
      CASE held.mode WHEN 'AccessExclusiveLock' THEN pg_catalog.pg_relation_filenode(held.relation)::text END AS file
    FROM ${log} LEFT JOIN pg_catalog.pg_lock_status() AS held
      ON held.pid = pg_catalog.pg_backend_pid() AND held.granted AND held.locktype = 'relation'
     AND held.database = ${database} AND held.relation >= 16384 AND held.mode <> 'SIReadLock'`;
}

/** Reads an answer to one of the questions. */
export function momentOf(answer: readonly Row[], relations: Relations): Moment {
  const seen = answer.filter(({ relation }) => typeof relation === 'string');
  return {
    locks: strongestSorted(seen.flatMap((row) => (typeof row.mode === 'string' ? lockOf(row, relations) : []))),
    files: new Map(
      seen.flatMap(({ relation, file }) => (typeof file === 'string' ? [[String(relation), file] as const] : [])),
    ),
    scans: new Map(seen.map(({ relation, rows }) => [String(relation), Number(rows ?? 0)])),
    wal: Number(answer[0]?.['wal']),
  };
}
