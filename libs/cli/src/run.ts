import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { exitCodes, nodeHost, type Outcome } from '@wesley/pipeline';
import { parseArguments, type Command } from './parse-arguments';
import { printHelp } from './print-help';
import { printOutcome } from './print-outcome';
import type { Values, Verb } from './verbs';

/** Runs what was typed, prints what came of it, and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  const command = parseArguments(argv);
  const { verb, wantsHelp, problems, values } = command;
  const isHelp = wantsHelp || (verb === undefined && values['json'] !== true);
  if (problems.length === 0 && isHelp) {
    process.stdout.write(printHelp(verb));
    process.exitCode = wantsHelp ? exitCodes.ok : exitCodes.usage;
    return;
  }
  const outcome = problems.length > 0 ? misused(problems) : await runCommand(command);
  printOutcome({ verb: verb?.name ?? null, root: rootOf(values) }, outcome, values);
  process.exitCode = outcome.exitCode;
}

function runCommand(command: Command): Promise<Outcome<unknown>> {
  const { verb, values } = command;
  if (verb === undefined) return Promise.resolve(misused([problem('usage-error', 'There is no command.', askForHelp)]));
  const root = rootOf(values);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) {
    return runVerb(verb, { ...command, values: relativeTo(root, values) }, root);
  }
  return Promise.resolve(
    misused([problem('usage-error', `There is no folder ${root}.`, { hint: 'Name the project with --project DIR.' })]),
  );
}

function rootOf(values: Values): string {
  return resolve(typeof values['project'] === 'string' ? values['project'] : '.');
}

const pathOptions: readonly string[] = ['config', 'from', 'in', 'out', 'place', 'seed', 'workload'];

// Paths in options are relative to the project: records name them, and must not differ from machine to machine.
function relativeTo(root: string, values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) =>
    pathOptions.includes(name) && typeof value === 'string' && isAbsolute(value)
      ? [name, relative(root, value).split(sep).join('/')]
      : [name, value],
  );
  return Object.fromEntries(entries) as Values;
}

const askForHelp = { hint: 'Run "wesley --help" for the list.' };

function misused(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { exitCode: exitCodes.usage, diagnostics, summary: [] };
}

async function runVerb(verb: Verb, { values }: Command, root: string): Promise<Outcome<unknown>> {
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const isQuiet = values['quiet'] === true;
  const host = nodeHost({
    root,
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
