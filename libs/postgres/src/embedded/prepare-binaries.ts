import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { hasCode, messageOf } from '../error-code';
import { ServerError } from '../server-error';
import { type Account, spawnAs } from './account';
import { cacheDirectory, fillCache } from './cache-directory';
import type { BinaryPackage } from './find-binaries';

/** Programs that the server's account can run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const programs = ['initdb', 'postgres'] as const;
const elsewhere = 'Give a server with --dsn postgresql://user:password@host/database.';

/**
 * Makes the package's programs runnable where they lie, or else in a copy: install scripts may not have run, the
 * package may be read-only, and a closed home above it keeps the server's account out.
 */
export async function prepareBinaries(found: BinaryPackage, account: Account): Promise<Binaries> {
  if (completePackage(found.directory) && (await whyNotRunnable(found.directory, found.major, account)) === null) {
    return binariesIn(found.directory);
  }
  const copy = await copyPackage(found, account);
  const reason = await whyNotRunnable(copy, found.major, account);
  if (reason !== null) throw new ServerError('server-cannot-run', `PostgreSQL does not run here: ${reason}`, elsewhere);
  return binariesIn(copy);
}

function binariesIn(directory: string): Binaries {
  return { initdb: join(directory, 'native/bin/initdb'), postgres: join(directory, 'native/bin/postgres') };
}

/** Does what the package's install script would have done; false when the directory may not be written to. */
function completePackage(directory: string): boolean {
  try {
    for (const { source, target } of symlinks(directory)) linkOnce(basename(source), join(directory, target));
    for (const program of programs) makeExecutable(join(directory, 'native/bin', program));
    return true;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}

// npm's archives cannot hold symbolic links, so the package lists them.
function symlinks(directory: string): readonly SymbolicLink[] {
  return JSON.parse(readFileSync(join(directory, 'native/pg-symlinks.json'), 'utf8')) as readonly SymbolicLink[];
}

interface SymbolicLink {
  readonly source: string;
  readonly target: string;
}

function linkOnce(text: string, path: string): void {
  if (existsSync(path)) return;
  try {
    symlinkSync(text, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error; // another process was faster
  }
}

function makeExecutable(path: string): void {
  if ((statSync(path).mode & 0o100) === 0) chmodSync(path, 0o755);
}

/** Runs `postgres --version` as the server will be run; null when it answers with the right version. */
async function whyNotRunnable(directory: string, major: number, account: Account): Promise<string | null> {
  try {
    const { postgres } = binariesIn(directory);
    const { stdout } = await promisify(execFile)(postgres, ['--version'], { ...spawnAs(account), cwd: '/' });
    return stdout.includes(`(PostgreSQL) ${major}.`) ? null : `it says "${stdout.trim()}" and not ${major}.`;
  } catch (error) {
    // The file is there; what is missing is the loader of glibc that it asks for.
    if (hasCode(error, 'ENOENT')) throw cannotRun('its programs need glibc, which this system (Alpine?) has not.');
    if (hasCode(error, 'EINVAL', 'EPERM'))
      throw cannotRun('as root it must run as "nobody", which is not allowed here.');
    return messageOf(error);
  }
}

function cannotRun(reason: string): ServerError {
  return new ServerError('server-cannot-run', `PostgreSQL does not run here: ${reason}`, elsewhere);
}

async function copyPackage(found: BinaryPackage, account: Account): Promise<string> {
  const target = join(cacheDirectory(account), found.key);
  if (existsSync(target)) return target;
  try {
    await fillCache(target, account, async (directory) => {
      await cp(join(found.directory, 'native'), join(directory, 'native'), { recursive: true, verbatimSymlinks: true });
      openToAll(directory);
      completePackage(directory);
    });
    return target;
  } catch (error) {
    const reason = messageOf(error);
    throw cannotRun(`the server's account cannot use ${found.directory}, and it could not be copied: ${reason}`);
  }
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openToAll(path);
    if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
