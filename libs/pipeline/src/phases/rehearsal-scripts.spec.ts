import { withDefaults } from '../documents/config';
import { memoryHost } from '../memory-host.fixture';
import { readScripts } from './rehearsal-scripts';

const read = async (files: Readonly<Record<string, string>>) => {
  const { value, problems } = await readScripts({ seed: 'seed.sql' }, withDefaults({}), memoryHost(files));
  return value ?? problems.map(({ code, message }) => `${code}: ${message}`);
};

it('reads the seed', async () => {
  expect(await read({ 'seed.sql': 'SELECT 1;\n' })).toEqual({ seed: 'SELECT 1;\n', workload: null });
});

it('says why a script cannot be used', async () => {
  expect([await read({}), await read({ 'seed.sql': '-- nothing\n' })]).toEqual([
    ['script-unreadable: seed.sql is not there.'],
    ['script-unreadable: seed.sql holds no statement.'],
  ]);
});
