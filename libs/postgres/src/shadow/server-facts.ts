import type { Session } from '@wesley/apply';
import type { ServerFacts } from '@wesley/rehearse';
import type { Server } from '../server';

// The GUC lc_collate went with Postgres 16, and a locale of ICU or of the built-in provider has a column of its own,
// whose name changed with 17.
const factsQuery = `
SELECT current_setting('server_version') AS version,
  current_setting('server_version_num')::int AS number,
  json_build_object(
    'TimeZone', current_setting('TimeZone'),
    'lc_collate', coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', d.datcollate::text),
    'server_encoding', current_setting('server_encoding'),
    'fsync', current_setting('fsync'),
    'max_locks_per_transaction', current_setting('max_locks_per_transaction')
  ) AS settings,
  (SELECT json_agg(extname ORDER BY extname) FROM pg_extension) AS extensions
FROM pg_database d WHERE datname = current_database()`;

/** Reads what the record says of a server, in a database in which nothing was made yet. */
export async function readServerFacts(server: Server, fresh: Session): Promise<ServerFacts> {
  const [row = {}] = await fresh.query(factsQuery);
  const versionNumber = Number(row['number']);
  return {
    // Distributions append their own: `15.18 (Debian 15.18-0+deb12u1)`.
    version: String(row['version']).split(' ', 1)[0] ?? '',
    versionNumber,
    major: Math.floor(versionNumber / 10_000),
    provider: server.provider,
    host: server.host,
    settings: textRecord(row['settings']),
    extensions: Array.isArray(row['extensions']) ? row['extensions'].map(String) : [],
  };
}

function textRecord(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
