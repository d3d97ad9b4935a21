import { column, expression, foreignKey, index, indexKey, table, typeOf } from '@wesley/schema/src/builders.fixture';
import type { Statement } from '../statement';
import { addCheckNotValid } from './checks';
import {
  addColumn,
  dropColumn,
  dropDefault,
  dropNotNull,
  fillColumn,
  setColumnType,
  setDefault,
  setNotNull,
} from './columns';
import { commentOnColumn, commentOnEnum, commentOnTable } from './comments';
import { dropConstraint, validateConstraint } from './constraints';
import { addEnumValue, createEnum, dropEnum } from './enums';
import { addForeignKey, dropForeignKey } from './foreign-keys';
import { createIndex, createUniqueIndex, dropIndex } from './indexes';
import { lockTables } from './locks';
import { addPrimaryKeyUsingIndex } from './primary-keys';
import { createTable, dropTable } from './tables';
import { addUniqueConstraintUsingIndex } from './unique-constraints';

const schema = `(SELECT oid FROM pg_namespace WHERE nspname = 'public')`;
const oid = (name: string) => `to_regclass('public.${name === 'order' ? '"order"' : name}')`;
const relation = (name: string) => `(${oid(name)} IS NOT NULL)`;
const attribute = (name: string, state: string) =>
  `EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = ${oid('order')} AND a.attname = '${name}' AND NOT a.attisdropped AND ${state})`;
const constraint = (type: 'c' | 'f' | 'p' | 'u', name: string, state = 'TRUE') =>
  `EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = ${oid('order')} AND c.conname = '${name}' AND c.contype = '${type}' AND ${state})`;
const keyColumns =
  'ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k (attnum, at) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum ORDER BY k.at)';
const nullsAreEqual = `coalesce((SELECT (to_jsonb(i) ->> 'indnullsnotdistinct')::boolean FROM pg_index i WHERE i.indexrelid = c.conindid), FALSE)`;
const indexState = (name: string, state: string) =>
  `EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = ${oid(name)} AND ${state})`;
const enumType = (name: string) =>
  `EXISTS (SELECT FROM pg_type WHERE typname = '${name}' AND typnamespace = ${schema})`;

const key = foreignKey('order', ['buyer_id', 'org'], 'user', {
  name: 'fk',
  references: { table: 'user', columns: ['id', 'org'] },
  onDelete: 'SET NULL',
  onUpdate: 'CASCADE',
});
const check = { name: 'positive', expression: expression('total > 0', ['total']) };
const unique = { name: 'order_no_key', columns: ['no', 'Org'], nullsNotDistinct: true };
const busy = index('busy_idx', [], {
  method: 'gist',
  unique: true,
  keys: [indexKey(expression('"Org"', ['Org']), true), { ...indexKey(expression('lower(a)', ['a'])), nulls: 'FIRST' }],
  include: ['note'],
  where: expression('total > 0', ['total']),
});
const parts = table('order', {
  columns: [
    column('id', 'uuid', { nullable: false, default: expression('gen_random_uuid()') }),
    column('kind', 'Kind', { nullable: false }),
    column('total', 'numeric(12,2)[]'),
  ],
  uniqueConstraints: [unique],
  checks: [check],
  indexes: [busy],
  foreignKeys: [key],
});

type Case = readonly [sql: string, statement: Statement, whole: Omit<Statement, 'sql'>];
const whole = (form: Statement['form'], done: string, rest: Partial<Statement> = {}): Omit<Statement, 'sql'> => ({
  form,
  on: ['order'],
  done,
  trace: null,
  leftover: null,
  needs: [],
  makes: [],
  drops: [],
  ...rest,
});
const a = 'table order, column a';

