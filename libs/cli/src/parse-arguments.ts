import { parseArgs } from 'node:util';
import { problem, suggest, type Diagnostic } from '@wesley/diagnostics';
import { camelCase, commonOptions, type Option } from '@wesley/pipeline';
import { verbs, type Values, type Verb } from './verbs';

export interface Command {
  /** Undefined: help for all, or `--help` alone. */
  readonly verb?: Verb;
  readonly wantsHelp: boolean;
  readonly values: Values;
  readonly problems: readonly Diagnostic[];
}

const helpOption: Option = { name: 'help', type: 'boolean', help: 'Print this.' };

/** Reads what was typed: a verb and its options, every mistake in it at once. */
export function parseArguments(argv: readonly string[]): Command {
  const words = argv.filter((word) => !word.startsWith('-'));
  const verb =
    verbs.find(({ name }) => name === words.slice(0, 2).join(' ')) ?? verbs.find(({ name }) => name === words[0]);
  const known = [...(verb?.options ?? []), ...commonOptions, helpOption];
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      known.map(({ name, type }) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = {};
  const problems: Diagnostic[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    const read = option ? readValue(option, token.value) : unknownOption(token.rawName, known);
    if (typeof read === 'object' && 'problem' in read) problems.push(read.problem);
    else if (option) values[camelCase(option.name)] = read.value;
  }
  const { help: wantsHelp = false, ...options } = values;
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const rest = positionals.slice(verb ? verb.name.split(' ').length : 0);
  const { argument } = verb ?? {};
  const [given] = rest;
  const surplus = rest.slice(argument ? 1 : 0);
  if (verb === undefined && positionals.length > 0) problems.unshift(unknownVerb(positionals));
  // What follows an option that nobody knows may be its value.
  else if (surplus.length > 0 && problems.length === 0)
    problems.push(
      usageError(`"${surplus.join(' ')}" is one word too many.`, `Run "wesley ${verb?.name ?? ''} --help".`),
    );
  if (argument && given === undefined && wantsHelp !== true && problems.length === 0)
    problems.push(
      usageError(
        `"wesley ${verb?.name ?? ''}" needs one word more.`,
        `Write wesley ${verb?.name ?? ''} ${argument.value}.`,
      ),
    );
  const all = argument && given !== undefined ? { ...options, [argument.name]: given } : options;
  return { ...(verb ? { verb } : {}), wantsHelp: wantsHelp === true, values: all, problems };
}

type Read = { readonly value: unknown } | { readonly problem: Diagnostic };

function readValue(option: Option, given: string | undefined): Read {
  const { name, type, choices = [], minimum } = option;
  if (type === 'boolean') {
    return given === undefined
      ? { value: true }
      : { problem: usageError(`--${name} takes no value.`, `Write --${name} alone.`) };
  }
  if (given === undefined || given === '') {
    return { problem: usageError(`--${name} needs a value.`, `Write --${name} ${option.value ?? 'VALUE'}.`) };
  }
  if (type === 'integer') return readInteger(name, given, minimum);
  if (type === 'string') return { value: given };
  const items = given.split(',');
  const wrong = items.find((item) => !choices.includes(item));
  if (wrong === undefined) return { value: items };
  const guess = suggest(wrong, choices);
  const hint = guess === undefined ? `Choose among ${choices.join(', ')}.` : `Did you mean "${guess}"?`;
  return { problem: usageError(`--${name} knows no "${wrong}".`, hint) };
}

function readInteger(name: string, given: string, minimum = Number.MIN_SAFE_INTEGER): Read {
  const value = Number(given);
  if (/^-?\d+$/.test(given) && Number.isSafeInteger(value) && value >= minimum) return { value };
  return { problem: usageError(`--${name} must be a whole number of at least ${String(minimum)}, but is "${given}".`) };
}

function unknownOption(typed: string, known: readonly Option[]): Read {
  const guess = suggest(
    typed.replace(/^-+/, ''),
    known.map(({ name }) => name),
  );
  return {
    problem: usageError(
      `There is no option ${typed}.`,
      guess === undefined ? 'Run it with --help.' : `Did you mean --${guess}?`,
    ),
  };
}

/** Commands that are promised, and not there yet. */
const comingVerbs: readonly string[] = ['deploy', 'cert create', 'cert sign', 'cert badge'];

function unknownVerb(words: readonly string[]): Diagnostic {
  const [first = '', second = ''] = words;
  const coming = comingVerbs.find((name) => name === first || name === `${first} ${second}`);
  const hint = 'Run "wesley --help" for the list.';
  if (coming !== undefined) return usageError(`"wesley ${coming}" is not supported yet.`, hint);
  const names = verbs.map(({ name }) => name);
  const guess =
    names.find((name) => name.startsWith(`${first} `)) ?? suggest(`${first} ${second}`, names) ?? suggest(first, names);
  return usageError(`There is no command "${first}".`, guess === undefined ? hint : `Did you mean "wesley ${guess}"?`);
}

function usageError(message: string, hint?: string): Diagnostic {
  return problem('usage-error', message, { hint });
}
