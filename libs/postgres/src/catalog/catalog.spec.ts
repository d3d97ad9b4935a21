import type { Session } from '@wesley/apply';
import { standInComment, type Shadow } from '@wesley/rehearse';
import { replacementNote } from '@wesley/sql';
import { openShadow } from '../shadow/open-shadow';
import { diffCatalogs, readCatalog, type Catalog } from './catalog';

let shadow: Shadow;
let session: Session;
let base: Catalog;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  session = await (await shadow.create('catalog')).connect('spec');
  await session.query(baseline);
  base = await readCatalog(session);
}, 60_000);
afterAll(() => shadow.close());

const baseline = `
  CREATE TYPE role AS ENUM ('a', 'b');
  CREATE TABLE t (id int PRIMARY KEY, n int, s text DEFAULT 'x', CONSTRAINT c CHECK (n > 0));
  CREATE TABLE u (id int PRIMARY KEY, t_id int);
  CREATE INDEX i ON t (n);
  CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';`;

const readAfter = async (ddl: string): Promise<Catalog> => {
  await session.query(`BEGIN; ${ddl}`);
  const catalog = await readCatalog(session);
  await session.query('ROLLBACK; SET search_path TO DEFAULT');
  return catalog;
};

test.each([
  'CREATE SCHEMA other',
  'CREATE TABLE v (id int)',
  'ALTER TABLE t ADD x int',
  'ALTER TABLE t DROP COLUMN s',
  'ALTER TABLE t ALTER n TYPE bigint',
  'ALTER TABLE t ALTER n SET NOT NULL',
  `ALTER TABLE t ALTER s SET DEFAULT 'y'`,
  'ALTER TABLE t ALTER s DROP DEFAULT',
  'ALTER TABLE t ALTER s TYPE text COLLATE "C"',
  'ALTER TABLE t ALTER s SET STORAGE EXTERNAL',
  'ALTER TABLE t ALTER s SET STATISTICS 500',
  'ALTER TABLE t ADD g int GENERATED ALWAYS AS (n + 1) STORED',
  'ALTER TABLE t ADD g int GENERATED ALWAYS AS IDENTITY',
  'ALTER TABLE t ADD CHECK (n < 10)',
  'ALTER TABLE t ADD CHECK (n < 10) NOT VALID',
  'ALTER TABLE t ADD UNIQUE (n)',
  'ALTER TABLE u ADD FOREIGN KEY (t_id) REFERENCES t',
  'ALTER TABLE u ADD FOREIGN KEY (t_id) REFERENCES t ON DELETE CASCADE',
  'ALTER TABLE t RENAME CONSTRAINT c TO d',
  'CREATE INDEX j ON t (n DESC)',
  'CREATE UNIQUE INDEX j ON t (n) NULLS NOT DISTINCT',
  'ALTER INDEX i RENAME TO j',
  `UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass`,
  'DROP INDEX i',
  `ALTER TYPE role ADD VALUE 'c'`,
  `ALTER TYPE role ADD VALUE 'c' BEFORE 'a'`,
  'CREATE DOMAIN d AS int CHECK (VALUE > 0)',
  'CREATE TYPE pair AS (a int, b text)',
  'CREATE TYPE span AS RANGE (subtype = int)',
  `COMMENT ON TABLE t IS 'x'`,
  `COMMENT ON COLUMN t.n IS 'x'`,
  `COMMENT ON CONSTRAINT c ON t IS 'x'`,
  `COMMENT ON TYPE role IS 'x'`,
  `COMMENT ON INDEX i IS 'x'`,
  'CREATE POLICY p ON t USING (n = 1)',
  'ALTER TABLE t ENABLE ROW LEVEL SECURITY',
  'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()',
  'CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING',
  'CREATE STATISTICS st ON id, n FROM t',
  `CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
  'CREATE AGGREGATE agg (int) (SFUNC = int4pl, STYPE = int)',
  'CREATE VIEW w AS SELECT 1 AS a',
  'CREATE SEQUENCE q',
  'CREATE EXTENSION pgcrypto',
  'CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION e()',
  'ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC',
  'GRANT SELECT ON t TO PUBLIC',
  'GRANT SELECT (n) ON t TO PUBLIC',
  // By default anyone may run a function and use a type.
  'REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC',
  'REVOKE USAGE ON TYPE role FROM PUBLIC',
  'ALTER TABLE t SET (fillfactor = 70)',
  'ALTER TABLE t REPLICA IDENTITY FULL',
  'ALTER TABLE t SET UNLOGGED',
  // What merely has the name of the stand-in is the user's.
  'CREATE SCHEMA auth; CREATE TABLE auth.t (id int)',
])('sees %s', async (ddl) => {
  const changed = await readAfter(ddl);
  expect(changed.fingerprint).not.toBe(base.fingerprint);
  const { missing, extra } = diffCatalogs(base, changed);
  expect([...missing, ...extra]).not.toEqual([]);
});

test.each([
  ['rows', `INSERT INTO t VALUES (1, 1, 'a'); ANALYZE t`],
  [
    'the order of columns',
    'ALTER TABLE t DROP COLUMN n CASCADE; ALTER TABLE t ADD n int, ADD CONSTRAINT c CHECK (n > 0); CREATE INDEX i ON t (n)',
  ],
  ['a file written anew', 'REINDEX TABLE t; TRUNCATE t'],
  [
    'what stands in for Supabase',
    `CREATE SCHEMA auth; COMMENT ON SCHEMA auth IS '${standInComment}'; CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'`,
  ],
  ['the search path', 'CREATE SCHEMA tap; SET search_path = tap'],
  [
    'what is Wesley’s own',
    `CREATE SCHEMA wesley; CREATE TABLE wesley.t (id int PRIMARY KEY); COMMENT ON TABLE wesley.t IS 'x'; COMMENT ON COLUMN wesley.t.id IS 'x'; COMMENT ON SCHEMA wesley IS 'x'`,
  ],
  [
    'what a plan notes',
    `COMMENT ON CONSTRAINT c ON t IS '${replacementNote}4b99b9b0de54'; COMMENT ON INDEX i IS '${replacementNote}4b99b9b0de54'`,
  ],
])('does not count %s', async (_, ddl) => {
  expect(diffCatalogs(base, await readAfter(ddl))).toEqual({ missing: [], extra: [] });
});

test('names what differs', async () => {
  const { missing, extra } = diffCatalogs(
    base,
    await readAfter('ALTER TABLE t ALTER n TYPE bigint, DROP CONSTRAINT c'),
  );
  expect(missing).toContain('column public.t.n {"type": "integer", "notNull": false}');
  expect(extra).toEqual(['column public.t.n {"type": "bigint", "notNull": false}']);
});
