import { styleText } from 'node:util';
import { printDiagnostic, type Diagnostic } from '@wesley/diagnostics';
import { annotationsFor, type Outcome } from '@wesley/pipeline';
import type { Values } from './verbs';

/**
 * Prints what came of a verb: what it says on stdout, what is wrong on stderr; with `--json` one document on stdout and nothing else.
 * GitHub Actions hears on stderr what to show beside the lines of the project in `root`.
 */
export function printOutcome(
  { verb, root }: { readonly verb: string | null; readonly root: string },
  outcome: Outcome<unknown>,
  values: Values,
): void {
  const { exitCode, result = null, diagnostics, summary } = outcome;
  const isQuiet = values['quiet'] === true;
  const shown = diagnostics.filter(({ severity }) => severity === 'error' || !isQuiet);
  const annotations = annotationsFor(shown, root, (name) => process.env[name]);
  for (const annotation of annotations) process.stderr.write(`${annotation}\n`);
  if (values['json'] === true) {
    process.stdout.write(`${JSON.stringify({ command: verb, exitCode, diagnostics, result }, null, 2)}\n`);
    return;
  }
  const isColoured = hasColour(values);
  for (const diagnostic of shown) process.stderr.write(`${render(diagnostic, isColoured)}\n`);
  if (!isQuiet) for (const line of summary) process.stdout.write(`${line}\n`);
}

function hasColour(values: Values): boolean {
  const isWanted = values['noColor'] !== true && !process.env['NO_COLOR'] && !process.env['CI'];
  return isWanted && process.stderr.isTTY;
}

// Colour repeats what the words say: without it nothing is lost.
function render(diagnostic: Diagnostic, isColoured: boolean): string {
  const text = printDiagnostic(diagnostic);
  if (!isColoured) return text;
  const { severity, code } = diagnostic;
  const heading = `${severity} ${code}`;
  return text.replace(heading, () => styleText(severity === 'error' ? 'red' : 'yellow', heading));
}
