import type { CreateNodesContext, ProjectConfiguration } from '@nx/devkit';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createNodes, createNodesV2 } from './create-nodes';

let workspace: string;
beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'wesley-nodes-'))));
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

async function infer(
  files: Readonly<Record<string, string>>,
  nxJsonConfiguration: CreateNodesContext['nxJsonConfiguration'] = {},
): Promise<readonly ProjectConfiguration[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const markers = Object.keys(files).filter((path) => path.endsWith('wesley.config.json'));
  const results = await createNodes[1](markers, undefined, { workspaceRoot: workspace, nxJsonConfiguration });
  return results.flatMap(([, { projects = {} }]) =>
    Object.entries(projects).map(([root, project]) => ({ ...project, root })),
  );
}

const upstream = (path: string) => ({ dependentTasksOutputFiles: `**/${path}`, transitive: true });
const script = (words: string, ...values: string[]) => ({
  runtime: [`node -e "require('@wesley/nx/bin/${words}.cjs')"`, ...values].join(' '),
});
const toolchain = { externalDependencies: ['@wesley/nx'] };
const config = '{projectRoot}/wesley.config.json';

it('makes a project with the five tasks of every folder that holds a config', async () => {
  const [api] = await infer({ 'apps/api/wesley.config.json': '{}' });
  const about = Object.entries(api?.targets ?? {}).map(([name, { executor, cache, dependsOn, inputs, outputs }]) => [
    name,
    { executor, cache, dependsOn, inputs, outputs },
  ]);
  expect(api).toMatchObject({ name: 'api', root: 'apps/api' });
  expect(Object.fromEntries(about)).toEqual({
    transform: {
      executor: '@wesley/nx:transform',
      cache: true,
      dependsOn: undefined,
      inputs: [config, '{projectRoot}/schema.graphql', toolchain],
      outputs: [
        '{projectRoot}/.wesley/transform',
        ...['schema.sql', 'tests.sql', 'types.ts', 'zod.ts', 'kysely.ts'].map(
          (file) => `{projectRoot}/generated/${file}`,
        ),
      ],
    },
    diff: {
      executor: '@wesley/nx:diff',
      cache: true,
      dependsOn: ['transform'],
      inputs: [config, upstream('.wesley/transform/ir.json'), '{projectRoot}/wesley.baseline.json', toolchain],
      outputs: ['{projectRoot}/.wesley/diff'],
    },
    plan: {
      executor: '@wesley/nx:plan',
      cache: true,
      dependsOn: ['diff'],
      inputs: [config, upstream('.wesley/diff/changes.json'), toolchain],
      outputs: ['{projectRoot}/.wesley/plan'],
    },
    rehearse: {
      executor: '@wesley/nx:rehearse',
      cache: true,
      dependsOn: ['plan'],
      inputs: [
        config,
        upstream('.wesley/diff/changes.json'),
        upstream('.wesley/plan/plan.json'),
        upstream('tests.sql'),
        script('server', '18'),
        script('week'),
        toolchain,
      ],
      outputs: ['{projectRoot}/.wesley/rehearse'],
    },
    certify: {
      executor: '@wesley/nx:certify',
      cache: true,
      dependsOn: ['rehearse'],
      inputs: [
        config,
        upstream('.wesley/transform/ir.json'),
        upstream('.wesley/transform/evidence-map.json'),
        upstream('.wesley/diff/changes.json'),
        upstream('.wesley/plan/*'),
        upstream('.wesley/rehearse/*'),
        ...['schema.sql', 'tests.sql', 'types.ts', 'zod.ts', 'kysely.ts'].map(upstream),
        { env: 'WESLEY_ENV' },
        script('keys'),
        script('week'),
        toolchain,
      ],
      outputs: ['{projectRoot}/.wesley/certify', '{projectRoot}/SHIPME.md'],
    },
  });
});

