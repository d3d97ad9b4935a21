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
}

/** Keeps the books of a run's databases; whatever is not in them is not touched. */
export function shadowDatabases(server: Server, maintenance: Session, lease: Lease | null): ShadowDatabases {
  const state: State = { server, maintenance, lease, marks: new Map(), sessions: new Set(), pending: new Set() };
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
  await endSessions(state);
  if (state.server.provider === 'embedded' || state.marks.size === 0) return;
  // A connection of its own: the other may be what broke.
  const maintenance = await state.server.connect(null, 'clean-up');
  const failures: string[] = [];
  for (const mark of state.marks.values()) {
    await drop(state, maintenance, mark).catch((error: unknown) =>
      failures.push(`"${mark.name}": ${messageOf(error)}`),
    );
  }
  await maintenance.close();
  if (failures.length > 0) throw leftOver(state, failures);
}

async function endSessions(state: State): Promise<void> {
  await Promise.all(state.pending);
  await Promise.all([...state.sessions].map((session) => session.close()));
}

function leftOver(state: State, failures: readonly string[]): ServerError {
  const statements = [...state.marks.keys()].map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE);`);
  return new ServerError(
    'server-failed',
    `Shadow databases could not be dropped: ${failures.join('; ')}`,
    statements.join(' '),
  );
}
