import type { DiagnosticCode } from '@wesley/diagnostics';

/** What can go wrong with a server before any of the user's work has begun. */
export type ServerErrorCode = Extract<
  DiagnosticCode,
  | 'dsn-invalid'
  | 'server-unavailable'
  | 'server-refused'
  | 'server-package-missing'
  | 'server-cannot-run'
  | 'server-failed'
>;

/** No server, or not the one asked for. Its message never holds a password: a DSN is shown as `host/database`. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;
  /** What to do next; can be followed as it stands. */
  readonly hint: string | undefined;

  constructor(code: ServerErrorCode, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
