import { inspect } from 'node:util';
import type { Shadow } from '@wesley/rehearse';
import { type GivenServer, startGivenServer, startListener } from '../dsn/fixtures/given-server';
import { openShadow } from './open-shadow';

jest.setTimeout(60_000);

const canary = "ca'na:ry/@#?% ö";
let given: GivenServer;
let before: readonly string[];

beforeAll(async () => {
  given = await startGivenServer(canary);
  before = await given.databases();
});
afterAll(() => given.stop());
afterEach(async () => expect(await given.databases()).toEqual(before));

function request(role: string, { major = 18, password = canary, database = 'shop', timeout = 10_000 } = {}) {
  const dsn = `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${given.port}/${database}`;
  return { dsn, major, timeout };
}

/** What openShadow rejects with, after a look that it holds no password. */
async function refusal(wanted: { dsn: string; major: number; timeout: number }): Promise<unknown> {
  const error: unknown = await openShadow(wanted).then(
    (shadow) => shadow.close(),
    (reason: unknown) => reason,
  );
  const everything = inspect(error, { depth: 10, showHidden: true });
  for (const secret of [canary, encodeURIComponent(canary), 'wrong-canary']) expect(everything).not.toContain(secret);
  return error;
}

describe('a shadow on a given server', () => {
  test('makes databases of its own, and drops them in the end', async () => {
    const shadow = await openShadow(request('maker'));
    expect(shadow.server).toEqual({
      version: '18.4',
      versionNumber: 180004,
      major: 18,
      provider: 'dsn',
      host: '127.0.0.1',
      settings: {
        TimeZone: 'UTC',
        lc_collate: 'C.UTF-8',
        server_encoding: 'UTF8',
        fsync: 'off',
        max_locks_per_transaction: '64',
      },
      extensions: ['plpgsql'],
    });
    const base = await shadow.create('base');
    expect(base.name).toMatch(/^wesley_shadow_[0-9a-f]{8}_[0-9a-f]{8}_[0-9a-f]{8}_[0-9a-f]{8}$/);
    const session = await base.connect('test');
    await session.query('CREATE TABLE book (id int)');
    await session.close();
    const copy = await (await shadow.create('base', base)).connect('test');
    expect(await copy.query('SELECT count(*) FROM book')).toEqual([{ count: '0' }]);
    await shadow.close();
    await shadow.close();
    await expect(copy.query('SELECT 1')).rejects.toThrow();
  });

  test('observes from another database', async () => {
    const shadow = await openShadow(request('maker'));
    const observer = await shadow.observer();
    const rows = await observer.query(`SELECT current_database() AS here, current_setting('application_name') AS name`);
    expect(rows).toEqual([{ here: 'shop', name: 'wesley/observer' }]);
    await shadow.close();
  });

  test('leaves alone what it did not make, and what lost its mark', async () => {
    const shadow = await openShadow(request('maker'));
    const shop = { name: 'shop', connect: () => Promise.reject(new Error('not called')) };
    await expect(shadow.drop(shop)).rejects.toMatchObject({ code: 'server-refused' });
    await expect(shadow.create('copy', shop)).rejects.toMatchObject({ code: 'server-refused' });
    const base = await shadow.create('base');
    await given.admin.query(`COMMENT ON DATABASE ${base.name} IS 'now somebody else''s'`);
    await expect(base.connect('test')).rejects.toMatchObject({ code: 'server-refused' });
    await expect(shadow.drop(base)).rejects.toMatchObject({ code: 'server-refused' });
    await expect(shadow.close()).rejects.toMatchObject({
      code: 'server-failed',
      hint: `To drop them: DROP DATABASE IF EXISTS ${base.name} WITH (FORCE);`,
    });
    await given.admin.query(`DROP DATABASE ${base.name}`);
  });

  test('is refused when roles or rights are missing, with what to type, and makes none itself', async () => {
    const shadow = await openShadow(request('maker'));
    const wanted = { roles: ['absent', 'reader'], extensions: [], forced: ['note'], supabaseAuth: false };
    await expect(shadow.provide(wanted)).rejects.toMatchObject({
      code: 'server-refused',
      message: [
        '127.0.0.1 has no role "absent", which policies or grants name.',
        '127.0.0.1 does not let "maker" act as "reader", which the tests have to.',
        '127.0.0.1 binds "maker" by policies: row security is forced on "note", so that rows could be neither made nor compared.',
      ].join(' '),
      hint: 'Roles belong to the whole server, where Wesley changes nothing. Type: CREATE ROLE absent NOLOGIN; GRANT absent, reader TO maker; ALTER ROLE maker BYPASSRLS;',
    });
    await given.admin.script('CREATE ROLE absent NOLOGIN; GRANT absent, reader TO maker; ALTER ROLE maker BYPASSRLS;');
    await shadow.provide(wanted);
    await given.admin.script('ALTER ROLE maker NOBYPASSRLS; REVOKE absent, reader FROM maker; DROP ROLE absent');
    await shadow.close();
  });

  test('is refused when it has no such extension, or lets only a superuser make it', async () => {
    const shadow = await openShadow(request('maker'));
    const provide = (...extensions: readonly string[]) =>
      shadow.provide({ roles: [], extensions, forced: [], supabaseAuth: false });
    await provide('citext', 'pg_trgm');
    await expect(provide('citext', 'nowhere')).rejects.toMatchObject({
      code: 'server-refused',
      message: '127.0.0.1 has no extension "nowhere", which the schema uses.',
    });
    await expect(provide('citext', 'earthdistance')).rejects.toMatchObject({
      code: 'server-refused',
      message: '127.0.0.1 lets only a superuser make the extension "earthdistance", which the schema uses.',
      hint: 'Give a DSN with such a user.',
    });
    await shadow.close();
  });

  test('is refused when policies or grants name the role that it is used as', async () => {
    const shadow = await openShadow(request('maker'));
    await expect(
      shadow.provide({ roles: ['maker'], extensions: [], forced: [], supabaseAuth: false }),
    ).rejects.toMatchObject({
      code: 'server-refused',
      message:
        'Policies or grants name "maker", as whom Wesley uses 127.0.0.1: it owns the tables and may do everything, so that nothing could be seen of them.',
      hint: 'Give a DSN with another user.',
    });
    await shadow.close();
  });

  test('sweeps what a run left behind that is gone, and nothing else', async () => {
    const dead = await openShadow(request('maker'));
    const left = await dead.create('base');
    const [mark] = await given.admin.query(
      `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1`,
      [left.name],
    );
    // As it stands between CREATE DATABASE and its comment; the other is one that somebody else called the same.
    const unmarked = await dead.create('unmarked');
    await given.admin.query(`COMMENT ON DATABASE ${unmarked.name} IS NULL`);
    const alike = `${unmarked.name.slice(0, 14)}00000000${unmarked.name.slice(22)}`;
    await given.admin.query(`CREATE DATABASE ${alike} OWNER maker`);
    const living = await openShadow(request('maker'));
    expect(await given.databases()).toContain(unmarked.name); // its run lives
    const used = await living.create('base');
    const keeping = await openShadow({ ...request('maker'), keep: true });
    const kept = await keeping.create('base');
    expect(keeping.databases()).toEqual([{ label: 'base', name: kept.name }]);
    await keeping.close();
    await given.admin.script('CREATE DATABASE wesley_shadow_somebodys OWNER maker');
    // The run that made it dies: its sessions end, and its lock with them.
    await given.admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wesley/maintenance' AND pid = (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ($1::bigint + 4294967296) % 4294967296)",
      [leaseOf(mark)],
    );
    await (await openShadow(request('maker'))).close();
    const names = await given.databases();
    expect(names).not.toContain(left.name);
    expect(names).not.toContain(unmarked.name);
    expect(names).toEqual(expect.arrayContaining([used.name, kept.name, alike, 'wesley_shadow_somebodys']));
    await living.close();
    await dead.close().catch(() => undefined); // its database is gone
    await given.admin.query(`DROP DATABASE ${kept.name}`);
    await given.admin.query(`DROP DATABASE ${alike}`);
    await given.admin.query('DROP DATABASE wesley_shadow_somebodys');
  });

  test('keeps nothing on a server that ends with it', async () => {
    await expect(openShadow({ major: 18, timeout: 20_000, keep: true })).rejects.toMatchObject({
      code: 'server-refused',
      hint: 'Name a server with --dsn, or leave --keep out.',
    });
  });

  test('closes when the signal fires, in the middle of a query', async () => {
    const controller = new AbortController();
    const shadow = await openShadow({ ...request('maker'), signal: controller.signal });
    const session = await (await shadow.create('base')).connect('test');
    const outcome = expect(session.query('SELECT pg_sleep(600)')).rejects.toMatchObject({ sqlState: null });
    controller.abort();
    await outcome;
    await shadow.close();
  });
});

