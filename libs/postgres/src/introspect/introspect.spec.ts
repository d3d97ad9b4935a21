import type { Database, Session } from '@wesley/apply';
import type { Expression } from '@wesley/schema';
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
              comment: null,
            },
            {
              name: 'b',
              type: { kind: 'builtin', name: 'text', modifiers: [], array: false },
              nullable: false,
              default: null,
              comment: null,
            },
          ],
          primaryKey: { name: 'org_pk', columns: ['b', 'a'] },
          uniqueConstraints: [],
          foreignKeys: [],
          checks: [],
          indexes: [],
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
              comment: null,
            },
            {
              name: 'role',
              type: { kind: 'enum', name: 'Role', array: false },
              nullable: false,
              default: expression(`'a'::public."Role"`),
              comment: null,
            },
            {
              name: 'Tags',
              type: { kind: 'builtin', name: 'character varying', modifiers: [80], array: true },
              nullable: true,
              default: null,
              comment: null,
            },
            {
              name: 'n',
              type: { kind: 'builtin', name: 'numeric', modifiers: [12, 2], array: false },
              nullable: true,
              default: null,
              comment: 'Count.',
            },
            {
              name: 'org_a',
              type: { kind: 'builtin', name: 'integer', modifiers: [], array: false },
              nullable: true,
              default: null,
              comment: null,
            },
            {
              name: 'org_b',
              type: { kind: 'builtin', name: 'text', modifiers: [], array: false },
              nullable: true,
              default: null,
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
          comment: 'People.',
        },
      ],
    },
  });
});

test.each([
  ['CREATE TABLE x (a int)', 'table x has no primary key.'],
  ['CREATE VIEW v AS SELECT 1', 'view v has a kind that a schema cannot say.'],
  ['ALTER TABLE t ADD x point', 'table t, column x has the type point.'],
  ['ALTER TABLE t ADD x int GENERATED ALWAYS AS IDENTITY', 'sequence t_x_seq has a kind that a schema cannot say.'],
  ['ALTER TABLE t ADD x int GENERATED ALWAYS AS (1) STORED', 'table t, column x is generated.'],
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
  ['CREATE INDEX i ON t (s text_pattern_ops)', 'table t, index i has an operator class of its own.'],
  ['ALTER TABLE t ENABLE ROW LEVEL SECURITY', 'table t has row security.'],
  ['CREATE POLICY p ON t USING (true)', 'table t, policy p cannot be said.'],
  ['CREATE DOMAIN d AS int', 'type d cannot be said.'],
  [`CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'`, 'routine public.f() cannot be said.'],
  ['CREATE SCHEMA other', 'schema other lies outside of public.'],
])('says what a schema cannot say: %s', async (ddl, sentence) => {
  await session.query(`CREATE TABLE t (id int PRIMARY KEY, n int, s text); ${ddl}`);
  expect((await introspect(session)).unsupported).toContain(sentence);
});
