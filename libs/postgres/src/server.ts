import type { Session } from '@wesley/apply';

/** What `openShadow` is asked for. */
export interface ServerRequest {
  /** The major version that the configuration names. */
  readonly major: number;
  /** Milliseconds until a server that does not answer is given up. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** A server that answers, be it ours or a given one. */
export interface Server {
  readonly provider: 'embedded' | 'dsn';
  /** Host of a given server; null for the embedded one. */
  readonly host: string | null;
  /** Whether a copy of a database is best made file by file. */
  readonly copiesFiles: boolean;
  /** Opens a session in a database, or in the maintenance database when `database` is null. */
  connect(database: string | null, purpose: string): Promise<Session>;
  /** Ends what was started: the embedded server, or nothing. */
  stop(): Promise<void>;
}
