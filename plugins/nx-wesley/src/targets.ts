import type { TargetConfiguration } from '@nx/devkit';
import type { PhaseName } from '@wesley/pipeline';
import { executors } from '../executors.json';
import type { ProjectConfig } from './project-config';
import { workspacePath } from './workspace-path';

type Input = NonNullable<TargetConfiguration['inputs']>[number];
interface Phase {
  readonly after: PhaseName | null;
  readonly inputs: readonly Input[];
  readonly outputs: readonly string[];
}

interface Surroundings {
  /** The input that stands for Wesley itself. */
  readonly toolchain: Input;
  /** The git ref that the diff starts from; undefined: from a file. */
  readonly ref: string | undefined;
}

/** The five tasks of a project. */
export function targetsOf(
  projectRoot: string,
  config: ProjectConfig,
  { toolchain, ref }: Surroundings,
): Record<PhaseName, TargetConfiguration> {
  const phases = phasesOf(projectRoot, config, ref);
  return {
    transform: target('transform', phases.transform, toolchain),
    diff: target('diff', phases.diff, toolchain),
    plan: target('plan', phases.plan, toolchain),
    rehearse: target('rehearse', phases.rehearse, toolchain),
    certify: target('certify', phases.certify, toolchain),
  };
}

function target(name: PhaseName, phase: Phase, toolchain: Input): TargetConfiguration {
  return {
    executor: `@wesley/nx:${name}`,
    cache: true,
    ...(phase.after === null ? {} : { dependsOn: [phase.after] }),
    inputs: ['{projectRoot}/wesley.config.json', ...phase.inputs, toolchain],
    outputs: [`{projectRoot}/.wesley/${name}`, ...phase.outputs],
    metadata: { technologies: ['wesley', 'graphql', 'postgres'], description: executors[name].description },
  };
}

function phasesOf(projectRoot: string, config: ProjectConfig, ref: string | undefined): Record<PhaseName, Phase> {
  const generated = generatedFiles.map((file) => workspacePath(projectRoot, `${config.out}/${file}`));
  const followed = generated.filter((path) => path !== undefined);
  const sources = config.schema.map((glob) => workspacePath(projectRoot, glob)).filter((path) => path !== undefined);
  const scripts = config.scripts.map((file) => workspacePath(projectRoot, file)).filter((path) => path !== undefined);
  const baseline = workspacePath(projectRoot, config.baseline);
  return {
    transform: {
      after: null,
      inputs: sources,
      outputs: followed,
    },
    diff: {
      after: 'transform',
      inputs: [
        upstream('.wesley/transform/ir.json'),
        ...(baseline === undefined ? [] : [baseline]),
        ...(ref === undefined ? [] : [treeOf(ref)]),
      ],
      outputs: [],
    },
    plan: {
      after: 'diff',
      inputs: [upstream('.wesley/diff/changes.json')],
      outputs: [],
    },
    rehearse: {
      after: 'plan',
      inputs: [
        upstream('.wesley/diff/changes.json'),
        upstream('.wesley/plan/plan.json'),
        upstream('tests.sql'),
        ...scripts,
        script('server', String(config.postgres)),
        script('week'),
      ],
      outputs: [],
    },
    certify: {
      after: 'rehearse',
      inputs: [
        ...evidence.map(upstream),
        ...generatedFiles.map(upstream),
        { env: 'WESLEY_ENV' },
        script('keys'),
        script('week'),
      ],
      outputs: ['{projectRoot}/SHIPME.md'],
    },
  };
}

/**
 * The files that transform makes, one by one: of an output *folder* Nx also removes, when it restores it, whatever else the user
 * keeps there.
 */
const generatedFiles = ['schema.sql', 'tests.sql', 'types.ts', 'zod.ts', 'kysely.ts'];

/** What certify reads. The records of earlier phases are left out: they change with the white space of the schema. */
const evidence = [
  '.wesley/transform/ir.json',
  '.wesley/transform/evidence-map.json',
  '.wesley/diff/changes.json',
  '.wesley/plan/*',
  '.wesley/rehearse/*',
];

/** A file that an earlier task of the chain writes. As an ordinary file set it would be hashed before that task has run. */
function upstream(path: string): Input {
  return { dependentTasksOutputFiles: `**/${path}`, transitive: true };
}

/** Everything that is in git at the ref: a branch moves without any file of the workspace changing. */
function treeOf(ref: string): Input {
  return { runtime: `git rev-parse --verify "${ref}^{tree}"` };
}

/**
 * What a script of this package prints. Found through node_modules, so that the input is the same text on every machine,
 * wherever the package lies.
 */
function script(name: 'server' | 'week' | 'keys', ...values: readonly string[]): Input {
  return { runtime: ['node', '-e', `"require('@wesley/nx/bin/${name}.cjs')"`, ...values].join(' ') };
}
