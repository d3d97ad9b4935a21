import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Generator } from './generator';

/** `text` is what the file should hold; undefined when there should be none. */
export interface StaleFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** The generator's files that are missing, differ, or should not be there any more. */
export async function staleFiles(root: string, generator: Generator): Promise<readonly StaleFile[]> {
  const [wanted, present] = await Promise.all([generator.make(), ownFiles(root, generator)]);
  const changed = await Promise.all(
    [...wanted].map(async ([path, text]) => ((await read(join(root, path))) === text ? [] : [{ path, text }])),
  );
  const left = present.filter((path) => !wanted.has(path)).map((path) => ({ path, text: undefined }));
  return [...changed.flat(), ...left];
}

async function ownFiles(root: string, { owns }: Generator): Promise<readonly string[]> {
  const folder = join(root, owns.folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(whenMissing([]));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => owns.files.test(withSlashes(relative(folder, file))))
    .map((file) => withSlashes(relative(root, file)))
    .sort();
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(whenMissing(undefined));
}

function whenMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
