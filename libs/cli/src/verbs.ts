import {
  accept,
  explainLine,
  init,
  optionsOfVerb,
  phaseDescriptions,
  phaseNames,
  phaseOptions,
  runPhase,
  validateBundle,
  verifyCertificate,
  type Host,
  type Option,
  type Outcome,
} from '@wesley/pipeline';

/** Values of options by their names in camel case. */
export type Values = Readonly<Record<string, unknown>>;

export interface Verb {
  /** One word, or two: `cert verify`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** The one word that follows, where there must be one: its value goes by this name. */
  readonly argument?: { readonly name: string; readonly value: string };
  run(values: Values, host: Host): Promise<Outcome<unknown>>;
}

const environment = phaseOptions.certify.filter(({ name }) => name === 'env');

/** Everything that can be typed after `wesley`. */
export const verbs: readonly Verb[] = [
  {
    name: 'init',
    description: 'Make the folder a project: config, a first schema, the directives for editors.',
    options: [],
    run: (values, host) => init(values, host),
  },
  ...phaseNames.map((phase): Verb => ({
    name: phase,
    description: phaseDescriptions[phase],
    options: optionsOfVerb(phase),
    run: (values, host) => runPhase(phase, { ...values, places: true }, host),
  })),
  {
    name: 'cert verify',
    description: 'Check SHIPME.md: its prose, its statement, its signatures, and every file that it names.',
    options: [
      ...environment,
      { name: 'in', type: 'string', value: 'FILE', help: 'The page to check. Default: SHIPME.md.' },
    ],
    run: (values, host) => verifyCertificate(values, host),
  },
  {
    name: 'accept',
    description: 'Move the baseline to the certified schema, once it is deployed.',
    options: environment,
    run: (values, host) => accept(values, host),
  },
  {
    name: 'validate-bundle',
    description: 'Check every document in .wesley, and every digest in them.',
    options: [],
    run: (values, host) => validateBundle(values, host),
  },
  {
    name: 'explain-line',
    description: 'Lead a line of a generated file back to its place in the schema.',
    argument: { name: 'place', value: 'FILE:LINE' },
    options: [],
    run: (values, host) => explainLine(values, host),
  },
];