function leaseOf(mark: { readonly comment?: unknown } | undefined): number {
  return (JSON.parse(String(mark?.comment)) as { readonly lease: { readonly number: number } }).lease.number;
}

describe('a given server that falls silent', () => {
  afterEach(() => given.speak());

  /** Ends as a time-out does, in the middle of a query. */
  async function endInSilence(ending: AbortController, whileSilent: (shadow: Shadow) => Promise<unknown>) {
    const shadow = await openShadow({ ...request('maker', { timeout: 1000 }), signal: ending.signal });
    const database = await shadow.create('a');
    const [busy, idle] = [await database.connect('busy'), await database.connect('idle')];
    given.hush();
    const asked = [busy.query('SELECT pg_sleep(60)'), whileSilent(shadow)].map((work) =>
      expect(work).rejects.toThrow(),
    );
    ending.abort();
    await Promise.all(asked);
    const error = await shadow.close().catch((reason: unknown) => reason);
    await idle.close();
    return { database, error };
  }

  test.each([
    ['a database is being made', (shadow: Shadow) => shadow.create('b')],
    ['nothing else is asked', () => Promise.reject(new Error('nothing'))],
  ])('is not waited for when the run ends and %s; what is left is said, and swept by the next run', async (_, work) => {
    const { database, error } = await endInSilence(new AbortController(), work);
    expect(error).toMatchObject({
      code: 'server-failed',
      message: expect.stringMatching(/^Shadow databases could not be dropped: .*(within 1000 ms)/),
      hint: expect.stringContaining(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE);`),
    });
    given.speak();
    await (await openShadow(request('maker'))).close();
  });
});

describe('a given server that will not do', () => {
  test('is refused when its role may not make databases', async () => {
    expect(await refusal(request('reader'))).toMatchObject({
      code: 'server-refused',
      message: '127.0.0.1/shop does not let "reader" make databases.',
      hint: 'ALTER ROLE "reader" CREATEDB;',
    });
  });

  test('is refused when it is another major version', async () => {
    expect(await refusal(request('maker', { major: 15 }))).toMatchObject({
      code: 'server-refused',
      message: '127.0.0.1/shop is PostgreSQL 18, and the configuration asks for 15.',
    });
  });

  test.each([
    { password: 'wrong-canary', says: 'password authentication failed for user "maker"' },
    { database: 'nowhere', says: 'database "nowhere" does not exist' },
  ])('is refused with what it says: $says', async ({ says, ...wrong }) => {
    const error = await refusal(request('maker', wrong));
    expect(error).toMatchObject({ code: 'server-refused', message: expect.stringContaining(says) });
  });

  test('is refused without TLS where it demands TLS, and says how to ask for it', async () => {
    expect(await refusal(request('encrypted'))).toMatchObject({
      code: 'server-refused',
      message: expect.stringContaining('no encryption'),
      hint: 'Add ?sslmode=require to the DSN.',
    });
  });

  test('is unavailable with TLS where it has none', async () => {
    const wanted = request('maker');
    expect(await refusal({ ...wanted, dsn: `${wanted.dsn}?sslmode=require` })).toMatchObject({
      code: 'server-unavailable',
      message: '127.0.0.1/shop cannot be reached: The server does not support SSL connections.',
      hint: 'Leave sslmode out of the DSN, or give a server that speaks TLS.',
    });
  });

  test('is unavailable when nobody listens', async () => {
    const listener = await startListener(() => undefined);
    await listener.stop();
    const dsn = `postgresql://maker:wrong-canary@127.0.0.1:${listener.port}/shop`;
    expect(await refusal({ dsn, major: 18, timeout: 10_000 })).toMatchObject({
      code: 'server-unavailable',
      message: '127.0.0.1/shop cannot be reached: ECONNREFUSED.',
    });
  });

  test('is unavailable when it does not answer in time', async () => {
    const listener = await startListener(() => undefined);
    const dsn = `postgresql://maker:wrong-canary@127.0.0.1:${listener.port}/shop`;
    expect(await refusal({ dsn, major: 18, timeout: 200 })).toMatchObject({
      code: 'server-unavailable',
      message: '127.0.0.1/shop cannot be reached: there was no answer within 200 ms.',
    });
    await listener.stop();
  });

  test('is given up at once when the signal fires', async () => {
    const listener = await startListener(() => controller.abort(new Error('enough')));
    const controller = new AbortController();
    const dsn = `postgresql://maker@127.0.0.1:${listener.port}/shop`;
    const opening = openShadow({ dsn, major: 18, timeout: 600_000, signal: controller.signal });
    await expect(opening).rejects.toThrow('enough');
    await listener.stop();
  });
});
