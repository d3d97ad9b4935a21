import type { Diagnostic } from '@wesley/diagnostics';

/** Exit codes of the command line; a chained verb exits with the code of the phase that failed. */
export const exitCodes = {
  ok: 0,
  usage: 1,
  schema: 2,
  generation: 4,
  destructive: 5,
  certificate: 8,
  rehearsal: 13,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a verb came to. `result` is what `--json` prints beside the diagnostics. */
export interface Outcome<R> {
  readonly exitCode: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly result?: R;
  /** What people read on the terminal: lines without colour, the last one says what came of it. */
  readonly summary: readonly string[];
}
