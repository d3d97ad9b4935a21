import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Account } from './account';

/** Whether the server's account can get into this directory: another user needs `x` on it and on all above. */
export function isReachable(directory: string, account: Account): boolean {
  if (!account.switched) return true;
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (!stat || (stat.mode & 0o001) === 0) return false;
  return dirname(directory) === directory || isReachable(dirname(directory), account);
}
