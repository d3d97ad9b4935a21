import type { Database, Session } from '@wesley/apply';
import type { Requirements } from './requirements';

/** What the record says of the server that the rehearsal ran on. */
export interface ServerFacts {
  /** As the server prints it: `18.4`. */
  readonly version: string;
  /** `server_version_num`: 180004. */
  readonly versionNumber: number;
  readonly major: number;
  readonly provider: 'embedded' | 'dsn';
  /** Host of a given server; null for the embedded one. Never a user or a password. */
  readonly host: string | null;
  /** The settings that can change a result. */
  readonly settings: Readonly<Record<string, string>>;
  /** Extensions that are installed in a fresh database, sorted. */
  readonly extensions: readonly string[];
}

/** A disposable server, or a corner of a given one: databases made here may be broken at will. */
export interface Shadow {
  readonly server: ServerFacts;
  /**
   * Makes sure that the server has what the schemas ask of it. Roles belong to the whole server: on one of our own they are made,
   * on a given one a role that is missing is refused, with what to type.
   */
  provide(requirements: Requirements): Promise<void>;
  /** Makes a database, empty or as a copy of one that was made here and to which nobody is connected. */
  create(label: string, template?: Database): Promise<Database>;
  /** Drops a database that was made here; refuses any other. */
  drop(database: Database): Promise<void>;
  /** A session in another database of the same server: it sees all locks and holds up nothing. */
  observer(): Promise<Session>;
  /** What was made here and is there: names, and what each is for. */
  databases(): readonly { readonly label: string; readonly name: string }[];
  /** Drops what is left and stops what was started. May be called twice. */
  close(): Promise<void>;
}
