import type { Session } from '@wesley/apply';
import type { Shadow } from '@wesley/rehearse';
import { openShadow } from '../shadow/open-shadow';
import { installPgTap } from './install-pgtap';
import { runSuite } from './run-suite';

let shadow: Shadow;
let session: Session;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  session = await (await shadow.create('pgtap')).connect('spec');
  await installPgTap(session);
  await session.query('CREATE TABLE public.a (id int PRIMARY KEY)');
}, 60_000);
afterAll(() => shadow.close());

const suite = (...statements: readonly string[]): string =>
  ['BEGIN', 'SET LOCAL search_path = tap, public', ...statements, 'ROLLBACK']
    .map((statement) => `${statement};\n`)
    .join('');

test('runs a suite in one message and gives each result', async () => {
  const run = await runSuite(
    session,
    suite(
      'SELECT plan(3)',
      `SELECT has_table('a')`,
      `SELECT has_table('b', 'table b')`,
      `SELECT lives_ok('INSERT INTO a VALUES (1)', 'a row')`,
      'SELECT * FROM finish()',
    ),
  );
  expect(run).toEqual({
    planned: 3,
    results: [
      { number: 1, ok: true, description: 'Table a should exist' },
      { number: 2, ok: false, description: 'table b' },
      { number: 3, ok: true, description: 'a row' },
    ],
    brokeOff: null,
  });
  expect(await session.query('SELECT * FROM a')).toEqual([]);
});

test('says which assertion was refused, and gives the others', async () => {
  const run = await runSuite(
    session,
    suite(
      'SELECT plan(3)',
      `SELECT pass('first')`,
      `SELECT is((SELECT secret FROM nowhere), 1, 'it''s nowhere')`,
      `SELECT pass('last')`,
      'SELECT * FROM finish()',
    ),
  );
  expect(run).toEqual({
    planned: 3,
    results: [
      { number: 1, ok: true, description: 'first' },
      { number: 2, ok: false, description: `it's nowhere` },
      { number: 3, ok: true, description: 'last' },
    ],
    brokeOff: 'Assertion 2 did not run: the server refused it with SQLSTATE 42P01.',
  });
});

test.each([
  [
    'a preparation that is refused',
    suite('DO $$ BEGIN PERFORM 1/0; END $$', 'SELECT plan(1)', `SELECT pass('a')`),
    'A statement that prepares the tests was refused with SQLSTATE 22012.',
  ],
  ['a missing plan', suite(`SELECT 1`), 'The suite has no plan.'],
  [
    'fewer tests than planned',
    suite('SELECT plan(2)', `SELECT pass('a')`, 'SELECT * FROM finish()'),
    'The suite planned 2 tests and ran 1.',
  ],
  ['an empty suite', '', 'The suite has no plan.'],
])('breaks off on %s', async (_, sql, why) => {
  expect((await runSuite(session, sql)).brokeOff).toBe(why);
});

test('what the suite did is undone even when it broke off', async () => {
  await runSuite(session, suite('SELECT plan(1)', `INSERT INTO a VALUES (7)`, 'SELECT nothing_such()'));
  expect(await session.query('SELECT * FROM a')).toEqual([]);
});
