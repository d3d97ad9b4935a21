import { phaseNames, type PhaseName } from './phase-names';

/** One option, written once: the command line, `--help`, the executors' `schema.json` and the config's schema are made from it. */
export interface Option {
  /** Words with dashes, as on the command line; executors use the camel-case form. */
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'list';
  readonly help: string;
  /** What stands for the value in `--help`: `FILE`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  /** It bears on how the result is shown or judged, not on what it is: it is for the verb that was typed, not for those before it. */
  readonly onlyShown?: true;
}

/** The name of an option in code and in the executors' schemas: `dry-run` is `dryRun`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const from: Option = {
  name: 'from',
  type: 'string',
  value: 'START',
  help: 'What production has: an IR file, an SDL file, "git:REF" (schema and config as of that ref), or "empty". Default: the baseline.',
};
const environment: Option = {
  name: 'env',
  type: 'string',
  value: 'NAME',
  help: 'The environment that the certificate is for. Default: WESLEY_ENV, else development.',
};

/** The options of each phase, beside the ones that all verbs share. */
export const phaseOptions: Readonly<Record<PhaseName, readonly Option[]>> = {
  transform: [
    {
      name: 'target',
      type: 'list',
      value: 'TARGET,…',
      choices: ['postgres', 'typescript', 'zod', 'pgtap', 'kysely'],
      help: 'What to generate. Default: the targets of the config.',
    },
    { name: 'out', type: 'string', value: 'DIR', help: 'The output folder. Default: the one of the config.' },
    { name: 'check', type: 'boolean', onlyShown: true, help: 'Write nothing; fail when an output would change.' },
  ],
  diff: [
    from,
    { name: 'exit-code', type: 'boolean', onlyShown: true, help: 'Exit with 5 when there are destructive changes.' },
    {
      name: 'breaking-only',
      type: 'boolean',
      onlyShown: true,
      help: 'Show destructive changes only; exit with 5 when there are any.',
    },
  ],
  plan: [
    {
      name: 'allow-partial',
      type: 'boolean',
      help: 'Plan what can be carried out, and leave out what is refused. Such a plan can be rehearsed, not certified.',
    },
    {
      name: 'explain',
      type: 'boolean',
      onlyShown: true,
      help: 'Print the whole plan: the riskiest step, what needs a human eye, each step with its locks and reasons.',
    },
  ],
  rehearse: [
    {
      name: 'dsn',
      type: 'string',
      value: 'DSN',
      help: 'A server to rehearse on, in databases made for it. Default: WESLEY_DSN, else an embedded server.',
    },
    {
      name: 'rows',
      type: 'integer',
      value: 'N',
      minimum: 1,
      help: 'Rows to put into each table of the base. Default: 1000, with a seed none.',
    },
    {
      name: 'seed',
      type: 'string',
      value: 'FILE',
      help: 'SQL that puts rows into the base: instead of generated ones, or before them with --rows.',
    },
    {
      name: 'workload',
      type: 'string',
      value: 'FILE',
      help: 'SQL statements that are run over and over beside the plan, one session for each. Default: reads and writes of every table that it touches.',
    },
    {
      name: 'postgres',
      type: 'integer',
      value: 'N',
      minimum: 13,
      help: "The major version to rehearse on. Default: the config's.",
    },
    {
      name: 'keep',
      type: 'boolean',
      onlyShown: true,
      help: 'Leave the databases on the server that --dsn names, and say how to reach and drop them.',
    },
    {
      name: 'timeout',
      type: 'integer',
      value: 'MS',
      minimum: 1000,
      help: 'Milliseconds that the rehearsal may take in all. Default: 600000.',
    },
    {
      name: 'dry-run',
      type: 'boolean',
      onlyShown: true,
      help: 'Print what would be done; start no server and write no verdict.',
    },
  ],
  certify: [environment],
};

/** What the command line takes for a phase: its own options, and those of the phases before it that bear on their results. */
export function optionsOfVerb(phase: PhaseName): readonly Option[] {
  const before = phaseNames.slice(0, phaseNames.indexOf(phase)).flatMap((name) => phaseOptions[name]);
  return [...phaseOptions[phase], ...before.filter(({ onlyShown }) => onlyShown !== true)];
}

/** The options that every verb of the command line knows. */
export const commonOptions: readonly Option[] = [
  { name: 'project', type: 'string', value: 'DIR', help: 'The folder of the project. Default: the current one.' },
  { name: 'config', type: 'string', value: 'FILE', help: 'The config file. Default: wesley.config.json.' },
  { name: 'only', type: 'boolean', help: 'Run this verb alone, not the phases before it.' },
  { name: 'json', type: 'boolean', help: 'Print exactly one JSON document on stdout; everything else goes to stderr.' },
  { name: 'quiet', type: 'boolean', help: 'Print errors only.' },
  { name: 'debug', type: 'boolean', help: 'Print the stack of unexpected errors.' },
  { name: 'no-color', type: 'boolean', help: 'No colour. NO_COLOR and CI are honoured as well.' },
];
