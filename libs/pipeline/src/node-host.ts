import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { developmentSigners } from './development-keys';
import type { GitOutput } from './git-files';
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
  // Any number may sleep at a time. Node takes more than ten for a leak, and says so on the terminal.
  setMaxListeners(0, signal);
  return {
    project: name ?? basename(root),
    signal,
    progress,
    read: (path) => readIfThere(absolute(path)),
    write: (path, content) => writeAtomically(absolute(path), content),
    remove: (path) => rm(absolute(path), { force: true }),
    list: async (folder) => (await filesBelow(absolute(folder))).map((file) => toPosix(relative(root, file))).sort(),
    glob: (pattern) => findFiles(pattern, root),
    git: (args) => runGit(args, root),
    // Set to nothing is not set: that is how shells and CI take a variable away.
    env: (variable) => process.env[variable] || undefined,
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: async (milliseconds) => {
      await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    },
    random: () => Math.random(),
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
async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
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

function runGit(args: readonly string[], cwd: string): Promise<GitOutput> {
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      args,
      { cwd, encoding: 'buffer', maxBuffer: 2 ** 28, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve({ ok: true, stdout });
        else
          resolve({
            ok: false,
            installed: error.code !== 'ENOENT',
            message: stderr.toString().trim() || error.message,
          });
      },
    );
    child.stdin?.end();
  });
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
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
  );
}
