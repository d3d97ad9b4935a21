import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import type { Session } from '@wesley/apply';
import { hasCode, messageOf } from '../error-code';
import type { Server, ServerRequest } from '../server';
import { ServerError } from '../server-error';
import { openSession } from '../session/open-session';
import { type Account, serverAccount } from './account';
import { findBinaries } from './find-binaries';
import { prepareBinaries } from './prepare-binaries';
import { clusterOwner, prepareCluster } from './prepare-cluster';
import { makeRunDirectory } from './run-directory';
import { type Supervised, supervise } from './supervise';
import { removeRun, sweepDeadRuns } from './sweep-dead-runs';

/** A server of our own: no port, no password, one socket in a private directory. */
export interface EmbeddedServer extends Server {
  /** Holds the socket and the data; gone when the server has ended. */
  readonly directory: string;
}

// Durability is switched off, so times measured here are not a production server's. No parallel maintenance workers:
// then the scan counters of a statement lie in one backend. With segments of 1 MB, initdb sets max_wal_size to 64 MB,
// which would mean a checkpoint every moment. Compiling a statement costs more than running it on so few rows.
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_parallel_maintenance_workers: '0',
  jit: 'off',
  shared_buffers: '64MB',
  max_connections: '50',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_min_messages: 'fatal',
};

/** What came with version 14: a backend whose client was killed ends within this time. */
const since14 = { client_connection_check_interval: '500ms' };

/** Starts a server of the major version asked for. Rejects with a `ServerError`, or with the signal's reason. */
export async function startEmbedded(request: ServerRequest): Promise<EmbeddedServer> {
  const account = serverAccount();
  const found = findBinaries(request.major);
  await sweepDeadRuns(account);
  const binaries = await prepareBinaries(found, account);
  const directory = makeRunDirectory(account);
  try {
    await prepareCluster(join(directory, 'data'), {
      binaries,
      key: found.key,
      major: request.major,
      account,
      signal: request.signal,
    });
    request.signal?.throwIfAborted();
  } catch (error) {
    await removeRun(directory, account);
    throw error;
  }
  return launch(directory, binaries.postgres, account, request);
}

async function launch(directory: string, postgres: string, account: Account, request: ServerRequest) {
  const known = request.major >= 14 ? { ...settings, ...since14 } : settings;
  const options = Object.entries(known).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = supervise(directory, [postgres, '-D', join(directory, 'data'), '-k', directory, ...options], account);
  try {
    await untilReady(directory, server, request);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return embeddedServer(directory, server, request);
}

async function untilReady(directory: string, server: Supervised, request: ServerRequest): Promise<void> {
  const { timeout, signal } = request;
  const end = performance.now() + timeout;
  while (!(await answers(directory, timeout))) {
    const output = await Promise.race([server.ended, sleep(10, null)]);
    signal?.throwIfAborted();
    if (output !== null) throw new ServerError('server-failed', `The embedded server did not start: ${output}`);
    if (performance.now() > end)
      throw new ServerError('server-unavailable', `The embedded server was not ready in ${timeout} ms.`);
  }
}

async function answers(directory: string, timeout: number): Promise<boolean> {
  try {
    const session = await openSession(connection(directory, 'postgres', 'start', timeout));
    await session.close();
    return true;
  } catch (error) {
    // No socket yet, nobody behind it yet, or "the database system is starting up".
    if (hasCode(error, 'ENOENT', 'ECONNREFUSED', '57P03')) return false;
    throw error;
  }
}

function embeddedServer(directory: string, server: Supervised, { timeout, major }: ServerRequest): EmbeddedServer {
  return {
    provider: 'embedded',
    host: null,
    copiesFiles: major >= 15,
    directory,
    connect: (database, purpose) => connect(connection(directory, database ?? 'postgres', purpose, timeout)),
    stop: () => server.stop(),
  };
}

async function connect(config: ClientConfig): Promise<Session> {
  try {
    return await openSession(config);
  } catch (error) {
    throw new ServerError('server-failed', `The embedded server does not answer any more: ${messageOf(error)}.`);
  }
}

// Everything is said, for what is not `pg` takes from PGOPTIONS, PGSSLMODE and their kin.
function connection(host: string, database: string, purpose: string, timeout: number): ClientConfig {
  return {
    host,
    port: 5432,
    user: clusterOwner,
    database,
    ssl: false,
    options: '-c timezone=UTC',
    application_name: `wesley/${purpose}`,
    connectionTimeoutMillis: timeout,
  };
}
