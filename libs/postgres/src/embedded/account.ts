import { readFileSync } from 'node:fs';
import { ServerError } from '../server-error';

/** Whom the server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** Whether that is somebody else than this process, because this process is root. */
  readonly switched: boolean;
}

/**
 * The account for the server: our own, or `nobody` when we are root, since Postgres refuses to run as root. Other
 * processes of `nobody` could reach the shadow's rows, which are made up.
 */
export function serverAccount(): Account {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new ServerError(
      'server-cannot-run',
      `The embedded server does not run on ${process.platform}.`,
      'Give a server with --dsn postgresql://user:password@host/database.',
    );
  }
  return uid === 0 ? { ...nobody(), switched: true } : { uid, gid, switched: false };
}

/** What a child process of that account needs; a user id that is ours already is not set again. */
export function spawnAs(account: Account): {
  readonly uid?: number;
  readonly gid?: number;
  readonly env: NodeJS.ProcessEnv;
} {
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return account.switched ? { uid: account.uid, gid: account.gid, env } : { env };
}

// initdb looks its user up, so that any free number will not do.
function nobody(): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? '').split(':').map(Number);
  if (!uid || !gid) {
    throw new ServerError(
      'server-cannot-run',
      'PostgreSQL refuses to run as root, and this system has no user "nobody" to run it as.',
      'Run Wesley as another user, or give a server with --dsn.',
    );
  }
  return { uid, gid };
}
