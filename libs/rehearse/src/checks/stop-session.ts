import type { Session } from '@wesley/apply';
import type { Theatre } from '../stage';

/** Ends a session from outside, as a crash or an operator would, and waits until it is gone with its locks. */
export async function stopSession(pid: number, { observer, policy }: Theatre): Promise<void> {
  await observer.query('SELECT pg_catalog.pg_terminate_backend($1)', [pid]);
  while (await isThere(pid, observer)) await policy.sleep(1);
}

/** Waits until the session waits for a lock, or `ended` says that it has nothing to wait for any more. */
export async function untilItWaits(pid: number, ended: () => boolean, { observer, policy }: Theatre): Promise<void> {
  while (!ended()) {
    const [row] = await observer.query('SELECT pid FROM pg_catalog.pg_locks WHERE pid = $1 AND NOT granted', [pid]);
    if (row !== undefined) return;
    await policy.sleep(1);
  }
}

async function isThere(pid: number, observer: Session): Promise<boolean> {
  const rows = await observer.query('SELECT FROM pg_catalog.pg_stat_activity WHERE pid = $1', [pid]);
  return rows.length > 0;
}
