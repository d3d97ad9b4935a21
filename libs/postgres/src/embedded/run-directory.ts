import { chownSync, mkdtempSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '../error-code';
import { ServerError } from '../server-error';
import type { Account } from './account';
import { isReachable } from './reachable';

/** The process that a run belongs to. Its start time tells it from a later one with the same number. */
export interface Owner {
  /** Inode of the pid namespace: a container that shares our /tmp counts its processes for itself. */
  readonly namespace: string;
  readonly pid: number;
  readonly started: string;
}

const prefix = 'wesley-pg-';
// A socket's path has 104 bytes on macOS and 108 on Linux, with the closing zero.
const longestSocketPath = 103;

/**
 * Makes the private directory of a run, mode 0700 and the account's own. The owner is part of its name, so that there
 * is no moment at which the directory stands without one.
 */
export function makeRunDirectory(account: Account): string {
  const owner = thisProcess();
  const stem = `${prefix}${owner.namespace}-${owner.pid}-${owner.started}-`;
  const parent = runParents().find(
    (path) =>
      isReachable(path, account) && Buffer.byteLength(socketPath(join(path, `${stem}abcdef`))) <= longestSocketPath,
  );
  if (parent === undefined) {
    throw new ServerError(
      'server-cannot-run',
      'There is no temporary directory for the embedded server.',
      'Set TMPDIR to a short path that all may enter.',
    );
  }
  const directory = mkdtempSync(join(parent, stem));
  if (account.switched) chownSync(directory, account.uid, account.gid);
  return directory;
}

/** Where runs are kept: the temporary directory, or /tmp when that is closed or too long. */
export function runParents(): readonly string[] {
  return [...new Set([tmpdir(), '/tmp'].map((path) => realpathSync(path)))];
}

/** Reads the owner from the directory's name; null when it is not a run of ours. */
export function ownerOf(name: string): Owner | null {
  const [, namespace, pid, started] = new RegExp(`^${prefix}(\\d+)-(\\d+)-(\\d+)-\\w+$`).exec(name) ?? [];
  if (namespace === undefined || pid === undefined || started === undefined) return null;
  return { namespace, pid: Number(pid), started };
}

/** Whether the owner is certainly gone; one of another pid namespace never is. */
export function isGone(owner: Owner): boolean {
  return owner.namespace === pidNamespace() && startOf(owner.pid) !== owner.started;
}

function thisProcess(): Owner {
  return { namespace: pidNamespace(), pid: process.pid, started: startOf(process.pid) ?? '0' };
}

function socketPath(directory: string): string {
  return join(directory, '.s.PGSQL.5432');
}

function pidNamespace(): string {
  if (process.platform !== 'linux') return '0';
  return readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
}

/** Start time in clock ticks (proc(5), field 22), `0` where the system does not tell, null without such a process. */
function startOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      process.kill(pid, 0); // throws ESRCH when there is no such process
      return '0';
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, which may hold blanks and parentheses itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return null;
    if (hasCode(error, 'EPERM')) return '0';
    throw error;
  }
}
