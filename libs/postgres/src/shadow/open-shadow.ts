import type { Session } from '@wesley/apply';
import type { ServerFacts, Shadow } from '@wesley/rehearse';
import { useGivenServer } from '../dsn/use-given-server';
import { startEmbedded } from '../embedded/start-embedded';
import type { Server, ServerRequest } from '../server';
import { ServerError } from '../server-error';
import { sweepLeftovers, takeLease } from './lease';
import { provide } from './provide';
import { readServerFacts } from './server-facts';
import { type ShadowDatabases, shadowDatabases } from './shadow-databases';

/** Which server the rehearsal runs on. */
export interface ShadowRequest extends ServerRequest {
  /** A server to make databases on; without it one is started. */
  readonly dsn?: string | undefined;
  /** Leave the databases on the given server. */
  readonly keep?: boolean | undefined;
}

/** Milliseconds that a server may take for what the end of a run waits for, such as dropping a database. */
const longestAnswer = 30_000;

/**
 * Opens a shadow on the embedded server, or on a given one in databases that are made for it. When the signal fires,
 * also later on, it closes, and pending queries reject. Rejects with a `ServerError`, or with the signal's reason.
 */
export async function openShadow(request: ShadowRequest): Promise<Shadow> {
  request.signal?.throwIfAborted();
  if (request.keep === true && request.dsn === undefined) throw nothingToKeep();
  const server = await (request.dsn === undefined ? startEmbedded(request) : useGivenServer(request.dsn, request));
  const opened: Session[] = [];
  try {
    const maintenance = await server.connect(null, 'maintenance');
    opened.push(maintenance);
    const lease = server.provider === 'dsn' && request.keep !== true ? await takeLease(maintenance) : null;
    if (server.provider === 'dsn') await sweepLeftovers(maintenance);
    const databases = shadowDatabases(server, maintenance, lease, Math.min(request.timeout, longestAnswer));
    const facts = await factsOf(server, maintenance, databases);
    request.signal?.throwIfAborted();
    return shadowOn({ server, maintenance, databases, opened, keep: request.keep === true }, facts, request.signal);
  } catch (error) {
    await Promise.all(opened.map((session) => session.close()));
    await server.stop();
    throw error;
  }
}

// The maintenance database of a given server is anything but fresh; to make one also proves that we can.
async function factsOf(server: Server, maintenance: Session, databases: ShadowDatabases): Promise<ServerFacts> {
  if (server.provider === 'embedded') return readServerFacts(server, maintenance);
  try {
    const session = await (await databases.create('facts')).connect('facts');
    return await readServerFacts(server, session);
  } finally {
    await databases.dropAll();
  }
}

interface Opened {
  readonly server: Server;
  readonly maintenance: Session;
  readonly databases: ShadowDatabases;
  /** Sessions in the maintenance database. */
  readonly opened: Session[];
  readonly keep: boolean;
}

function nothingToKeep(): ServerError {
  return new ServerError(
    'server-refused',
    'The embedded server ends with Wesley, and its databases with it: there is nothing to keep.',
    'Name a server with --dsn, or leave --keep out.',
  );
}

function shadowOn(parts: Opened, facts: ServerFacts, signal: AbortSignal | undefined): Shadow {
  const { server, maintenance, databases, opened } = parts;
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeAll(parts));
  // Whoever calls close() gets what this throws.
  signal?.addEventListener('abort', () => void close().catch(() => undefined), { once: true });
  return {
    server: facts,
    provide: (requirements) => provide(server, maintenance, requirements),
    create: (label, template) => databases.create(label, template),
    drop: (database) => databases.drop(database),
    async observer() {
      const session = await server.connect(null, 'observer');
      opened.push(session);
      return session;
    },
    databases: () => databases.list(),
    close,
  };
}

async function closeAll({ server, databases, opened, keep }: Opened): Promise<void> {
  try {
    await (keep ? databases.leaveAll() : databases.dropAll());
  } finally {
    await Promise.all(opened.map((session) => session.close()));
    await server.stop();
  }
}
