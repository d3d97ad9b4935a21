import { createHash } from 'node:crypto';
import type { Database, Session } from '@wesley/apply';
import { escapeIdentifier } from 'pg';
import { messageOf } from '../error-code';
import type { Server } from '../server';
import { ServerError } from '../server-error';
import { checkMark, checkWhere, type Lease, type Mark, newMark, notOurs, setMark } from './mark';

/** The databases that one run made on a server, and the sessions that it opened in them. */
export interface ShadowDatabases {
  create(label: string, template?: Database): Promise<Database>;
  drop(database: Database): Promise<void>;
  list(): readonly { readonly label: string; readonly name: string }[];
  /** Ends all sessions, and leaves the databases to whoever asked for them. */
  leaveAll(): Promise<void>;
  /** Ends all sessions and, on a server that goes on, drops all databases. */
  dropAll(): Promise<void>;
}

interface State {
  readonly server: Server;
  readonly maintenance: Session;
  readonly lease: Lease | null;
  readonly marks: Map<string, Mark>;
  readonly sessions: Set<Session>;
  readonly pending: Set<Promise<unknown>>;
  /** Milliseconds that the end of the run waits for an answer of the server. */
  readonly patience: number;
}

/** Keeps the books of a run's databases; whatever is not in them is not touched. */
export function shadowDatabases(
  server: Server,
  maintenance: Session,
  lease: Lease | null,
  patience: number,
): ShadowDatabases {
  const state: State = {
    server,
    maintenance,
    lease,
    patience,
    marks: new Map(),
    sessions: new Set(),
    pending: new Set(),
  };
  return {
    create: (label, template) => kept(state, create(state, label, template)),
    drop: async (database) => kept(state, drop(state, maintenance, markOf(state, database))),
    list: () => [...state.marks.values()].map(({ label, name }) => ({ label, name })),
    leaveAll: () => endSessions(state),
    dropAll: () => dropAll(state),
  };
}

// A database that is still being made when the run is closed must be waited for, or it would be left over.
function kept<T>(state: State, work: Promise<T>): Promise<T> {
  const settled: Promise<unknown> = work
    .catch(() => undefined) // the caller gets it
    .finally(() => state.pending.delete(settled));
  state.pending.add(settled);
  return work;
}

async function create(state: State, label: string, template?: Database): Promise<Database> {
  const mark = newMark(createHash('sha256').update(label).digest('hex').slice(0, 8), label, state.lease);
  const source = template ? markOf(state, template).name : 'template0';
  // Copying files forces a checkpoint, which costs nothing without fsync; a given server logs the copy instead. Before 15 there
  // was no other way, and no word for it.
  const strategy = state.server.copiesFiles ? 'STRATEGY file_copy' : '';
  await state.maintenance.query(
    `CREATE DATABASE ${escapeIdentifier(mark.name)} TEMPLATE ${escapeIdentifier(source)} CONNECTION LIMIT ${String(mark.limit)} ${strategy}`,
  );
  state.marks.set(mark.name, mark);
  // Killed here, it has its name and its limit: those are marks enough for the next run to sweep it.
  await setMark(state.maintenance, mark);
  return { name: mark.name, connect: (purpose) => kept(state, connect(state, mark, purpose)) };
}

async function connect(state: State, mark: Mark, purpose: string): Promise<Session> {
  if (!state.marks.has(mark.name)) throw notOurs(mark.name);
  const session = await state.server.connect(mark.name, purpose);
  try {
    await checkWhere(session, mark);
  } catch (error) {
    await session.close();
    throw error;
  }
  const tracked: Session = {
    ...session,
    close() {
      state.sessions.delete(tracked);
      return session.close();
    },
  };
  state.sessions.add(tracked);
  return tracked;
}

function markOf(state: State, database: Database): Mark {
  const mark = state.marks.get(database.name);
  if (!mark) throw notOurs(database.name);
  return mark;
}

async function drop(state: State, maintenance: Session, mark: Mark): Promise<void> {
  await checkMark(maintenance, mark);
  await maintenance.query(`DROP DATABASE ${escapeIdentifier(mark.name)} WITH (FORCE)`);
  state.marks.delete(mark.name);
}

async function dropAll(state: State): Promise<void> {
  const silent = await failureOf(endSessions(state));
  if (state.server.provider === 'embedded' || state.marks.size === 0) return;
  const failures = silent === undefined ? await dropEach(state) : [silent];
  if (failures.length > 0) throw leftOver(state, failures);
}

/** What kept databases from being dropped, one sentence for each. */
async function dropEach(state: State): Promise<readonly string[]> {
  const failures: string[] = [];
  const silent = await failureOf(
    withCleaner(state, async (cleaner) => {
      for (const mark of state.marks.values()) {
        const failure = await inTime(state, failureOf(drop(state, cleaner, mark)));
        if (failure !== undefined) failures.push(`"${mark.name}": ${failure}`);
      }
    }),
  );
  return silent === undefined ? failures : [...failures, silent];
}

// A connection of its own: the other may be what broke.
async function withCleaner(state: State, work: (cleaner: Session) => Promise<void>): Promise<void> {
  const cleaner = await state.server.connect(null, 'clean-up');
  try {
    await work(cleaner);
  } finally {
    await cleaner.close();
  }
}

/** Rejects when the server does not answer any more. */
async function endSessions(state: State): Promise<void> {
  await closeSessions(state);
  // What is asked in the maintenance database goes on meanwhile, and may open more.
  await inTime(state, Promise.all(state.pending));
  await closeSessions(state);
}

async function closeSessions({ sessions }: State): Promise<void> {
  await Promise.all([...sessions].map((session) => session.close()));
}

/** What work rejected with, as a sentence; undefined when it came through. */
function failureOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(() => undefined, messageOf);
}

/** The work, or a rejection when the server takes too long over it. */
async function inTime<T>({ patience }: State, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const say = () => reject(new Error(`the server did not answer within ${String(patience)} ms`));
    timer = setTimeout(say, patience);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function leftOver(state: State, failures: readonly string[]): ServerError {
  const statements = [...state.marks.keys()].map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE);`);
  return new ServerError(
    'server-failed',
    `Shadow databases could not be dropped: ${failures.join('; ')}.`,
    `To drop them: ${statements.join(' ')}`,
  );
}
