import { addForeignKey, createIndex, createTable, dropForeignKey, grantOnTable, validateConstraint } from '@wesley/sql';
import { foreignKey, index, table } from '@wesley/schema/src/builders.fixture';
import { claimOf, mostBlocking } from './costs';
import { manualPage } from './manual';
import { patienceOf } from './patience';
import { isVolatile } from './volatility';

const existing = new Set(['t', 'u']);
const key = foreignKey('t', ['u_id'], 'u');
const nothing = { locks: [], scans: [], rewrites: [], blocks: 'nothing' };

test('a foreign key locks both tables', () => {
  expect(claimOf(dropForeignKey('t', key), existing, 18)).toEqual({
    ...nothing,
    locks: [
      { relation: 't', mode: 'ACCESS EXCLUSIVE' },
      { relation: 'u', mode: 'ACCESS EXCLUSIVE' },
    ],
    blocks: 'reads and writes',
  });
});

test('a foreign key to the same table is one lock, the stronger one, and one scan', () => {
  expect(claimOf(validateConstraint(['t', 't'], 'foreign-key', 'k'), existing, 18)).toEqual({
    ...nothing,
    locks: [{ relation: 't', mode: 'SHARE UPDATE EXCLUSIVE' }],
    scans: ['t'],
    blocks: 'schema changes',
  });
});

test('tables that are new claim nothing, those they refer to do', () => {
  expect(claimOf(createTable(table('new')), existing, 18)).toEqual(nothing);
  expect(claimOf(createIndex('new', index('i', ['id']), { concurrently: false }), existing, 18)).toEqual(nothing);
  expect(claimOf(addForeignKey('new', key, { notValid: true }), existing, 18)).toEqual({
    ...nothing,
    locks: [{ relation: 'u', mode: 'SHARE ROW EXCLUSIVE' }],
    blocks: 'writes',
  });
});

test('GRANT locks its table from Postgres 18 on, and in any version that is not known', () => {
  const grant = grantOnTable('t', { role: 'r', column: null, privileges: ['SELECT'] });
  const locks = [{ relation: 't', mode: 'ACCESS SHARE' }];
  expect([14, 17, 18, 25].map((major) => claimOf(grant, existing, major).locks)).toEqual([[], [], locks, locks]);
});

test('the strongest lock says who is blocked', () => {
  expect(mostBlocking([])).toBe('nothing');
  expect(
    mostBlocking([
      { relation: 't', mode: 'SHARE' },
      { relation: 'u', mode: 'ROW SHARE' },
    ]),
  ).toBe('writes');
});

test('what reads a table has an hour, what runs alone waits for its lock', () => {
  expect(patienceOf('ALTER TABLE … ADD COLUMN')).toMatchObject({ lockTimeout: 2000, statementTimeout: 10_000 });
  expect(patienceOf('ALTER TABLE … VALIDATE CONSTRAINT (check)')).toMatchObject({
    lockTimeout: 2000,
    statementTimeout: 3_600_000,
  });
  expect(patienceOf('CREATE INDEX CONCURRENTLY')).toMatchObject({ lockTimeout: null, statementTimeout: 3_600_000 });
  // While it waits for one table it may hold others.
  for (const form of ['LOCK TABLE … IN ACCESS EXCLUSIVE MODE', 'ALTER TABLE … DROP CONSTRAINT (foreign key)'] as const)
    expect(patienceOf(form)).toMatchObject({ lockTimeout: 100, statementTimeout: 10_000 });
  expect(patienceOf('UPDATE')).toMatchObject({ lockTimeout: 2000, statementTimeout: 60_000 });
});

test.each([
  [[], false],
  [['now'], false],
  [['current_date', 'lower'], false],
  [['gen_random_uuid'], true],
  [['nextval'], true],
  [['clock_timestamp'], true],
  [['lower', 'random'], true],
  [['a_function_of_the_users'], true],
])('an expression that calls %j may differ from row to row: %p', (functions, expected) => {
  expect(isVolatile({ sql: 'x', columns: [], functions })).toBe(expected);
});

test('every line has its source in the manual', () => {
  const page = (form: Parameters<typeof manualPage>[0]) => manualPage(form).replace(/^.*docs.current./, '');
  expect(page('ALTER TABLE … VALIDATE CONSTRAINT (check)')).toBe('sql-altertable.html');
  expect(page('DROP INDEX CONCURRENTLY')).toBe('sql-dropindex.html');
  expect(page('LOCK TABLE … IN ACCESS EXCLUSIVE MODE')).toBe('sql-lock.html');
  expect(page('COMMENT ON')).toBe('sql-comment.html');
});
