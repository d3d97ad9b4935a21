import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findCommittable } from './committable';
import { developmentSigners } from './development-keys';
import type { Host } from './host';

export interface NodeHostRequest {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** The project's name; that of its folder when absent. */
  readonly name?: string | undefined;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

/** The machine as Node gives it. A folder is no file: reading one finds nothing. */
export function nodeHost({ root, name, signal, progress }: NodeHostRequest): Host {
  const absolute = (path: string) => join(root, path);
  return {
    project: name ?? basename(root),
    signal,
    progress,
    read: (path) => readIfThere(absolute(path)),
    write: (path, text) => writeAtomically(absolute(path), text),
    remove: (path) => rm(absolute(path), { force: true }),
    list: async (folder) => (await filesBelow(absolute(folder))).map((file) => toPosix(relative(root, file))).sort(),
    glob: (pattern) => findFiles(pattern, root),
    committable: (paths) => findCommittable(paths, root),
    // Set to nothing is not set: that is how shells and CI take a variable away.
    env: (variable) => process.env[variable] || undefined,
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: async (milliseconds) => {
      await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    },
    // Loaded where it is needed: most verbs have no use for a Postgres driver.
    openShadow: (request) => (require('@wesley/postgres') as typeof import('@wesley/postgres')).openShadow(request),
    developmentSigners: () => developmentSigners(process.env),
  };
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    // A pipe or a device would be waited for, or never end.
    return (await stat(path)).isFile() ? await readFile(path) : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

// A reader sees the old file or the new one, never half of one, also after a crash.
async function writeAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function findFiles(pattern: string, root: string): Promise<readonly string[]> {
  if (!/[*?[\]{}!()]/.test(pattern)) {
    return (await readIfThere(join(root, pattern))) === undefined ? [] : [posix.normalize(pattern)];
  }
  // Loaded where it is needed: most schemas are one file.
  const { glob } = require('tinyglobby') as typeof import('tinyglobby');
  const ignore = ['**/node_modules/**', '**/.wesley/**'];
  return (await glob(pattern, { cwd: root, ignore, expandDirectories: false })).sort();
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
