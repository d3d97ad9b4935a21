import type { Database, Session } from '@wesley/apply';
import { printColumnType, type Expression } from '@wesley/schema';
import type { Shadow } from '@wesley/rehearse';
import { openShadow } from '../shadow/open-shadow';
import { introspect } from './introspect';

let shadow: Shadow;
let database: Database;
let session: Session;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  database = await shadow.create('introspect');
  session = await database.connect('spec');
}, 60_000);
beforeEach(() => session.query('BEGIN'));
afterEach(() => session.query('ROLLBACK'));
afterAll(() => shadow.close());

const expression = (sql: string, columns: readonly string[] = []): Expression => ({ sql, columns, functions: [] });

test('an empty database has an empty schema', async () => {
  expect(await introspect(session)).toEqual({ schema: { enums: [], tables: [] }, unsupported: [] });
});

test('reads every kind of object', async () => {
  await session.query(`
    CREATE TYPE "Role" AS ENUM ('b', 'a');
    COMMENT ON TYPE "Role" IS 'Who.';
    CREATE TABLE org (a int, b text, CONSTRAINT org_pk PRIMARY KEY (b, a));
    CREATE TABLE "user" (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(), role "Role" NOT NULL DEFAULT 'a', "Tags" varchar(80)[], n numeric(12, 2),
      org_a int, org_b text, CONSTRAINT n_ok CHECK (n > 0 AND org_a < 9), CONSTRAINT one UNIQUE NULLS NOT DISTINCT (n, org_a),
      CONSTRAINT to_org FOREIGN KEY (org_b, org_a) REFERENCES org ON DELETE SET NULL ON UPDATE CASCADE);
    COMMENT ON TABLE "user" IS 'People.';
    COMMENT ON COLUMN "user".n IS 'Count.';
    CREATE UNIQUE INDEX x ON "user" (n DESC, lower(org_b)) INCLUDE (org_a) WHERE n > 1;
    CREATE INDEX y ON "user" USING gin ("Tags");`);
  expect(await introspect(session)).toEqual({
    unsupported: [],
    schema: {
      enums: [{ name: 'Role', values: ['b', 'a'], comment: 'Who.' }],
      tables: [
        {
          name: 'org',
          columns: [
            {
              name: 'a',
              type: { kind: 'builtin', name: 'integer', modifiers: [], array: false },
              nullable: false,
              default: null,
              generated: null,
              comment: null,
            },
            {
              name: 'b',
              type: { kind: 'builtin', name: 'text', modifiers: [], array: false },
              nullable: false,
              default: null,
              generated: null,
              comment: null,
            },
          ],
          primaryKey: { name: 'org_pk', columns: ['b', 'a'] },
          uniqueConstraints: [],
          foreignKeys: [],
          checks: [],
          indexes: [],
          rowSecurity: { enabled: false, forced: false },
          policies: [],
          grants: [],
          comment: null,
        },
        {
          name: 'user',
          columns: [
            {
              name: 'id',
              type: { kind: 'builtin', name: 'uuid', modifiers: [], array: false },
              nullable: false,
              default: expression('gen_random_uuid()'),
              generated: null,
              comment: null,
            },
            {
              name: 'role',
              type: { kind: 'enum', name: 'Role', array: false },
              nullable: false,
              default: expression(`'a'::public."Role"`),
              generated: null,
              comment: null,
            },
            {
              name: 'Tags',
              type: { kind: 'builtin', name: 'character varying', modifiers: [80], array: true },
              nullable: true,
              default: null,
              generated: null,
              comment: null,
            },
            {
              name: 'n',
              type: { kind: 'builtin', name: 'numeric', modifiers: [12, 2], array: false },
              nullable: true,
              default: null,
              generated: null,
              comment: 'Count.',
            },
            {
              name: 'org_a',
              type: { kind: 'builtin', name: 'integer', modifiers: [], array: false },
              nullable: true,
              default: null,
              generated: null,
              comment: null,
            },
            {
              name: 'org_b',
              type: { kind: 'builtin', name: 'text', modifiers: [], array: false },
              nullable: true,
              default: null,
              generated: null,
              comment: null,
            },
          ],
          primaryKey: { name: 'user_pkey', columns: ['id'] },
          uniqueConstraints: [{ name: 'one', columns: ['n', 'org_a'], nullsNotDistinct: true }],
          foreignKeys: [
            {
              name: 'to_org',
              columns: ['org_b', 'org_a'],
              references: { table: 'org', columns: ['b', 'a'] },
              onDelete: 'SET NULL',
              onUpdate: 'CASCADE',
            },
          ],
          checks: [{ name: 'n_ok', expression: expression('((n > (0)::numeric) AND (org_a < 9))', ['n', 'org_a']) }],
          indexes: [
            {
              name: 'x',
              method: 'btree',
              unique: true,
              keys: [
                { expression: expression('n', ['n']), descending: true, nulls: 'FIRST' },
                { expression: expression('lower(org_b)'), descending: false, nulls: 'LAST' },
              ],
              include: ['org_a'],
              where: expression('(n > (1)::numeric)'),
            },
            {
              name: 'y',
              method: 'gin',
              unique: false,
              keys: [{ expression: expression('"Tags"', ['Tags']), descending: false, nulls: 'LAST' }],
              include: [],
              where: null,
            },
          ],
          rowSecurity: { enabled: false, forced: false },
          policies: [],
          grants: [],
          comment: 'People.',
        },
      ],
    },
  });
});

