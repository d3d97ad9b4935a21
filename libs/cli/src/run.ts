import { resolve } from 'node:path';
import { printDiagnostic, problem, type Diagnostic } from '@wesley/diagnostics';
import { exitCodes, nodeHost, type Outcome } from '@wesley/pipeline';
import { parseArguments, type Command } from './parse-arguments';
import { printHelp } from './print-help';
import type { Verb } from './verbs';

/** Runs what was typed, prints what came of it, and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  const command = parseArguments(argv);
  const { verb, wantsHelp, problems } = command;
  if (problems.length === 0 && (wantsHelp || verb === undefined)) {
    process.stdout.write(printHelp(verb));
    process.exitCode = wantsHelp ? exitCodes.ok : exitCodes.usage;
    return;
  }
  const outcome = verb === undefined || problems.length > 0 ? misused(problems) : await runVerb(verb, command);
  printOutcome(verb?.name ?? null, outcome, command);
  process.exitCode = outcome.exitCode;
}

function misused(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { exitCode: exitCodes.usage, diagnostics, summary: [] };
}

async function runVerb(verb: Verb, { values }: Command): Promise<Outcome<unknown>> {
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const isQuiet = values['quiet'] === true;
  const host = nodeHost({
    root: resolve(typeof values['project'] === 'string' ? values['project'] : '.'),
    signal: interruption.signal,
    progress: (line) => {
      if (!isQuiet) process.stderr.write(`${line}\n`);
    },
  });
  try {
    return await verb.run(values, host);
  } catch (error) {
    return broken(error, values['debug'] === true);
  }
}

// A bug or a failing machine: said as a diagnostic, so that --json holds what it promises.
function broken(error: unknown, debug: boolean): Outcome<never> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const hint = debug ? stack : 'Run it again with --debug to see where it happened.';
  return { exitCode: exitCodes.usage, diagnostics: [problem('internal-error', message, { hint })], summary: [] };
}

function printOutcome(
  verb: string | null,
  { exitCode, result, diagnostics, summary }: Outcome<unknown>,
  { values }: Command,
): void {
  if (values['json'] === true) {
    process.stdout.write(
      `${JSON.stringify({ command: verb, exitCode, diagnostics, result: result ?? null }, null, 2)}\n`,
    );
    return;
  }
  const isQuiet = values['quiet'] === true;
  const shown = diagnostics.filter(({ severity }) => severity === 'error' || !isQuiet);
  for (const diagnostic of shown) process.stderr.write(`${printDiagnostic(diagnostic)}\n`);
  if (!isQuiet) for (const line of summary) process.stdout.write(`${line}\n`);
}
