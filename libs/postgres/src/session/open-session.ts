import type { DatabaseError, Row, Session } from '@wesley/apply';
import { Client, DatabaseError as RefusedByServer, type ClientConfig, type QueryResult } from 'pg';
import { messageOf } from '../error-code';

/** Opens one connection. Rejects with what the driver says, or with the signal's reason; queries reject with a `DatabaseError`. */
export async function openSession(config: ClientConfig, signal?: AbortSignal): Promise<Session> {
  const client = new Client(config);
  // A connection that dies rejects the pending query and refuses every later one. The event says nothing more, but
  // without a listener Node ends the process.
  client.on('error', () => undefined);
  await connect(client, signal);
  const { rows } = await client.query<{ readonly pid: number }>('SELECT pg_backend_pid() AS pid');
  return sessionOf(client, Number(rows[0]?.pid));
}

async function connect(client: Client, signal: AbortSignal | undefined): Promise<void> {
  const giveUp = () => client.connection.stream.destroy();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    await client.connect();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}

function sessionOf(client: Client, pid: number): Session {
  let last: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined); // the caller has `result`; here only the turn is passed on
    return result;
  };
  return {
    pid,
    query: (sql, values) => inTurn(async () => (await run(client, sql, values)).at(-1) ?? []),
    script: (sql) => inTurn(() => run(client, sql)),
    // A connection that died is closed.
    close: () => (closing ??= client.end().catch(() => undefined)),
  };
}

async function run(client: Client, sql: string, values?: readonly unknown[]): Promise<readonly (readonly Row[])[]> {
  try {
    // With values the extended protocol is used, which takes one statement; without, `pg` answers several with an array.
    const result: QueryResult<Row> | QueryResult<Row>[] = await (values
      ? client.query(sql, [...values])
      : client.query(sql));
    return [result].flat().map(({ rows }) => rows);
  } catch (error) {
    throw databaseError(error);
  }
}

function databaseError(error: unknown): DatabaseError {
  const message = messageOf(error);
  if (!(error instanceof RefusedByServer))
    return Object.assign(new Error(message), { sqlState: null, constraint: null });
  return Object.assign(new Error(message), { sqlState: error.code ?? null, constraint: error.constraint ?? null });
}