test('reads who may do what, and tables outside of public', async () => {
  await session.query(`
    CREATE SCHEMA billing;
    CREATE TABLE t (id int PRIMARY KEY, n int, d int GENERATED ALWAYS AS (n * 2) STORED);
    CREATE TABLE billing.bill (id int PRIMARY KEY, t_id int REFERENCES t);
    ALTER TABLE t ENABLE ROW LEVEL SECURITY;
    ALTER TABLE billing.bill FORCE ROW LEVEL SECURITY;
    CREATE POLICY p ON t FOR SELECT TO pg_monitor, pg_read_all_data USING (EXISTS (SELECT FROM billing.bill WHERE t_id = t.id));
    CREATE POLICY q ON t FOR INSERT WITH CHECK (n > 0);
    GRANT INSERT, SELECT ON t TO pg_monitor;
    GRANT UPDATE (n) ON t TO PUBLIC;`);
  const { schema, unsupported } = await introspect(session);
  expect(unsupported).toEqual([]);
  const [bill, t] = schema.tables;
  expect(bill).toMatchObject({
    name: 'billing.bill',
    rowSecurity: { enabled: false, forced: true },
    foreignKeys: [{ references: { table: 't', columns: ['id'] } }],
  });
  expect(t).toMatchObject({
    name: 't',
    rowSecurity: { enabled: true, forced: false },
    grants: [
      { role: 'pg_monitor', column: null, privileges: ['SELECT', 'INSERT'] },
      { role: 'public', column: 'n', privileges: ['UPDATE'] },
    ],
    policies: [
      { name: 'p', command: 'SELECT', roles: ['pg_monitor', 'pg_read_all_data'], check: null, reads: ['billing.bill'] },
      { name: 'q', command: 'INSERT', roles: [], using: null, check: expression('(n > 0)'), reads: [] },
    ],
  });
  expect(t?.columns.at(-1)).toMatchObject({ name: 'd', default: null, generated: expression('(n * 2)') });
});

test('reads types and operator classes of extensions, wherever they stand', async () => {
  await session.query(`
    CREATE SCHEMA other;
    CREATE EXTENSION citext WITH SCHEMA other;
    CREATE EXTENSION pg_trgm WITH SCHEMA public;
    CREATE TABLE t (id other.citext PRIMARY KEY, names other.citext[], n text);
    CREATE TABLE other.t (id int PRIMARY KEY);
    CREATE INDEX i ON t USING gin (n gin_trgm_ops);
    CREATE INDEX j ON t (n text_pattern_ops DESC, n);`);
  const { schema, unsupported } = await introspect(session);
  const table = schema.tables.find(({ name }) => name === 't');
  expect(unsupported).toEqual([]);
  expect(table?.columns.map(({ type }) => printColumnType(type))).toEqual(['citext', 'citext[]', 'text']);
  expect(table?.indexes.map(({ keys }) => keys.map(({ operatorClass }) => operatorClass))).toEqual([
    ['gin_trgm_ops'],
    ['text_pattern_ops', undefined],
  ]);
});

test.each([
  ['CREATE TABLE x (a int)', 'table x has no primary key.'],
  ['CREATE VIEW v AS SELECT 1', 'view v has a kind that a schema cannot say.'],
  ['ALTER TABLE t ADD x point', 'table t, column x has the type point.'],
  ['ALTER TABLE t ADD x int GENERATED ALWAYS AS IDENTITY', 'sequence t_x_seq has a kind that a schema cannot say.'],
  ['ALTER TABLE t ADD x int GENERATED ALWAYS AS (1) VIRTUAL', 'table t, column x is generated when it is read.'],
  ['ALTER TABLE t ADD CONSTRAINT c CHECK (n > 0) NOT VALID', 'table t, constraint c is not validated.'],
  ['ALTER TABLE t ADD CONSTRAINT c UNIQUE (n) DEFERRABLE', 'table t, constraint c is deferrable.'],
  [
    'ALTER TABLE t ADD CONSTRAINT c EXCLUDE USING btree (n WITH =)',
    'table t, constraint c has a kind that a schema cannot say.',
  ],
  [
    `CREATE INDEX i ON t (n); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass`,
    'table t, index i is invalid.',
  ],
  ['CREATE UNIQUE INDEX i ON t (n) NULLS NOT DISTINCT', 'table t, index i has NULLS NOT DISTINCT.'],
  ['CREATE INDEX i ON t USING brin (n int4_minmax_multi_ops)', 'table t, index i has an operator class of its own.'],
  ['CREATE POLICY p ON t USING (true)', 'table t, policy p is for all commands.'],
  ['CREATE POLICY p ON t AS RESTRICTIVE FOR SELECT USING (true)', 'table t, policy p is restrictive.'],
  ['GRANT SELECT ON t TO pg_monitor WITH GRANT OPTION', 'table t has grants that can be passed on.'],
  ['GRANT SELECT (n) ON t TO pg_monitor WITH GRANT OPTION', 'table t, column n has grants that can be passed on.'],
  ['GRANT MAINTAIN ON t TO pg_monitor', 'table t has a grant of MAINTAIN.'],
  ['REVOKE DELETE ON t FROM CURRENT_USER', 'table t takes rights from its owner.'],
  ['CREATE DOMAIN d AS int', 'type d cannot be said.'],
  [`CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'`, 'routine public.f() cannot be said.'],
  ['CREATE SCHEMA other', 'schema other holds no table.'],
])('says what a schema cannot say: %s', async (ddl, sentence) => {
  await session.query(`CREATE TABLE t (id int PRIMARY KEY, n int, s text); ${ddl}`);
  expect((await introspect(session)).unsupported).toContain(sentence);
});
