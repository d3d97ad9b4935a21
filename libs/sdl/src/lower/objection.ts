import type { DiagnosticCode } from '@wesley/diagnostics';

/** What there is to be said against something whose place is known elsewhere. */
export interface Objection {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}
