import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Generator } from './generator';
import { staleFiles } from './stale-files';

describe('stale files', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stale-files-'));
    mkdirSync(join(root, 'pages/deep'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const pages = (...files: readonly (readonly [string, string])[]): Generator => ({
    name: 'pages',
    owns: { folder: 'pages', files: /\.md$/ },
    make: () => Promise.resolve(new Map(files)),
  });
  const write = (path: string, text: string) => {
    writeFileSync(join(root, path), text);
  };

  it('are none when every file is there with its text', async () => {
    write('pages/a.md', 'A\n');
    expect(await staleFiles(root, pages(['pages/a.md', 'A\n']))).toEqual([]);
  });

  it('are those that are missing or differ', async () => {
    write('pages/a.md', 'old\n');
    expect(await staleFiles(root, pages(['pages/a.md', 'A\n'], ['pages/b.md', 'B\n']))).toEqual([
      { path: 'pages/a.md', text: 'A\n' },
      { path: 'pages/b.md', text: 'B\n' },
    ]);
  });

  it('are those that are not made any more, at any depth, and no file of somebody else', async () => {
    write('pages/deep/gone.md', 'gone\n');
    write('pages/picture.png', 'not ours\n');
    expect(await staleFiles(root, pages())).toEqual([{ path: 'pages/deep/gone.md', text: undefined }]);
  });

  it('are all of them when the folder is not there', async () => {
    rmSync(join(root, 'pages'), { recursive: true });
    expect(await staleFiles(root, pages(['pages/a.md', 'A\n']))).toEqual([{ path: 'pages/a.md', text: 'A\n' }]);
  });
});
