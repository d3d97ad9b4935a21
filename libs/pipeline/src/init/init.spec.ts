import { directiveDefinitions } from '@wesley/sdl';
import type { GitOutput } from '../git-files';
import { memoryHost } from '../memory-host.fixture';
import { runPhase } from '../run-phase';
import { firstSchema } from './first-schema';
import { definitionsFile, init } from './init';

it('makes an empty folder a project that transforms without a word', async () => {
  const host = memoryHost({});
  expect(await init({}, host)).toEqual({
    exitCode: 0,
    diagnostics: [],
    result: { written: ['wesley.config.json', 'schema.graphql', definitionsFile], kept: [], ignored: [] },
    summary: [
      '  wesley.config.json',
      '  schema.graphql',
      '  wesley.directives.graphql',
      '3 files written.',
      'Next: say in schema.graphql what your database should hold, and type "npx wesley certify".',
    ],
  });
  expect(await runPhase('transform', {}, host)).toMatchObject({ exitCode: 0, diagnostics: [], result: { tables: 2 } });
});

it('overwrites nothing', async () => {
  const mine = { 'wesley.config.json': '{ "out": "src/db" }', [definitionsFile]: '# mine\n' };
  const host = memoryHost(mine);
  expect(await init({}, host)).toMatchObject({
    exitCode: 0,
    result: { written: ['schema.graphql'], kept: ['wesley.config.json', definitionsFile] },
  });
  expect(Object.fromEntries(host.files)).toEqual({ ...mine, 'schema.graphql': firstSchema });
  host.written();
  expect(await init({}, host)).toMatchObject({ result: { written: [] } });
  expect(host.written()).toEqual([]);
});

it('writes the schema where the config looks for it, and none beside one that is there', async () => {
  const elsewhere = memoryHost({ 'wesley.config.json': '{ "schema": ["db/shop.graphql"] }' });
  expect((await init({}, elsewhere)).result?.written).toEqual(['db/shop.graphql', definitionsFile]);
  const several = memoryHost({ 'wesley.config.json': '{ "schema": "db/*.graphql" }' });
  expect((await init({}, several)).result?.written).toEqual([definitionsFile]);
  const other = memoryHost({ 'wesley.config.json': '{ "schema": ["a.graphql", "b.graphql"] }', 'b.graphql': '' });
  expect((await init({}, other)).result?.written).toEqual([definitionsFile]);
  const there = memoryHost({ 'schema.graphql': 'type A { b: ID }' });
  expect((await init({}, there)).result?.written).toEqual(['wesley.config.json', definitionsFile]);
});

it.each(['dist', 'dist\n'])('asks git to leave out what is generated, in lines of their own', async (before) => {
  const host = {
    ...memoryHost({ '.gitignore': before }),
    git: (args: readonly string[]) => Promise.resolve(answerOf(args)),
  };
  const { result, summary } = await init({}, host);
  expect(result?.ignored).toEqual(['.wesley/', 'generated/']);
  expect(summary).toContain('  .gitignore: .wesley/, generated/ added');
  expect(host.files.get('.gitignore')).toBe('dist\n.wesley/\ngenerated/\n');
});

// A repository in which SHIPME.md is ignored and nothing is tracked.
function answerOf(args: readonly string[]): GitOutput {
  return { ok: true, stdout: new TextEncoder().encode(args.includes('check-ignore') ? 'SHIPME.md\n' : '') };
}

it('says what is wrong with a config that is there, and writes nothing', async () => {
  const host = memoryHost({ 'wesley.config.json': '{ "colour": 1 }' });
  expect(await init({}, host)).toMatchObject({ exitCode: 1, diagnostics: [{ code: 'config-invalid' }] });
  expect(host.written()).toEqual([]);
});

it('gives editors all that a schema can hold', async () => {
  const host = memoryHost({});
  await init({}, host);
  expect(host.files.get(definitionsFile)).toBe(directiveDefinitions);
});
