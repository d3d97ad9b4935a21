import { describeRefusal, isDatabaseError, type Database, type Session } from '@wesley/apply';
import type { Waits } from '../rehearsal';
import type { Theatre } from '../stage';
import type { Job } from './jobs';

/** Those who use the database while steps are carried out. They begin with a step and stop after it. */
export interface Crew {
  /** Begins to work beside a step that runs in the backend `pid`. Without effect when it is at work already. */
  begin(tables: readonly string[], pid: number): Promise<void>;
  /** Stops, and tells how long a statement took at most; null when nobody was at work. */
  stop(): Promise<Waits | null>;
  close(): Promise<void>;
}

interface Worker {
  readonly job: Job;
  readonly session: Session;
}

/** So many sessions are kept open for the next step; a server has few to give. */
const mostSessions = 8;

/** Milliseconds between two statements of one worker, and between two looks at who waits for whom. */
const pauses = { work: 1, look: 10 };

/** Opens a session for each job, and one to see who waits for whom. */
export async function openCrew(database: Database, jobs: readonly Job[], theatre: Theatre): Promise<Crew> {
  const observer = await theatre.shadow.observer();
  const workers = new Map<Job, Worker>();
  let shift: Shift | null = null;
  return {
    async begin(tables, pid) {
      if (shift !== null) return;
      const due = jobs.filter((job) => job.tables === null || job.tables.some((table) => tables.includes(table)));
      if (due.every(({ kind }) => kind === 'control')) return;
      if (workers.size > mostSessions) await dismiss(workers, due);
      for (const job of due) {
        if (!workers.has(job)) workers.set(job, { job, session: await database.connect(`load ${job.kind}`) });
      }
      shift = startShift(
        due.flatMap((job) => workers.get(job) ?? []),
        pid,
        observer,
        theatre,
      );
    },
    async stop() {
      const current = shift;
      shift = null;
      return current === null ? null : current.stop();
    },
    async close() {
      await shift?.stop();
      await Promise.all([observer, ...[...workers.values()].map(({ session }) => session)].map((each) => each.close()));
    },
  };
}

async function dismiss(workers: Map<Job, Worker>, due: readonly Job[]): Promise<void> {
  for (const [job, { session }] of workers) {
    if (due.includes(job)) continue;
    workers.delete(job);
    await session.close();
  }
}

interface Shift {
  stop(): Promise<Waits>;
}

function startShift(workers: readonly Worker[], pid: number, observer: Session, theatre: Theatre): Shift {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const state: State = { over: false, ended, behind: new Set(), waits: { ...noWaits } };
  const work = [
    ...workers.map((worker) => keepWorking(worker, state, theatre)),
    keepLooking(workers, pid, observer, state, theatre),
  ];
  const all = Promise.allSettled(work);
  return {
    async stop() {
      state.over = true;
      end();
      for (const each of await all) if (each.status === 'rejected') throw each.reason;
      return rounded(state.waits);
    },
  };
}

interface State {
  over: boolean;
  /** Fulfilled when it is over: nobody sleeps on. */
  readonly ended: Promise<void>;
  /** Whose statement at hand was seen to wait for the step. */
  readonly behind: Set<Worker>;
  waits: Waits;
}

const noWaits: Waits = { reads: 0, writes: 0, control: 0, behind: 0, who: null, refused: null };

async function keepWorking(worker: Worker, state: State, { clock, policy }: Theatre): Promise<void> {
  while (!state.over) {
    const began = clock();
    const refused = await use(worker, () => state.behind.has(worker));
    if (refused !== null) {
      state.waits = { ...state.waits, refused };
      return;
    }
    note(worker, state, clock() - began);
    await Promise.race([policy.sleep(pauses.work), state.ended]);
  }
}

const serializationFailure = '40001';
const deadlock = '40P01';

/** Does the job once; gives why it was refused, if it was. */
async function use({ job, session }: Worker, isBehind: () => boolean): Promise<string | null> {
  try {
    await session.query(job.sql);
    return null;
  } catch (error) {
    if (!isDatabaseError(error) || error.sqlState === null) throw error;
    // A transaction of its own may be open still.
    await session.query('ROLLBACK');
    // Two of a workload met each other, as those of an application do, which tries again then.
    if (error.sqlState === serializationFailure) return null;
    if (error.sqlState === deadlock && !isBehind()) return null; // with the step it must not come to one
    return `${job.label} was refused with ${describeRefusal(error)}`;
  }
}

function note(worker: Worker, state: State, took: number): void {
  const { waits } = state;
  const { kind, label } = worker.job;
  const field = kind === 'control' ? 'control' : kind === 'reader' ? 'reads' : 'writes';
  state.waits = { ...waits, [field]: Math.max(waits[field], took) };
  if (state.behind.delete(worker) && took > waits.behind) state.waits = { ...state.waits, behind: took, who: label };
}

// pg_blocking_pids also names those that stand before us in the queue: the step, when it waits itself.
async function keepLooking(
  workers: readonly Worker[],
  pid: number,
  observer: Session,
  state: State,
  { policy }: Theatre,
): Promise<void> {
  const pids = workers.map(({ session }) => session.pid);
  while (!state.over) {
    const rows = await observer.query(
      'SELECT pid FROM pg_catalog.pg_locks WHERE pid = ANY ($1::int[]) AND NOT granted AND $2::int = ANY (pg_catalog.pg_blocking_pids(pid))',
      [pids, pid],
    );
    for (const row of rows) {
      const worker = workers.find(({ session }) => session.pid === Number(row['pid']));
      if (worker !== undefined) state.behind.add(worker);
    }
    await Promise.race([policy.sleep(pauses.look), state.ended]);
  }
}

function rounded(waits: Waits): Waits {
  const { reads, writes, control, behind } = waits;
  return {
    ...waits,
    reads: Math.ceil(reads),
    writes: Math.ceil(writes),
    control: Math.ceil(control),
    behind: Math.ceil(behind),
  };
}
