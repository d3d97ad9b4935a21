import type { Change } from '@wesley/diff';
import type { Diagnostic } from '@wesley/diagnostics';

/** A change that is not carried out, and why. */
export interface Refused {
  readonly change: Change;
  readonly diagnostic: Diagnostic;
}
