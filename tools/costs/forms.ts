import type { Policy, Table } from '@wesley/schema';
import { column, expression, foreignKey, index, table } from '@wesley/schema/src/builders.fixture';
import * as make from '@wesley/sql';
import type { Form, Statement } from '@wesley/sql';

const owner = table('owner');
const item: Table = table('item', {
  columns: [
    column('id', 'uuid', { nullable: false }),
    column('a', 'integer'),
    column('code', 'varchar(20)'),
    column('proved', 'integer'),
    column('required', 'integer', { nullable: false }),
    column('owner_id', 'uuid'),
  ],
  foreignKeys: [foreignKey('item', ['owner_id'], 'owner')],
  checks: [{ name: 'item_check', expression: expression('a < 1000', ['a']) }],
  indexes: [index('item_a', ['a']), index('item_b', ['a']), index('item_c', ['a'])],
});
const policy: Policy = {
  name: 'item_policy',
  command: 'SELECT',
  roles: [],
  using: expression('EXISTS (SELECT FROM owner WHERE owner.id = owner_id)', ['owner_id']),
  check: null,
  reads: ['owner'],
};
const anOwner = '00000000-0000-0000-0000-000000000001';
const another = foreignKey('item', ['owner_id'], 'owner', { name: 'item_another_fkey' });
const unproved = foreignKey('item', ['owner_id'], 'owner', { name: 'item_unproved_fkey' });
const check = (name: string) => ({ name, expression: expression('a < 2000', ['a']) });
const unique = { name: 'item_key', columns: ['id'], nullsNotDistinct: false };
const primaryKey = { name: 'keyless_pkey', columns: ['id'] };
const grant = { role: 'public', column: null, privileges: ['SELECT'] } as const;

/** What each form does to a table that is there, with all that it presumes: `fixture` and the statements of `settings`. */
export const samples: Readonly<Record<Form, Statement>> = {
  'ALTER INDEX … RENAME': make.renameIndex('item', { from: 'item_a', to: 'other' }),
  'ALTER POLICY': make.alterPolicy('item', policy),
  'ALTER TABLE … ADD COLUMN': make.addColumn('item', column('b', 'integer', { default: expression('0') })),
  'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID': make.addCheckNotValid('item', check('other')),
  'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY': make.addForeignKey('item', another, { notValid: false }),
  'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID': make.addForeignKey('item', another, { notValid: true }),
  'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX': make.addPrimaryKeyUsingIndex(
    'keyless',
    primaryKey,
    'keyless_key',
  ),
  'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX': make.addUniqueConstraintUsingIndex('item', unique),
  'ALTER TABLE … ALTER COLUMN … DROP DEFAULT': make.dropDefault('item', 'a'),
  'ALTER TABLE … ALTER COLUMN … DROP NOT NULL': make.dropNotNull('item', 'required'),
  'ALTER TABLE … ALTER COLUMN … SET DEFAULT': make.setDefault('item', 'a', expression('1')),
  'ALTER TABLE … ALTER COLUMN … SET NOT NULL': make.setNotNull('item', 'proved'),
  'ALTER TABLE … ALTER COLUMN … TYPE': make.setColumnType('item', 'code', column('code', 'text').type, null),
  'ALTER TABLE … DISABLE ROW LEVEL SECURITY': make.disableRowSecurity('item'),
  'ALTER TABLE … DROP COLUMN': make.dropColumn('item', 'a'),
  'ALTER TABLE … DROP CONSTRAINT': make.dropConstraint('item', 'check', 'item_check'),
  'ALTER TABLE … DROP CONSTRAINT (foreign key)': make.dropForeignKey('item', foreignKey('item', ['owner_id'], 'owner')),
  'ALTER TABLE … ENABLE ROW LEVEL SECURITY': make.enableRowSecurity('item'),
  'ALTER TABLE … FORCE ROW LEVEL SECURITY': make.forceRowSecurity('item'),
  'ALTER TABLE … NO FORCE ROW LEVEL SECURITY': make.noForceRowSecurity('item'),
  'ALTER TABLE … RENAME CONSTRAINT': make.renameConstraint('item', 'check', { from: 'item_check', to: 'other' }),
  'ALTER TABLE … VALIDATE CONSTRAINT (check)': make.validateConstraint(['item'], 'check', 'item_unproved'),
  'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)': make.validateConstraint(
    ['item', 'owner'],
    'foreign-key',
    unproved.name,
  ),
  'ALTER TYPE … ADD VALUE': make.addEnumValue('kind', 'B', null),
  ANALYZE: make.analyzeColumn('item', 'a'),
  'COMMENT ON': make.commentOnColumn('item', 'a', 'A comment.'),
  'CREATE EXTENSION': make.createExtension('citext'),
  'CREATE INDEX': make.createIndex('item', index('other', ['a']), { concurrently: false }),
  'CREATE INDEX CONCURRENTLY': make.createIndex('item', index('later', ['a']), { concurrently: true }),
  'CREATE POLICY': make.createPolicy('item', { ...policy, name: 'other' }),
  'CREATE ROLE': make.createRole('wesley_costs'),
  'CREATE SCHEMA': make.createSchema('other'),
  'CREATE TABLE': make.createTable(table('other')),
  'CREATE TYPE … AS ENUM': make.createEnum({ name: 'other', values: ['A'], comment: null }),
  'DROP INDEX': make.dropIndex('item', 'item_b', { concurrently: false }),
  'DROP INDEX CONCURRENTLY': make.dropIndex('item', 'item_c', { concurrently: true }),
  'DROP POLICY': make.dropPolicy('item', policy.name),
  'DROP SCHEMA': make.dropSchema('unused'),
  'DROP TABLE': make.dropTable({ name: 'unused' }),
  'DROP TYPE': make.dropEnum('kind'),
  GRANT: make.grantOnTable('item', grant),
  'LOCK TABLE … IN ACCESS EXCLUSIVE MODE': make.lockTables(['item', 'owner']),
  REVOKE: make.revokeFromTable('item', grant),
  UPDATE: make.fillColumn('item', 'owner_id', expression(`'${anOwner}'`), [{ column: 'id', type: 'uuid' }], ['owner']),
};

/** What the samples are done to. */
export const settings: readonly string[] = [
  ...make
    .buildSchema({ enums: [{ name: 'kind', values: ['A'], comment: null }], tables: [owner, item, table('unused')] })
    .map(({ sql }) => sql),
  make.createSchema('unused').sql,
  make.createPolicy('item', policy).sql,
  make.addCheckNotValid('item', check('item_unproved')).sql,
  make.addForeignKey('item', unproved, { notValid: true }).sql,
  make.createUniqueIndex('item', unique, { concurrently: false }).sql,
  'ALTER TABLE item ADD CHECK (proved IS NOT NULL)',
  'CREATE TABLE keyless AS SELECT n AS id FROM generate_series(1, 50) AS n',
  'ALTER TABLE keyless ALTER COLUMN id SET NOT NULL',
  'CREATE UNIQUE INDEX keyless_key ON keyless (id)',
  `INSERT INTO owner VALUES ('${anOwner}')`,
  // So many that one of them is looked for by the index.
  'INSERT INTO owner SELECT gen_random_uuid() FROM generate_series(1, 5000)',
  `INSERT INTO item SELECT gen_random_uuid(), n, 'x', n, n, id FROM (SELECT id FROM owner LIMIT 50) AS owner, generate_series(1, 20) AS n`,
  'UPDATE item SET owner_id = NULL WHERE a = 20',
  'ANALYZE',
];
