import type { DiagnosticCode } from './catalogue';

/** A place in a file that the user wrote. `line` and `column` count from 1, in UTF-16 units as editors do. */
export interface Origin {
  /** Path as the user knows it: relative to the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that the user should know. It survives JSON; `printDiagnostic` is its rendering for people. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** One sentence in the user's terms. */
  readonly message: string;
  readonly origin?: Origin;
  /** What to do next; can be followed as it stands. */
  readonly hint?: string;
  /** Statements that the hint speaks of, each with its semicolon, for psql. */
  readonly sql?: string;
}

interface More {
  readonly origin?: Origin | undefined;
  readonly hint?: string | undefined;
  readonly sql?: string | undefined;
}

/** Makes a `Diagnostic` of severity `error`. */
export function problem(code: DiagnosticCode, message: string, more: More = {}): Diagnostic {
  return { code, severity: 'error', message, ...definedParts(more) };
}

/** Makes a `Diagnostic` of severity `warning`. */
export function warning(code: DiagnosticCode, message: string, more: More = {}): Diagnostic {
  return { code, severity: 'warning', message, ...definedParts(more) };
}

/** Whether any of these keeps the work from going on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function definedParts({ origin, hint, sql }: More) {
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(hint === undefined ? {} : { hint }),
    ...(sql === undefined ? {} : { sql }),
  };
}
