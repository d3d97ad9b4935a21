import { execFile } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, spawnAs } from './account';
import { isGone, ownerOf, runParents } from './run-directory';

// What was started by the run that died may outlive it by a moment, and write on: a copy of the data, a server that ends. What
// cannot be removed for longer than that is left to the next run.
// The server ends with its owner; one that lives nevertheless is known by standing in its data directory.
const removeScript = `
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
if [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd")" = "$1/data" ]; then kill -QUIT "$pid"; fi
tries=0
until rm -rf "$1" 2>/dev/null || [ "$tries" -ge 30 ]; do
  tries=$((tries + 1))
  sleep 0.1
done
`;

/** Removes what runs left behind whose owner died before the server stood, or together with its watchdog. */
export async function sweepDeadRuns(account: Account): Promise<void> {
  for (const parent of runParents()) {
    for (const name of readdirSync(parent)) {
      const owner = ownerOf(name);
      if (owner && isGone(owner)) await removeIfOurs(join(parent, name), account);
    }
  }
}

/** Ends the run's server, if any, and removes its directory, with no more rights than the server's account has. */
export async function removeRun(directory: string, account: Account): Promise<void> {
  await promisify(execFile)('/bin/sh', ['-c', removeScript, 'wesley-pg', directory], { ...spawnAs(account), cwd: '/' });
}

async function removeIfOurs(directory: string, account: Account): Promise<void> {
  const stat = lstatSync(directory, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return;
  if (stat.uid === account.uid) await removeRun(directory, account);
  // Its owner died before it could hand the directory over.
  else if (stat.uid === process.getuid?.()) await removeRun(directory, { ...account, switched: false });
}