it('follows the config', async () => {
  const [api] = await infer({
    'api/wesley.config.json':
      '{ "schema": ["../shared/*.graphql", "own.graphql"], "out": "src/db", "baseline": "live.json", "postgres": 15 }',
  });
  expect(api?.targets?.['transform']?.inputs).toEqual([
    config,
    '{workspaceRoot}/shared/*.graphql',
    '{projectRoot}/own.graphql',
    toolchain,
  ]);
  expect(api?.targets?.['transform']?.outputs).toContain('{projectRoot}/src/db/types.ts');
  expect(api?.targets?.['diff']?.inputs).toContain('{projectRoot}/live.json');
  expect(api?.targets?.['rehearse']?.inputs).toContainEqual(script('server', '15'));
});

it('names no folder for an output but its own, in which nobody else keeps anything', async () => {
  const [api] = await infer({ 'api/wesley.config.json': '{ "out": "." }' });
  const outputs = Object.values(api?.targets ?? {}).flatMap((target) => target.outputs ?? []);
  expect(outputs.filter((path) => !/\.wesley\/\w+$|\.\w+$/.test(path))).toEqual([]);
});

it('gives a project the defaults when its config cannot be read', async () => {
  const projects = await infer({ 'a/wesley.config.json': '{ "schema": ', 'b/wesley.config.json': '{}' });
  expect(projects[0]?.targets).toEqual(projects[1]?.targets);
});

it('does not throw when a config is gone', async () => {
  const results = await createNodes[1](['gone/wesley.config.json'], undefined, {
    workspaceRoot: workspace,
    nxJsonConfiguration: {},
  });
  expect(results).toHaveLength(1);
});

it('makes no two projects of one name', async () => {
  const projects = await infer({
    'a/api/wesley.config.json': '{}',
    'b/api/wesley.config.json': '{}',
    'c/shop/wesley.config.json': '{}',
  });
  expect(projects.map(({ name }) => name)).toEqual(['a-api', 'b-api', 'shop']);
});

it.each(['package.json', 'project.json'])('leaves a shared name to the folder without a %s', async (file) => {
  const projects = await infer({
    'a/api/wesley.config.json': '{}',
    'b/api/wesley.config.json': '{}',
    [`a/api/${file}`]: '{}',
  });
  expect(projects.map(({ name }) => name)).toEqual(['a-api', 'api']);
});

it('takes the sources of Wesley for an input where they lie in the workspace', async () => {
  const [api] = await infer({ 'api/wesley.config.json': '{}' }, { namedInputs: { wesleyToolchain: [] } });
  for (const target of Object.values(api?.targets ?? {})) expect(target.inputs?.at(-1)).toBe('wesleyToolchain');
});

it('goes by the older name too', () => expect(createNodesV2).toBe(createNodes));

it('knows what git has at the ref that a diff starts from, wherever its option is written', async () => {
  const options = (from: string) => ({ targets: { diff: { options: { from } } } });
  const projects = await infer({
    'a/wesley.config.json': '{}',
    'a/project.json': JSON.stringify({ name: 'a', ...options('git:origin/main~1') }),
    'b/wesley.config.json': '{}',
    'b/package.json': JSON.stringify({ name: 'b', nx: options('git:v1') }),
    'c/wesley.config.json': '{}',
    'c/project.json': JSON.stringify({ name: 'c', ...options('empty') }),
    'd/wesley.config.json': '{}',
    'd/project.json': JSON.stringify({ name: 'd', ...options('git:$(rm x)') }),
    'e/wesley.config.json': '{}',
    'e/project.json': '{',
  });
  const runtimes = projects.map(({ targets }) =>
    (targets?.['diff']?.inputs ?? []).flatMap((input) =>
      typeof input === 'object' && 'runtime' in input ? [input.runtime] : [],
    ),
  );
  expect(runtimes).toEqual([
    ['git rev-parse --verify "origin/main~1^{tree}"'],
    ['git rev-parse --verify "v1^{tree}"'],
    [],
    [],
    [],
  ]);
});
