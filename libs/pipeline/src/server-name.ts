import { sha256 } from '@wesley/schema';

/** Names the server of a rehearsal without a secret: `embedded:18`, or `dsn:` and a hash of host, port and database. */
export function serverName(dsn: string | undefined, major: number): string {
  if (dsn === undefined) return `embedded:${String(major)}`;
  return `dsn:${sha256(`wesley server\n${addressOf(dsn)}`).slice(0, 16)}`;
}

function addressOf(dsn: string): string {
  if (!URL.canParse(dsn)) return dsn;
  const { hostname, port, pathname, searchParams } = new URL(dsn);
  return [hostname, port, pathname, searchParams.get('host') ?? ''].join('\n');
}
