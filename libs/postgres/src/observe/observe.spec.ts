import type { Database, Session } from '@wesley/apply';
import type { Shadow, Sighting } from '@wesley/rehearse';
import { openShadow } from '../shadow/open-shadow';
import { readRelations } from './relations';
import { relayProbe, type RelayReport } from './relay-probe';
import { openWitness } from './witness';

let shadow: Shadow;
let database: Database;
let session: Session;
let observer: Session;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  database = await shadow.create('observe');
  session = await database.connect('step');
  observer = await shadow.observer();
  await session.query(`
    CREATE TABLE org (id int PRIMARY KEY);
    INSERT INTO org SELECT generate_series(1, 10);
    CREATE TABLE "user" (id int PRIMARY KEY, name text, org_id int);
    INSERT INTO "user" SELECT g, g, g % 10 + 1 FROM generate_series(1, 2000) g;
    CREATE INDEX user_name ON "user" (name);`);
}, 60_000);
afterAll(() => shadow.close());

type Seen = Pick<Sighting, 'locks' | 'scanned' | 'rewrote'>;

/** What is seen of each statement of one transaction. */
const observeAll = async (...statements: readonly string[]): Promise<readonly Sighting[]> => {
  const witness = await openWitness(database, observer);
  const { before, after } = await witness.prepare(session);
  const seen: Sighting[] = [];
  await session.query('BEGIN');
  witness.begins(await session.query(before));
  for (const statement of statements) {
    await session.query(statement);
    seen.push(witness.sees(await session.query(after)));
  }
  await session.query('ROLLBACK; DEALLOCATE ALL');
  return seen;
};

const observe = async (sql: string): Promise<Seen | undefined> => {
  const [seen] = await observeAll(sql);
  return seen && { locks: seen.locks, scanned: seen.scanned, rewrote: seen.rewrote };
};

test('a nullable column locks the table, reads nothing and rewrites nothing', async () => {
  expect(await observe('ALTER TABLE "user" ADD x int')).toEqual({
    locks: [{ relation: 'user', mode: 'ACCESS EXCLUSIVE' }],
    scanned: [],
    rewrote: [],
  });
});

test('another type writes the table anew', async () => {
  const seen = await observe('ALTER TABLE "user" ALTER id TYPE bigint');
  expect(seen).toMatchObject({ scanned: ['user'], rewrote: ['user'] });
  expect(seen?.locks).toContainEqual({ relation: 'user (toast)', mode: 'ACCESS EXCLUSIVE' });
});

test('SET NOT NULL reads the table', async () => {
  expect((await observe('ALTER TABLE "user" ALTER name SET NOT NULL'))?.scanned).toEqual(['user']);
});

test('a foreign key locks the referenced table too', async () => {
  const seen = await observe('ALTER TABLE "user" ADD FOREIGN KEY (org_id) REFERENCES org NOT VALID');
  expect(seen?.locks).toEqual([
    { relation: 'org', mode: 'SHARE ROW EXCLUSIVE' },
    { relation: 'user', mode: 'SHARE ROW EXCLUSIVE' },
  ]);
});

test('locks are reported by the names from before, indexes with their table, and new relations not at all', async () => {
  const seen = await observe(
    'REINDEX INDEX user_name; ALTER TABLE "user" RENAME TO person; DROP TABLE org; CREATE TABLE fresh (id int PRIMARY KEY)',
  );
  expect(seen?.locks).toEqual([
    { relation: 'org', mode: 'ACCESS EXCLUSIVE' },
    { relation: 'org (org_pkey)', mode: 'ACCESS EXCLUSIVE' },
    { relation: 'user', mode: 'ACCESS EXCLUSIVE' },
    { relation: 'user (user_name)', mode: 'ACCESS EXCLUSIVE' },
  ]);
});

test('what an earlier transaction read does not count', async () => {
  await session.query('SELECT count(name) FROM "user"');
  expect((await observe('ALTER TABLE "user" ADD x int'))?.scanned).toEqual([]);
});

