import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Account } from './account';
import { hasCode } from '../error-code';
import { isReachable } from './reachable';

/** Where copies are kept that the server's account must be able to read. Need not exist. */
export function cacheDirectory(account: Account): string {
  const wanted = process.env['XDG_CACHE_HOME'] ?? '';
  if (isAbsolute(wanted) && isReachable(wanted, account)) return join(wanted, 'wesley');
  // Root's home is closed to others, so that a cache in it would be of no use to the server.
  return account.switched ? '/var/cache/wesley' : join(homedir(), '.cache', 'wesley');
}

/**
 * Makes a cached directory in one piece: it is filled under another name and then renamed, and when somebody else was
 * faster, theirs stands. Whatever `fill` throws is passed on, and nothing is left behind.
 */
export async function fillCache(target: string, account: Account, fill: (directory: string) => Promise<void>) {
  mkdirSync(dirname(target), { recursive: true });
  if (account.switched) chmodSync(dirname(target), 0o755); // whatever our umask says
  const directory = mkdtempSync(`${target}.`);
  try {
    await fill(directory);
    renameSync(directory, target);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}
