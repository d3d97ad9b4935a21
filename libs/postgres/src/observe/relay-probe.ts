import { lockModes, type RelationLock } from '@wesley/plan';
import type { Database, Row, Session } from '@wesley/apply';
import { cancel, follow, pause, type Followed } from './follow';
import { lockOf, modeOf, strongestSorted } from './locks';
import type { Relations } from './relations';
import { openBlocker, workloads, type Blocker, type Workload } from './workloads';

export interface RelayRequest {
  /** The database that the step runs in, and that the probe's own transactions are opened in. */
  readonly database: Database;
  /** A session in another database: one in this database could hold up what it watches. */
  readonly observer: Session;
  /** What existed before the step. */
  readonly relations: Relations;
  /** The table of `public` that the workload uses. */
  readonly table: string;
  /** The backend that the step runs in. */
  readonly pid: number;
  /** Starts the step in that backend, once. Its rejection is passed on, unless the probe itself cancelled it. */
  readonly run: () => Promise<unknown>;
  /** Milliseconds until the step is cancelled, whatever it waits for. */
  readonly timeout: number;
}

export interface RelayReport {
  /** `finished`: the step came to its end. Otherwise it was cancelled, as a conflict was seen or time ran out. */
  readonly outcome: 'finished' | 'blocked' | 'timed out';
  /** The workload that the step conflicts with; null when none was met. */
  readonly blocks: (RelationLock & { readonly workload: Workload }) | null;
  /** Strongest lock held or asked for that was seen on each relation that existed before. What it shows was there; what it lacks may have been. */
  readonly locks: readonly RelationLock[];
  /** How often the step waited for a workload's transaction to end: slow where transactions are long, but nobody is held up. */
  readonly waits: Readonly<Record<Workload, number>>;
}

/**
 * Runs a statement that stands outside of any transaction, while a reader and a writer of the table are always in the middle
 * of a transaction. Waits the step for a lock of theirs, it conflicts with that workload and is cancelled. Waits it only
 * for their transactions to end (CREATE INDEX CONCURRENTLY does), new ones take their place first (the baton), then the old
 * ones end, and it goes on. Does it finish, it never conflicted.
 */
export async function relayProbe(request: RelayRequest): Promise<RelayReport> {
  const { database, observer, relations, table, pid, run, timeout } = request;
  const blockers: Blocker[] = [];
  try {
    for (const workload of workloads) blockers.push(await openBlocker(database, workload, table));
    const step = follow(run());
    const verdict = await carryBaton({
      observer,
      pid,
      relations,
      blockers,
      step,
      deadline: performance.now() + timeout,
    });
    if (verdict.outcome === 'finished') await step.end;
    else await cancel(observer, pid, step);
    return verdict;
  } finally {
    await Promise.all(blockers.map((blocker) => blocker.close()));
  }
}

interface Relay {
  readonly observer: Session;
  readonly pid: number;
  readonly relations: Relations;
  readonly blockers: readonly Blocker[];
  readonly step: Followed;
  /** In terms of `performance.now()`. */
  readonly deadline: number;
}

async function carryBaton(relay: Relay): Promise<RelayReport> {
  const { observer, pid, relations, blockers, step, deadline } = relay;
  const seen: RelationLock[] = [];
  const waits = { reader: 0, writer: 0 };
  const report = (outcome: RelayReport['outcome'], blocks: RelayReport['blocks'] = null): RelayReport => ({
    outcome,
    blocks,
    locks: strongestSorted(seen),
    waits,
  });
  while (!step.ended()) {
    if (performance.now() > deadline) return report('timed out');
    const rows = await observer.query(locksOfStep, [pid, relations.database]);
    seen.push(...rows.flatMap((row) => lockOf(row, relations)));
    const awaited = rows.find(({ granted }) => granted === false);
    for (const blocker of blockers.filter(({ pid: holder }) => awaited && pidsOf(awaited).includes(String(holder)))) {
      const { workload } = blocker;
      if (awaited?.locktype === 'relation') return report('blocked', { workload, ...askedFor(awaited, relations) });
      if (!(await blocker.pass())) return report('blocked', { workload, ...heldAgainst(seen) });
      waits[workload] += 1;
    }
    await Promise.race([step.settled, pause(2)]);
  }
  return report('finished');
}

const locksOfStep = `
  SELECT locktype, relation::text AS relation, mode, granted, pg_catalog.pg_blocking_pids(pid)::text[] AS blockers
    FROM pg_catalog.pg_locks
   WHERE pid = $1 AND mode <> 'SIReadLock'
     AND (NOT granted OR locktype = 'relation' AND database = $2::oid AND relation >= 16384)`;

function pidsOf({ blockers }: Row): readonly unknown[] {
  return Array.isArray(blockers) ? blockers : [];
}

function askedFor({ relation, mode }: Row, { byOid }: Relations): RelationLock {
  return { relation: byOid.get(String(relation))?.label ?? 'a new relation', mode: modeOf(String(mode)) };
}

// The step held a lock while it waited for something else, and a new transaction of the workload did not get past it.
function heldAgainst(seen: readonly RelationLock[]): RelationLock {
  const [worst] = [...seen].sort((a, b) => lockModes.indexOf(b.mode) - lockModes.indexOf(a.mode));
  if (!worst) throw new Error('A workload was kept waiting while the step held no lock that could be seen.');
  return worst;
}
