import type { Diagnostic } from '@wesley/diagnostics';
import type { Project } from '../project';
import type { ExitCode, Outcome } from '../outcome';
import type { Provenance } from '../records/phase-store';

/** One phase: what its result depends on, and how it is made. */
export interface Phase<O, R> {
  /** Exit code of a failure that has no code of its own: records that are missing, edited or broken. */
  readonly exitCode: ExitCode;
  /** What the result is made from, as things stand. Undefined when the files that it reads are not all there. */
  provenance(options: O, project: Project): Promise<Provenance | undefined>;
  /** Whether the result that lies there is one to go on from; without it, every result is. */
  stands?(project: Project): Promise<boolean>;
  run(options: O, project: Project): Promise<Outcome<R>>;
}

/** The outcome of a phase that could not do its work. */
export function failed(exitCode: ExitCode, diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { exitCode, diagnostics, summary: [] };
}
