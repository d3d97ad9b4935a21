import { execFile } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { hasCode, messageOf } from '../error-code';
import { ServerError } from '../server-error';
import { type Account, spawnAs } from './account';
import { cacheDirectory, fillCache } from './cache-directory';
import type { Binaries } from './prepare-binaries';

/** Who owns the server: a name that no schema gives rights to. */
export const clusterOwner = 'wesley_shadow';

/** What a data directory is made with. */
export interface ClusterRequest {
  readonly binaries: Binaries;
  /** Name and version of the binaries. */
  readonly key: string;
  readonly major: number;
  readonly account: Account;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a data directory. initdb takes several times as long as copying what it makes, so that its result is kept,
 * where there is a cache to keep it in.
 */
export async function prepareCluster(data: string, request: ClusterRequest): Promise<void> {
  const prepared = await preparedCluster(request);
  if (prepared === null) await initdb(data, request);
  else await run('cp', ['-r', prepared, data], dirname(data), request);
}

async function preparedCluster(request: ClusterRequest): Promise<string | null> {
  const { account, key } = request;
  const target = join(cacheDirectory(account), `cluster-${key}-${clusterOwner}-${account.uid}`);
  if (existsSync(target)) return target;
  try {
    await fillCache(target, account, async (directory) => {
      if (account.switched) chownSync(directory, account.uid, account.gid);
      await initdb(directory, request);
    });
    return target;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR')) return null; // no cache here
    throw error;
  }
}

async function initdb(directory: string, request: ClusterRequest): Promise<void> {
  const options = [`--pgdata=${directory}`, `--username=${clusterOwner}`, '--auth=trust', '--encoding=UTF8', ...locale];
  // Segments of 1 MB halve the directory. Nothing here must outlive a crash, so nothing is synced.
  const quiet = request.major >= 14 ? ['--no-instructions'] : []; // came with 14
  await run(request.binaries.initdb, [...options, '--wal-segsize=1', '--no-sync', ...quiet], '/', request);
}

// macOS has no C.UTF-8; its UTF-8 says of characters what C.UTF-8 says elsewhere.
const locale = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8'];

async function run(program: string, options: readonly string[], cwd: string, { account, signal }: ClusterRequest) {
  try {
    await promisify(execFile)(program, options, { ...spawnAs(account), cwd, ...(signal ? { signal } : {}) });
  } catch (error) {
    signal?.throwIfAborted();
    throw new ServerError('server-failed', `The data directory could not be made: ${messageOf(error)}`);
  }
}