test('of two statements of a transaction each is told what it did itself', async () => {
  const [first, second, third] = await observeAll(
    'ALTER TABLE "user" ALTER id TYPE bigint',
    'ALTER TABLE "user" ADD x int',
    'ALTER TABLE org ALTER id TYPE bigint; UPDATE "user" SET x = 1',
  );
  expect(first).toMatchObject({ scanned: ['user'], rewrote: ['user'] });
  expect(second).toMatchObject({ locks: [], scanned: [], rewrote: [] });
  expect(third).toMatchObject({ scanned: ['org', 'user'], rewrote: ['org'] });
  expect(first?.wal).toBeGreaterThan(second?.wal ?? Infinity);
  expect(second?.wal).toBeGreaterThan(0);
});

const relay = async (sql: string, timeout = 20_000): Promise<RelayReport> =>
  relayProbe({
    database,
    observer,
    relations: await readRelations(session),
    table: 'user',
    pid: session.pid,
    run: () => session.query(sql),
    timeout,
  });

test('CREATE INDEX CONCURRENTLY blocks nobody, waits for writers, and comes to its end', async () => {
  expect(await relay('CREATE INDEX CONCURRENTLY user_org ON "user" (org_id)')).toEqual({
    outcome: 'finished',
    blocks: null,
    locks: [{ relation: 'user', mode: 'SHARE UPDATE EXCLUSIVE' }],
    waits: { reader: 0, writer: 2 },
  });
  expect(await session.query(`SELECT indisvalid FROM pg_index WHERE indexrelid = 'user_org'::regclass`)).toEqual([
    { indisvalid: true },
  ]);
}, 30_000);

test('DROP INDEX CONCURRENTLY blocks nobody and waits for readers too', async () => {
  const { outcome, blocks, waits } = await relay('DROP INDEX CONCURRENTLY user_org');
  expect({ outcome, blocks, waits }).toEqual({ outcome: 'finished', blocks: null, waits: { reader: 2, writer: 2 } });
}, 30_000);

test('the lock on an index that nobody can use any more is no lock that anybody waits for', async () => {
  await session.query('CREATE INDEX gone ON "user" (org_id)');
  const oid = (await session.query(`SELECT 'gone'::regclass::oid::text AS oid`))[0]?.oid;
  // The last moment of the statement, which is too short to be met each time, at each look.
  const lastMoment = { locktype: 'relation', relation: oid, mode: 'AccessExclusiveLock', granted: true, blockers: [] };
  const query: Session['query'] = async (sql, values) => {
    const rows = await observer.query(sql, values);
    return sql.includes('FROM pg_catalog.pg_locks') ? [...rows, lastMoment] : rows;
  };
  const witness = await openWitness(database, { ...observer, query });
  const drop = () => session.query('DROP INDEX CONCURRENTLY gone');
  const { blocked, locks } = await witness.alone(session, 'user', drop);
  expect({ blocked, locks }).toEqual({
    blocked: null,
    locks: [{ relation: 'user', mode: 'SHARE UPDATE EXCLUSIVE' }],
  });
}, 30_000);

test.each([
  ['CREATE INDEX plain ON "user" (org_id)', { workload: 'writer', relation: 'user', mode: 'SHARE' }],
  ['VACUUM FULL "user"', { workload: 'reader', relation: 'user', mode: 'ACCESS EXCLUSIVE' }],
])(
  '%s is seen to block, and is cancelled',
  async (sql, blocks) => {
    expect(await relay(sql)).toMatchObject({ outcome: 'blocked', blocks });
    expect(await session.query(`SELECT to_regclass('plain') AS made`)).toEqual([{ made: null }]);
  },
  30_000,
);

test('a step that the server refuses rejects with what the server said', async () => {
  await expect(relay('CREATE UNIQUE INDEX CONCURRENTLY bad ON "user" (org_id)')).rejects.toMatchObject({
    sqlState: '23505',
  });
  await session.query('DROP INDEX bad');
}, 30_000);
