import { Client } from 'pg';
import { ServerError } from '../server-error';

/** A connection string, taken apart as far as Wesley needs it. */
export interface Dsn {
  readonly host: string;
  readonly database: string;
  /** `host/database`: all of it that may be shown. */
  readonly shown: string;
  /** The same string for a database of that server (null: its own) and with our application name. */
  connectionString(database: string | null, applicationName: string): string;
}

const hint =
  'A DSN is postgresql://user:password@host:port/database. In the password write @ as %40, : as %3A, / as %2F, ' +
  '# as %23, ? as %3F, % as %25; a socket directory is a host too: %2Fvar%2Frun%2Fpostgresql.';

/** Reads a DSN as `pg` does. Throws a `ServerError` that holds nothing of a DSN that cannot be read. */
export function parseDsn(dsn: string): Dsn {
  const url = urlOf(dsn);
  const { host, database } = readByDriver(dsn);
  return {
    host,
    database,
    shown: `${host}/${database}`,
    connectionString(other, applicationName) {
      const copy = new URL(url);
      if (other !== null) copy.pathname = `/${encodeURI(other)}`;
      copy.searchParams.set('application_name', applicationName);
      return copy.href;
    },
  };
}

function urlOf(dsn: string): URL {
  const url = URL.canParse(dsn) ? new URL(dsn) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) throw invalid();
  // An unescaped `/`, `?` or `#` in a password ends the host early; then the rest of the password would be read, and
  // shown, as a database. The `@` after it gives it away.
  if (`${url.pathname}${url.search}`.includes('@') || url.hash !== '') throw invalid();
  return url;
}

// The driver also looks at PGHOST, PGUSER and PGDATABASE, and takes the user's name for a database that is not named.
function readByDriver(dsn: string): { readonly host: string; readonly database: string } {
  try {
    const { host, database } = new Client({ connectionString: dsn });
    return { host, database: database ?? '' };
  } catch {
    throw invalid(); // what the driver says may quote the DSN
  }
}

function invalid(): ServerError {
  return new ServerError('dsn-invalid', 'The DSN cannot be read.', hint);
}
