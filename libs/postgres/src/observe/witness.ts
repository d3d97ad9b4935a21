import type { Database, Session } from '@wesley/apply';
import { lockModes, type RelationLock } from '@wesley/plan';
import type { Sighting, Witness } from '@wesley/rehearse';
import { watchTransaction, type Held } from './locks';
import { readRelations, type Relations } from './relations';
import { relayProbe } from './relay-probe';
import { filesOf, readFiles, rewritesBetween } from './rewrites';
import { readScanCounts, scansBetween, type ScanCounts } from './scans';

/** Milliseconds after which a statement that is watched by the relay probe is cancelled, whatever it waits for. */
const patience = 120_000;

interface Moment {
  readonly held: Held;
  readonly scans: ScanCounts;
}

/** Sees what steps do to the relations that the database has now. `observer` is a session in another database. */
export async function openWitness(database: Database, observer: Session): Promise<Witness> {
  const session = await database.connect('witness');
  const existing = await readRelations(session).finally(() => session.close());
  // Kept from step to step: nobody but the steps writes a table anew.
  const files = new Map(filesOf(existing));
  const tables = [...files.keys()];
  // Side by side, in two sessions: neither sees of the other what it looks for.
  const look = async (stepping: Session): Promise<Moment> => {
    const [held, scans] = await Promise.all([
      watchTransaction(observer, stepping.pid, existing),
      readScanCounts(stepping, tables),
    ]);
    return { held, scans };
  };
  const rewrittenAmong = async (stepping: Session, oids: readonly string[]) => {
    const now = await readFiles(stepping, oids);
    const rewrote = rewritesBetween(files, now, existing);
    for (const [oid, file] of now) files.set(oid, file);
    return rewrote;
  };
  let before: Moment = { held: { locks: [], exclusive: [], wal: 0 }, scans: new Map() };
  return {
    async before(stepping) {
      before = await look(stepping);
    },
    async after(stepping) {
      const { held, scans } = await look(stepping);
      // A table is written anew under ACCESS EXCLUSIVE only, which is kept to the end of the transaction.
      const exclusive = held.exclusive.filter((oid) => files.has(oid));
      return {
        observed: 'pg_locks',
        wal: held.wal - before.held.wal,
        locks: held.locks.filter((lock) => !isHeldBefore(lock, before.held.locks)),
        scanned: scansBetween(before.scans, scans, existing),
        rewrote: await rewrittenAmong(stepping, exclusive),
      };
    },
    async alone(stepping, table, run) {
      const { pid } = stepping;
      const { wal } = await watchTransaction(observer, pid, existing);
      const report = await relayProbe({ database, observer, relations: existing, table, pid, run, timeout: patience });
      const rewrote = await rewrittenAmong(stepping, tables);
      const sighting: Sighting = {
        observed: 'relay',
        wal: (await watchTransaction(observer, pid, existing)).wal - wal,
        locks: await withoutGone(report.locks, existing, stepping),
        scanned: [],
        rewrote,
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

function isHeldBefore({ relation, mode }: RelationLock, before: readonly RelationLock[]): boolean {
  return before.some((held) => held.relation === relation && lockModes.indexOf(held.mode) >= lockModes.indexOf(mode));
}
