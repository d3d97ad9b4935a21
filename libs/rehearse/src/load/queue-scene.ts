import type { Database, Session } from '@wesley/apply';
import type { Step } from '@wesley/plan';
import type { Schema } from '@wesley/schema';
import { relation, sql } from '@wesley/sql';
import { untilItWaits } from '../checks/stop-session';
import type { Queue } from '../rehearsal';
import type { Theatre } from '../stage';
import { jobsOf, type Job } from './jobs';

/** A long reader on the tables of a step, and those who come after the step once it waits. */
export interface QueueScene {
  /** What was seen, by the id of the step that waited. */
  readonly queues: ReadonlyMap<string, Queue>;
  /** Right before a step in the backend `pid`: the reader comes, unless the steps of its transaction were tried already. */
  begin(step: Step, group: readonly Step[], pid: number): Promise<void>;
  /** The step gave up: whoever queued behind it goes on, and then the reader goes. False when there was none. */
  gaveUp(): Promise<boolean>;
  /** The transaction of the step is about to commit: where it had nobody to wait for, the reader goes. */
  passed(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds that the reader stays with a step that does not give up, and between two looks at who waits. */
const patience = { reader: 500, look: 5 };

interface Act {
  readonly group: readonly Step[];
  readonly pid: number;
  readonly jobs: readonly Job[];
  /** The step at hand. */
  step: Step;
  /** Whether the step was seen to wait, so that others came after it. */
  waited: boolean;
  /** Nobody need come after the step any more. */
  over: boolean;
}

/** Opens the sessions of those who play in it. */
export async function openQueue(database: Database, before: Schema, theatre: Theatre): Promise<QueueScene> {
  const reader = await database.connect('long reader');
  const others: Session[] = [];
  const queues = new Map<string, Queue>();
  const tried = new Set<readonly Step[]>();
  let current: { readonly act: Act; readonly played: Promise<void> } | null = null;

  const play = async (act: Act) => {
    await untilItWaits(act.pid, () => act.over, theatre);
    if (act.over) return;
    act.waited = true;
    const { step, jobs } = act;
    while (others.length < jobs.length) others.push(await database.connect('behind the step'));
    const waiters = jobs.flatMap((job, at) => (others[at] ? [comeAfter(job, others[at], theatre)] : []));
    const gaveUp = await untilThrough(waiters, act.pid, theatre);
    await reader.query('ROLLBACK');
    await Promise.all(waiters.map(({ end }) => end));
    queues.set(step.id, queueOf(step, waiters, gaveUp));
  };
  const end = async () => {
    if (current === null) return;
    const { act, played } = current;
    current = null;
    act.over = true;
    await played;
    await reader.query('ROLLBACK'); // without effect where it went already
  };

  return {
    queues,
    async begin(step, group, pid) {
      if (current?.act.group === group) current.act.step = step;
      if (tried.has(group)) return;
      tried.add(group);
      await end();
      const touched = new Set(group.flatMap(({ do: { on } }) => on));
      const tables = before.tables.map(({ name }) => name).filter((name) => touched.has(name));
      await reader.query(`BEGIN; ${tables.map(read).join('; ')}`);
      const act: Act = { group, pid, jobs: jobsOf(before, new Set(tables)), step, waited: false, over: false };
      const played = play(act);
      played.catch(() => undefined); // whoever ends the scene gets it
      current = { act, played };
    },
    async gaveUp() {
      if (current === null) return false;
      await end();
      return true;
    },
    async passed() {
      // Who came after it goes on when it commits.
      if (current?.act.waited === false) await end();
    },
    async close() {
      try {
        await end();
      } finally {
        await Promise.all([reader, ...others].map((session) => session.close()));
      }
    },
  };
}

// A SELECT also locks the indexes of the table.
function read(table: string): string {
  return sql`SELECT 1 FROM ${relation(table)} LIMIT 1`.text;
}

interface Waiter {
  readonly label: string;
  readonly pid: number;
  readonly end: Promise<void>;
  /** Milliseconds; null until it is through. */
  took: number | null;
  /** Whether it was seen to wait for the step. */
  behind: boolean;
}

function comeAfter({ label, sql: text }: Job, session: Session, { clock }: Theatre): Waiter {
  const began = clock();
  const note = () => {
    waiter.took = clock() - began;
  };
  const end = session.query(text).then(note, (error: unknown) => {
    note();
    throw error;
  });
  end.catch(() => undefined); // it is waited for below
  const waiter: Waiter = { label, pid: session.pid, end, took: null, behind: false };
  return waiter;
}

/** Looks on until all are through, or for as long as the reader has patience; says whether they came through while it was there. */
async function untilThrough(
  waiters: readonly Waiter[],
  pid: number,
  { observer, policy, clock }: Theatre,
): Promise<boolean> {
  const leaveAt = clock() + patience.reader;
  const pids = waiters.map((waiter) => waiter.pid);
  while (waiters.some(({ took }) => took === null)) {
    if (clock() > leaveAt) return false;
    const rows = await observer.query(
      'SELECT pid FROM pg_catalog.pg_locks WHERE pid = ANY ($1::int[]) AND NOT granted AND $2::int = ANY (pg_catalog.pg_blocking_pids(pid))',
      [pids, pid],
    );
    for (const waiter of waiters) waiter.behind ||= rows.some((row) => Number(row['pid']) === waiter.pid);
    await policy.sleep(patience.look);
  }
  return true;
}

function queueOf({ lockTimeout }: Step, waiters: readonly Waiter[], gaveUp: boolean): Queue {
  const queued = waiters.filter(({ behind }) => behind);
  return {
    lockTimeout,
    gaveUp,
    waited: Math.ceil(Math.max(0, ...queued.map(({ took }) => took ?? 0))),
    who: queued.map(({ label }) => label),
  };
}
