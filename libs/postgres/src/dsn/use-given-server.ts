import type { Session } from '@wesley/apply';
import { DatabaseError as RefusedByServer } from 'pg';
import { codeOf, hasCode, messageOf } from '../error-code';
import type { Server, ServerRequest } from '../server';
import { ServerError } from '../server-error';
import { openSession } from '../session/open-session';
import { type Dsn, parseDsn } from './parse-dsn';
import { usabilityQuery, whyNotUsable } from './why-not-usable';

/**
 * Uses a server that somebody else runs. The database that the DSN names is only read, never altered. Rejects with a
 * `ServerError` when the server does not answer in time, has another major version, cannot be relied on, or does not let us make databases.
 */
export async function useGivenServer(text: string, request: ServerRequest): Promise<Server> {
  const dsn = parseDsn(text);
  const server: Server = {
    provider: 'dsn',
    host: dsn.host,
    copiesFiles: false,
    connect: (database, purpose) => connect(dsn, database, purpose, request),
    stop: async () => undefined,
  };
  const session = await server.connect(null, 'start');
  try {
    await check(session, dsn, request.major);
  } finally {
    await session.close();
  }
  return server;
}

/** Milliseconds that a server may take to answer. */
const patience = 10_000;

async function connect(dsn: Dsn, database: string | null, purpose: string, request: ServerRequest): Promise<Session> {
  // What is opened after the end is for cleaning up.
  const signal = request.signal?.aborted === true ? undefined : request.signal;
  // A host that takes the connection and says nothing must not use up the time of the whole rehearsal.
  const timeout = Math.min(request.timeout, patience);
  try {
    const connectionString = dsn.connectionString(database, `wesley/${purpose}`);
    return await openSession({ connectionString, connectionTimeoutMillis: timeout }, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw connectionError(error, database === null ? dsn.shown : `${dsn.host}/${database}`, timeout);
  }
}

function connectionError(error: unknown, where: string, timeout: number): ServerError {
  if (error instanceof RefusedByServer && !hasCode(error, '57P03')) {
    // What the server says when only rules for TLS would let us in.
    const hint = /no encryption|SSL off/.test(error.message) ? 'Add ?sslmode=require to the DSN.' : undefined;
    return new ServerError('server-refused', `${where} refuses the connection: ${error.message}`, hint);
  }
  // The driver has no code for its own timer. Of a name with several addresses, Node's message is empty.
  const reason =
    messageOf(error) === 'timeout expired'
      ? `there was no answer within ${timeout} ms`
      : (codeOf(error) ?? messageOf(error));
  return new ServerError(
    'server-unavailable',
    `${where} cannot be reached: ${reason}.`,
    reason.includes('does not support SSL')
      ? 'Leave sslmode out of the DSN, or give a server that speaks TLS.'
      : 'Is the server running, and is the DSN right?',
  );
}

async function check(session: Session, dsn: Dsn, major: number): Promise<void> {
  const [row = {}] = await session.query(usabilityQuery);
  const refusal = whyNotUsable(row, major);
  if (refusal) throw new ServerError('server-refused', `${dsn.shown} ${refusal.problem}`, refusal.hint);
}
