import type { Database, Session } from '@wesley/apply';
import { lockModes, type RelationLock } from '@wesley/plan';
import type { Sighting, Witness } from '@wesley/rehearse';
import { momentOf, nothingSeen, prepareQuestions } from './questions';
import { readRelations, type Relations } from './relations';
import { relayProbe } from './relay-probe';
import { filesOf, readFiles, rewritesBetween, type Files } from './rewrites';
import { scansBetween, type ScanCounts } from './scans';

/** Milliseconds after which a statement that is watched by the relay probe is cancelled, whatever it waits for. */
const patience = 120_000;

/** Sees what steps do to the relations that the database has now. `observer` is a session in another database. */
export async function openWitness(database: Database, observer: Session): Promise<Witness> {
  const session = await database.connect('witness');
  const existing = await readRelations(session).finally(() => session.close());
  // Kept from step to step: nobody but the steps writes a table anew.
  const files = new Map(filesOf(existing));
  const tables = [...files.keys()];
  const rewritten = (now: Files) => {
    const rewrote = rewritesBetween(files, now, existing);
    for (const [oid, file] of now) if (files.has(oid)) files.set(oid, file);
    return rewrote;
  };
  // Between two statements of a transaction nothing happens.
  let before = nothingSeen;
  return {
    prepare: (stepping) => prepareQuestions(stepping, existing, tables),
    begins(answer) {
      before = momentOf(answer, existing);
    },
    sees(answer) {
      const [was, is] = [before, momentOf(answer, existing)];
      // What nobody holds a lock on any more can be scanned again later in the transaction: the count goes on from where it was.
      before = { ...is, scans: new Map([...was.scans, ...is.scans]) };
      return {
        observed: 'pg_locks',
        wal: is.wal - was.wal,
        locks: is.locks.filter((lock) => !isHeldBefore(lock, was.locks)),
        scanned: scansBetween(was.scans, onlyTables(is.scans, files), existing),
        rewrote: rewritten(is.files),
      };
    },
    async alone(stepping, table, run) {
      const { pid } = stepping;
      const wal = await readWal(observer);
      const report = await relayProbe({ database, observer, relations: existing, table, pid, run, timeout: patience });
      const written = (await readWal(observer)) - wal;
      const sighting: Sighting = {
        observed: 'relay',
        wal: written,
        locks: await withoutGone(report.locks, existing, stepping),
        scanned: null,
        rewrote: rewritten(await readFiles(stepping, tables)),
      };
      if (report.outcome === 'timed out')
        throw new Error(`The statement did not end within ${String(patience)} ms: ${table}.`);
      return { ...sighting, blocked: report.blocks };
    },
  };
}

/**
 * DROP INDEX CONCURRENTLY ends with ACCESS EXCLUSIVE on its index, when no query can use it any more and nobody waits for it: a moment
 * that is seen once in a while. Whether anybody was kept waiting is what the relay shows.
 */
async function withoutGone(
  locks: readonly RelationLock[],
  existing: Relations,
  stepping: Session,
): Promise<readonly RelationLock[]> {
  const exclusive = locks.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE').map(({ relation }) => relation);
  const indexes = [...existing.byOid].filter(([, { kind, label }]) => kind === 'i' && exclusive.includes(label));
  if (indexes.length === 0) return locks;
  const oids = indexes.map(([oid]) => oid);
  const rows = await stepping.query('SELECT oid::text AS oid FROM pg_catalog.pg_class WHERE oid = ANY ($1::oid[])', [
    oids,
  ]);
  const there = new Set(rows.map(({ oid }) => String(oid)));
  const gone = new Set(indexes.filter(([oid]) => !there.has(oid)).map(([, { label }]) => label));
  return locks.filter(({ relation }) => !gone.has(relation));
}

// The count of an index is one of its entries.
function onlyTables(scans: ScanCounts, files: Files): ScanCounts {
  return new Map([...scans].filter(([oid]) => files.has(oid)));
}

async function readWal(observer: Session): Promise<number> {
  const [row] = await observer.query(
    `SELECT pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::text AS wal`,
  );
  return Number(row?.['wal']);
}

function isHeldBefore({ relation, mode }: RelationLock, before: readonly RelationLock[]): boolean {
  return before.some((held) => held.relation === relation && lockModes.indexOf(held.mode) >= lockModes.indexOf(mode));
}
