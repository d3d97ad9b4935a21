import type { DatabaseError, Row, Session } from '@wesley/apply';
import { Client, DatabaseError as RefusedByServer, type ClientConfig, type QueryResult } from 'pg';
import { messageOf } from '../error-code';

/** Milliseconds that a server may take to see to the end of a connection; one that has fallen silent never does. */
const farewell = 2000;

/** Opens one connection. Rejects with what the driver says, or with the signal's reason; queries reject with a `DatabaseError`. */
export async function openSession(config: ClientConfig, signal?: AbortSignal): Promise<Session> {
  const client = new Client({ ...config, pipeline: true });
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
  let [asked, closing]: [number, Promise<void> | undefined] = [0, undefined];
  const counted = async <T>(answer: Promise<T>): Promise<T> => {
    asked += 1;
    try {
      return await answer;
    } finally {
      asked -= 1;
    }
  };
  const close = async () => {
    // What the server is at might never end.
    const cut = () => client.connection.stream.destroy();
    if (asked > 0) cut();
    const tooLong = setTimeout(cut, farewell);
    await client.end().catch(() => undefined); // a connection that died is closed
    clearTimeout(tooLong);
  };
  return {
    pid,
    query: (sql, values) => counted(run(client, sql, values).then((results) => results.at(-1) ?? [])),
    script: (sql) => counted(run(client, sql)),
    close: () => (closing ??= close()),
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
    return Object.assign(new Error(message), { sqlState: null, constraint: null, column: null, position: null });
  const { code = null, constraint = null, table, column, position } = error;
  return Object.assign(new Error(message), {
    sqlState: code,
    constraint,
    column: table === undefined || column === undefined ? null : `${table}.${column}`,
    position: position === undefined ? null : Number(position) - 1,
  });
}