const cases: readonly Case[] = [
  [
    `CREATE TABLE "order" (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  kind "Kind" NOT NULL,
  total numeric(12,2)[],
  CONSTRAINT order_pkey PRIMARY KEY (id),
  CONSTRAINT order_no_key UNIQUE NULLS NOT DISTINCT (no, "Org"),
  CONSTRAINT positive CHECK (total > 0)
)`,
    createTable(parts),
    whole('CREATE TABLE', relation('order'), {
      needs: ['enum Kind'],
      makes: [
        'table order',
        'table order, column id',
        'table order, column kind',
        'table order, column total',
        'table order, not null kind',
        'table order, primary key order_pkey',
        'table order, unique constraint order_no_key',
        'table order, check positive',
      ],
    }),
  ],
  ['DROP TABLE "order"', dropTable(parts), whole('DROP TABLE', `NOT ${relation('order')}`, { drops: ['table order'] })],
  [
    `ALTER TABLE "order" ADD COLUMN a "Odd kind"[] DEFAULT '{}' NOT NULL`,
    addColumn('order', column('a', 'Odd kind[]', { nullable: false, default: expression(`'{}'`) })),
    whole('ALTER TABLE … ADD COLUMN', attribute('a', 'TRUE'), {
      needs: ['enum Odd kind'],
      makes: [a, 'table order, not null a'],
    }),
  ],
  [
    'ALTER TABLE "order" DROP COLUMN a',
    dropColumn('order', 'a'),
    whole('ALTER TABLE … DROP COLUMN', `NOT ${attribute('a', 'TRUE')}`, { drops: [a] }),
  ],
  [
    'ALTER TABLE "order" ALTER COLUMN a SET DEFAULT now()',
    setDefault('order', 'a', expression('now()')),
    whole('ALTER TABLE … ALTER COLUMN … SET DEFAULT', 'FALSE', { needs: [a], trace: attribute('a', 'a.atthasdef') }),
  ],
  [
    'ALTER TABLE "order" ALTER COLUMN a DROP DEFAULT',
    dropDefault('order', 'a'),
    whole('ALTER TABLE … ALTER COLUMN … DROP DEFAULT', `NOT ${attribute('a', 'a.atthasdef')}`, { needs: [a] }),
  ],
  [
    'ALTER TABLE "order" ALTER COLUMN a SET NOT NULL',
    setNotNull('order', 'a'),
    whole('ALTER TABLE … ALTER COLUMN … SET NOT NULL', attribute('a', 'a.attnotnull'), {
      needs: [a],
      makes: ['table order, not null a'],
    }),
  ],
  [
    'ALTER TABLE "order" ALTER COLUMN a DROP NOT NULL',
    dropNotNull('order', 'a'),
    whole('ALTER TABLE … ALTER COLUMN … DROP NOT NULL', `NOT ${attribute('a', 'a.attnotnull')}`, {
      needs: [a],
      drops: ['table order, not null a'],
    }),
  ],
  [
    'ALTER TABLE "order" ALTER COLUMN a TYPE "Odd kind"',
    setColumnType('order', 'a', typeOf('Odd kind'), null),
    whole('ALTER TABLE … ALTER COLUMN … TYPE', attribute('a', `format_type(a.atttypid, a.atttypmod) = '"Odd kind"'`), {
      needs: [a, 'enum Odd kind'],
    }),
  ],
  [
    `ALTER TABLE "order" ALTER COLUMN a DROP DEFAULT, ALTER COLUMN a TYPE text, ALTER COLUMN a SET DEFAULT 'x'`,
    setColumnType('order', 'a', typeOf('text'), expression(`'x'`)),
    whole('ALTER TABLE … ALTER COLUMN … TYPE', attribute('a', `format_type(a.atttypid, a.atttypmod) = 'text'`), {
      needs: [a],
    }),
  ],
  [
    'UPDATE "order" SET a = 1 WHERE a IS NULL AND (($1::integer, $2::uuid) IS NULL OR (no, "Org") > ($1::integer, $2::uuid)) AND (no, "Org") <= ($3::integer, $4::uuid)',
    fillColumn(
      'order',
      'a',
      expression('1'),
      [
        { column: 'no', type: 'integer' },
        { column: 'Org', type: 'uuid' },
      ],
      ['user'],
    ),
    whole('UPDATE', 'NOT EXISTS (SELECT FROM "order" WHERE a IS NULL)', { on: ['order', 'user'], needs: [a] }),
  ],
  [
    `COMMENT ON TABLE "order" IS 'It''s'`,
    commentOnTable('order', "It's"),
    whole('COMMENT ON', 'FALSE', { needs: ['table order'] }),
  ],
  [
    `COMMENT ON COLUMN "order"."A" IS NULL`,
    commentOnColumn('order', 'A', null),
    whole('COMMENT ON', 'FALSE', { needs: ['table order, column A'] }),
  ],
  [
    `COMMENT ON TYPE kind IS 'x'`,
    commentOnEnum('kind', 'x'),
    whole('COMMENT ON', 'FALSE', { on: [], needs: ['enum kind'] }),
  ],
  [
    `CREATE TYPE kind AS ENUM ('ONE', 'it''s')`,
    createEnum({ name: 'kind', values: ['ONE', "it's"], comment: null }),
    whole('CREATE TYPE … AS ENUM', enumType('kind'), { on: [], makes: ['enum kind'] }),
  ],
  ['DROP TYPE kind', dropEnum('kind'), whole('DROP TYPE', `NOT ${enumType('kind')}`, { on: [], drops: ['enum kind'] })],
  [
    `ALTER TYPE kind ADD VALUE 'b' BEFORE 'c'`,
    addEnumValue('kind', 'b', 'c'),
    whole(
      'ALTER TYPE … ADD VALUE',
      `EXISTS (SELECT FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = 'kind' AND t.typnamespace = ${schema} AND e.enumlabel = 'b')`,
      { on: [], needs: ['enum kind'], makes: ['enum kind, value b'] },
    ),
  ],
  [
    'ALTER TABLE "order" ADD CONSTRAINT positive CHECK (total > 0) NOT VALID',
    addCheckNotValid('order', check),
    whole('ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID', constraint('c', 'positive'), {
      needs: ['table order, column total'],
      makes: ['table order, check positive'],
    }),
  ],
  [
    'ALTER TABLE "order" DROP CONSTRAINT positive',
    dropConstraint('order', 'check', 'positive'),
    whole('ALTER TABLE … DROP CONSTRAINT', `NOT ${constraint('c', 'positive')}`, {
      drops: ['table order, check positive'],
    }),
  ],
  [
    'ALTER TABLE "order" VALIDATE CONSTRAINT positive',
    validateConstraint(['order'], 'check', 'positive'),
    whole('ALTER TABLE … VALIDATE CONSTRAINT (check)', constraint('c', 'positive', 'c.convalidated'), {
      needs: ['table order, check positive'],
    }),
  ],
  [
    'ALTER TABLE "order" VALIDATE CONSTRAINT fk',
    validateConstraint(['order', 'user'], 'foreign-key', 'fk'),
    whole('ALTER TABLE … VALIDATE CONSTRAINT (foreign key)', constraint('f', 'fk', 'c.convalidated'), {
      on: ['order', 'user'],
      needs: ['table order, foreign key fk'],
    }),
  ],
  ...([true, false] as const).map((notValid): Case => [
    `ALTER TABLE "order" ADD CONSTRAINT fk FOREIGN KEY (buyer_id, org) REFERENCES "user" (id, org) ON DELETE SET NULL ON UPDATE CASCADE${notValid ? ' NOT VALID' : ''}`,
    addForeignKey('order', key, { notValid }),
    whole(`ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY${notValid ? ' … NOT VALID' : ''}`, constraint('f', 'fk'), {
      on: ['order', 'user'],
      needs: ['table order', 'table order, column buyer_id', 'table order, column org', 'table user'],
      makes: ['table order, foreign key fk'],
    }),
  ]),
  [
    'ALTER TABLE "order" DROP CONSTRAINT fk',
    dropForeignKey('order', key),
    whole('ALTER TABLE … DROP CONSTRAINT (foreign key)', `NOT ${constraint('f', 'fk')}`, {
      on: ['order', 'user'],
      drops: ['table order, foreign key fk'],
    }),
  ],
  [
    'CREATE UNIQUE INDEX busy_idx ON "order" USING gist ("Org" DESC, (lower(a)) NULLS FIRST) INCLUDE (note) WHERE total > 0',
    createIndex('order', busy, { concurrently: false }),
    whole('CREATE INDEX', indexState('busy_idx', 'i.indisvalid AND i.indisready'), {
      needs: ['table order', 'table order, column Org', a, 'table order, column total', 'table order, column note'],
      makes: ['table order, index busy_idx'],
    }),
  ],
  [
    'CREATE UNIQUE INDEX CONCURRENTLY order_no_key ON "order" (no, "Org") NULLS NOT DISTINCT',
    createUniqueIndex('order', unique, { concurrently: true }),
    whole('CREATE INDEX CONCURRENTLY', indexState('order_no_key', 'i.indisvalid AND i.indisready'), {
      leftover: {
        present: indexState('order_no_key', 'NOT i.indisvalid'),
        remove: 'DROP INDEX CONCURRENTLY order_no_key',
      },
      needs: ['table order', 'table order, column no', 'table order, column Org'],
      makes: ['table order, index order_no_key'],
    }),
  ],
  [
    'DROP INDEX busy_idx',
    dropIndex('order', 'busy_idx', { concurrently: false }),
    whole('DROP INDEX', `NOT ${indexState('busy_idx', 'TRUE')}`, { drops: ['table order, index busy_idx'] }),
  ],
  [
    'DROP INDEX CONCURRENTLY busy_idx',
    dropIndex('order', 'busy_idx', { concurrently: true }),
    whole('DROP INDEX CONCURRENTLY', `NOT ${indexState('busy_idx', 'TRUE')}`, {
      drops: ['table order, index busy_idx'],
    }),
  ],
  [
    'ALTER TABLE "order" ADD CONSTRAINT order_no_key UNIQUE USING INDEX order_no_key',
    addUniqueConstraintUsingIndex('order', unique),
    whole(
      'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX',
      constraint('u', 'order_no_key', `${keyColumns} = ARRAY['no', 'Org'] AND ${nullsAreEqual}`),
      { needs: ['table order, index order_no_key'], makes: ['table order, unique constraint order_no_key'] },
    ),
  ],
  [
    'LOCK TABLE "order", t IN ACCESS EXCLUSIVE MODE',
    lockTables(['order', 't']),
    whole('LOCK TABLE … IN ACCESS EXCLUSIVE MODE', 'FALSE', { needs: ['table order', 'table t'], on: ['order', 't'] }),
  ],
  [
    'ALTER TABLE "order" ADD CONSTRAINT order_pkey PRIMARY KEY USING INDEX other_idx',
    addPrimaryKeyUsingIndex('order', { name: 'order_pkey', columns: ['b', 'a'] }, 'other_idx'),
    whole(
      'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX',
      constraint('p', 'order_pkey', `${keyColumns} = ARRAY['b', 'a']`),
      { needs: ['table order, index other_idx'], makes: ['table order, primary key order_pkey'] },
    ),
  ],
];

test.each(cases)('%s', (sql, statement, rest) => {
  expect(statement).toEqual({ ...rest, sql });
});
