import { camelCase, phaseDescriptions, phaseNames, phaseOptions, type Option, type PhaseName } from '@wesley/pipeline';
import { formatted } from './formatted';
import type { Generator } from './generator';

/**
 * Options that only the command line has. Nx prints a task's flags into the output that it keeps and shares, so a DSN comes from
 * WESLEY_DSN alone; it must know the outputs before the task runs, so folder and targets come from the config alone (and it takes
 * `--target` for its own).
 */
const commandLineOnly: readonly string[] = ['dsn', 'out', 'target'];

const folder = 'plugins/nx-wesley';

/** The executors of `@wesley/nx` as Nx reads them: their list, and a `schema.json` each, made from the options of the phase. */
export const executorSchemas: Generator = {
  name: 'executors',
  owns: { folder, files: /^(executors\.json|src\/executors\/[^/]+\/schema\.json)$/ },
  async make() {
    const files = [
      [`${folder}/executors.json`, { executors: Object.fromEntries(phaseNames.map((phase) => [phase, entry(phase)])) }],
      ...phaseNames.map((phase) => [`${folder}/src/executors/${phase}/schema.json`, executorSchema(phase)] as const),
    ] as const;
    const texts = files.map(async ([path, value]) => [path, await formatted(path, JSON.stringify(value))] as const);
    return new Map(await Promise.all(texts));
  },
};

// `#` names an export: all executors are in one bundle, so that a task loads one file.
function entry(phase: PhaseName) {
  return {
    implementation: `./bin/executors.cjs#${phase}`,
    schema: `./src/executors/${phase}/schema.json`,
    description: phaseDescriptions[phase],
  };
}

function executorSchema(phase: PhaseName) {
  const options = phaseOptions[phase].filter(({ name }) => !commandLineOnly.includes(name));
  return {
    $schema: 'https://json-schema.org/schema',
    $id: `wesley-${phase}`,
    version: 2,
    title: `Wesley ${phase}`,
    description: phaseDescriptions[phase],
    type: 'object',
    properties: Object.fromEntries(options.map((option) => [camelCase(option.name), property(option)])),
    // Without this Nx takes unknown flags without a word, and hashes them.
    additionalProperties: false,
  };
}

function property({ type, help, choices, minimum }: Option) {
  const item = { ...types[type], ...(choices === undefined ? {} : { enum: choices }) };
  return {
    ...(type === 'list' ? { type: 'array', items: item } : item),
    description: help,
    ...(minimum === undefined ? {} : { minimum }),
  };
}

// Nx looks at `minimum` for the type "number" alone.
const types: Readonly<Record<Option['type'], object>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'number', multipleOf: 1 },
  list: { type: 'string' },
};
