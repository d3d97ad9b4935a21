import type { Database, Session } from '@wesley/apply';
import { lockModes, type RelationLock } from '@wesley/plan';
import type { Sighting, Witness } from '@wesley/rehearse';
import { watchTransaction } from './locks';
import { readRelations, type Relations } from './relations';
import { relayProbe } from './relay-probe';
import { rewritesBetween } from './rewrites';
import { readScanCounts, scansBetween, type ScanCounts } from './scans';

/** Milliseconds after which a statement that is watched by the relay probe is cancelled, whatever it waits for. */
const patience = 120_000;

interface Moment {
  readonly relations: Relations;
  readonly scans: ScanCounts;
  readonly locks: readonly RelationLock[];
  readonly wal: number;
}

/** Sees what steps do to the relations that the database has now. `observer` is a session in another database. */
export async function openWitness(database: Database, observer: Session): Promise<Witness> {
  const session = await database.connect('witness');
  const existing = await readRelations(session).finally(() => session.close());
  let before: Moment = { relations: existing, scans: new Map(), locks: [], wal: 0 };

  return {
    async before(stepping) {
      // The scan comes last: what the two others read is of the catalog alone.
      const relations = known(await readRelations(stepping), existing);
      const locks = await watchTransaction(observer, stepping.pid, existing);
      const wal = await readWal(observer);
      before = { relations, locks, wal, scans: await readScanCounts(stepping) };
    },

    async after(stepping) {
      const wal = await readWal(observer);
      const scans = await readScanCounts(stepping);
      const held = await watchTransaction(observer, stepping.pid, existing);
      return {
        observed: 'pg_locks',
        wal: wal - before.wal,
        locks: held.filter((lock) => !isHeldBefore(lock, before.locks)),
        scanned: scansBetween(before.scans, scans, existing),
        rewrote: rewritesBetween(before.relations, known(await readRelations(stepping), existing)),
      };
    },

    async alone(stepping, table, run) {
      const relations = known(await readRelations(stepping), existing);
      const { pid } = stepping;
      const wal = await readWal(observer);
      const report = await relayProbe({ database, observer, relations: existing, table, pid, run, timeout: patience });
      const sighting: Sighting = {
        observed: 'relay',
        wal: (await readWal(observer)) - wal,
        locks: report.locks,
        scanned: [],
        rewrote: rewritesBetween(relations, known(await readRelations(stepping), existing)),
      };
      if (report.outcome === 'timed out')
        throw new Error(`The statement did not end within ${String(patience)} ms: ${table}.`);
      return { ...sighting, blocked: report.blocks };
    },
  };
}

/** Bytes that the server wrote to its log since it was made: of all its databases, so that others add to a difference. */
async function readWal(observer: Session): Promise<number> {
  const [row] = await observer.query("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text AS wal");
  return Number(row?.['wal']);
}

// What the plan itself made has no one waiting for it.
function known({ database, byOid }: Relations, existing: Relations): Relations {
  return { database, byOid: new Map([...byOid].filter(([oid]) => existing.byOid.has(oid))) };
}

function isHeldBefore({ relation, mode }: RelationLock, before: readonly RelationLock[]): boolean {
  return before.some((held) => held.relation === relation && lockModes.indexOf(held.mode) >= lockModes.indexOf(mode));
}
