import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..');

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'wesley-bundle-'));
  for (const folder of ['tools', 'libs/postgres/vendor', 'libs/word/src', 'plugins/nx-wesley/src']) {
    mkdirSync(join(clone, folder), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  cpSync(join(__dirname, 'source-bundle.cjs'), join(clone, 'tools/source-bundle.cjs'));
  write(
    'tsconfig.base.json',
    JSON.stringify({ compilerOptions: { paths: { '@wesley/word': ['./libs/word/src/index.ts'] } } }),
  );
  write('libs/postgres/vendor/data.sql', 'SELECT 1;\n');
  write('plugins/nx-wesley/src/index.ts', "import { word } from '@wesley/word';\nexport const said: string = word;\n");
  write('libs/word/src/index.ts', "export const word = 'one';\n");
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(clone, path), text);
const script =
  "const { sourceBundle } = require('./tools/source-bundle.cjs'); console.log(require(sourceBundle('plugin')).said)";
const say = () =>
  execFileSync(process.execPath, ['-e', script], { cwd: clone, encoding: 'utf8', stdio: 'pipe' }).trim();
const shelf = () => readdirSync(join(clone, 'dist/source'));

it('builds what is asked for, with the files that it reads beside it', () => {
  expect(say()).toBe('one');
  expect(shelf()).toEqual([expect.stringMatching(/^plugin-[0-9a-f]{16}$/)]);
  expect(readdirSync(join(clone, 'dist/source', shelf()[0] ?? '')).sort()).toEqual([
    'plugin.cjs',
    'plugin.cjs.map',
    'vendor',
  ]);
});

it('builds once', () => {
  say();
  const before = shelf();
  expect(say()).toBe('one');
  expect(shelf()).toEqual(before);
});

it('builds anew when a source has changed', () => {
  say();
  write('libs/word/src/index.ts', "export const word = 'changed';\n");
  expect(say()).toBe('changed');
});

it('builds anew when a manifest has changed: sources read their version there', () => {
  say();
  write('libs/word/package.json', '{ "version": "2.0.0" }');
  say();
  expect(shelf()).toHaveLength(2);
});

it('builds anew when a source has come', () => {
  say();
  write('libs/word/src/more.ts', "export const more = 'two';\n");
  write('libs/word/src/index.ts', "export { more as word } from './more';\n");
  expect(say()).toBe('two');
});

it('leaves the bundle alone when only a test has changed', () => {
  say();
  const before = shelf();
  write('libs/word/src/index.spec.ts', "it('speaks', () => undefined);\n");
  say();
  expect(shelf()).toEqual(before);
});

it('removes what was built long ago, and nothing that a process may still use', () => {
  say();
  const [old = ''] = shelf();
  utimesSync(join(clone, 'dist/source', old), 0, 0);
  write('libs/word/src/index.ts', "export const word = 'second';\n");
  say();
  const [second = ''] = shelf();
  expect(second).not.toBe(old);
  write('libs/word/src/index.ts', "export const word = 'the third';\n");
  say();
  expect(shelf()).toHaveLength(2);
  expect(shelf()).toContain(second);
});

it('serves several processes that ask at once', async () => {
  const runs = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, ['-e', script], { cwd: clone }));
  const said = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
  expect(said).toEqual(['one', 'one', 'one', 'one']);
  expect(shelf()).toHaveLength(1);
});

it('names the place when the sources do not compile, and leaves nothing half made', () => {
  write('libs/word/src/index.ts', 'export const word = ;\n');
  expect(say).toThrow(/libs\/word\/src\/index\.ts:1:20/);
  expect(shelf()).toEqual([]);
});
