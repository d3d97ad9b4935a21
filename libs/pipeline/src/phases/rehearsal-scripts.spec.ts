import { withDefaults } from '../documents/config';
import { memoryHost } from '../memory-host.fixture';
import type { RehearseOptions } from './options';
import { readScripts } from './rehearsal-scripts';

const read = async (files: Readonly<Record<string, string>>, options: RehearseOptions = { seed: 'seed.sql' }) => {
  const { value, problems } = await readScripts(options, withDefaults({}), memoryHost(files));
  return value ?? problems.map(({ code, message }) => `${code}: ${message}`);
};

it('reads the seed', async () => {
  expect(await read({ 'seed.sql': 'SELECT 1;\n' })).toEqual({ seed: 'SELECT 1;\n', workload: null });
});

it('reads what pg_dump writes', async () => {
  const dump = '\\restrict aB3\n\nINSERT INTO t VALUES (1);\n\n\\unrestrict aB3\n';
  expect(await read({ 'seed.sql': dump })).toEqual({ seed: '\n\nINSERT INTO t VALUES (1);\n\n\n', workload: null });
});

it('reads the tasks of a workload', async () => {
  const files = { 'work.sql': 'SELECT 1; BEGIN; SELECT 2; SELECT 3; COMMIT' };
  expect(await read(files, { workload: 'work.sql' })).toEqual({
    seed: null,
    workload: [
      { label: 'statement 1', begin: null, statements: ['SELECT 1'], end: null },
      {
        label: 'transaction of statements 2 to 5',
        begin: 'BEGIN',
        statements: ['SELECT 2', 'SELECT 3'],
        end: 'COMMIT',
      },
    ],
  });
});

it('refuses what reaches beyond the database, and transactions that do not end', async () => {
  const files = { 'seed.sql': "SELECT 1; CREATE ROLE r PASSWORD 'secret'", 'work.sql': 'BEGIN; SELECT 1' };
  expect(await read(files, { seed: 'seed.sql', workload: 'work.sql' })).toEqual([
    'seed-refused: seed.sql: statement 2 (CREATE ROLE …) reaches beyond its database, to what all databases of the server share.',
    'workload-refused: work.sql: The transaction that begins with statement 1 does not end.',
  ]);
});

it('says why a script cannot be used', async () => {
  expect([await read({}), await read({ 'seed.sql': '-- nothing\n' })]).toEqual([
    ['script-unreadable: seed.sql is not there.'],
    ['script-unreadable: seed.sql holds no statement.'],
  ]);
});
