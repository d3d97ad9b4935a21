import { problem, warning, type Diagnostic, type DiagnosticCode, type Origin } from '@wesley/diagnostics';
import type { Location } from 'graphql/language';

/** Whatever knows its place: a node of the syntax tree, or a place inside a string. */
export type Place = { readonly loc?: Location | undefined } | Origin;

export interface Reporter {
  readonly error: (place: Place, code: DiagnosticCode, message: string, hint?: string) => void;
  readonly warn: (place: Place, code: DiagnosticCode, message: string, hint?: string) => void;
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects what is to be said; the same sentence about the same place is said once. */
export function makeReporter(): Reporter {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const add = (diagnostic: Diagnostic) => {
    const key = JSON.stringify(diagnostic);
    if (!seen.has(key)) diagnostics.push(diagnostic);
    seen.add(key);
  };
  return {
    error: (place, code, message, hint) => add(problem(code, message, { origin: originOf(place), hint })),
    warn: (place, code, message, hint) => add(warning(code, message, { origin: originOf(place), hint })),
    diagnostics,
  };
}

export function originOf(place: Place): Origin {
  if ('file' in place) return place;
  if (!place.loc) throw new Error('A node without a location: the SDL was parsed with noLocation.');
  const { source, startToken } = place.loc;
  return { file: source.name, line: startToken.line, column: startToken.column };
}

/** By file, line and column; the order of finding counts only within one place. */
export function inOrderOfPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(({ origin: a }, { origin: b }) => {
    if (!a || !b) return a ? 1 : b ? -1 : 0;
    return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
  });
}

/** `did you mean "User"?`, when there is something to suggest. */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `did you mean "${suggestion}"?`;
}
