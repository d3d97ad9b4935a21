import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkspace, type Workspace } from './support/workspace';

const phases = ['transform', 'diff', 'plan', 'rehearse', 'certify'] as const;
const schema = `
type Customer @wes_table {
  id: ID! @wes_pk
  email: String! @wes_unique
}

type Purchase @wes_table {
  id: ID! @wes_pk
  customer: Customer! @wes_fk(onDelete: CASCADE)
  total: Int! @wes_check(expr: "total >= 0")
}
`;

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace({ 'apps/shop/wesley.config.json': '{}\n', 'apps/shop/schema.graphql': schema });
});
afterAll(() => workspace.remove());

const file = (path: string) => join(workspace.root, 'apps/shop', path);
const certify = (env: NodeJS.ProcessEnv = {}) => workspace.nx(['run', 'shop:certify'], env);
/** The tasks of a whole run: those named ran, the others came from the cache. */
const ran = (...names: readonly string[]) =>
  Object.fromEntries(phases.map((phase) => [`shop:${phase}`, names.includes(phase) ? 'ran' : 'cached']));

// Each test starts from what the first one leaves: everything certified and cached.
it('goes the whole way in order', () => {
  const run = certify();
  expect(run).toMatchObject({ status: 0, tasks: ran(...phases) });
  expect(Object.keys(run.tasks)).toEqual(phases.map((phase) => `shop:${phase}`));
  expect(workspace.has('apps/shop/SHIPME.md')).toBe(true);
});

it('does nothing twice', () => {
  expect(certify()).toMatchObject({ status: 0, tasks: ran() });
});

it('reads a schema again of which only the white space has changed, and goes no further', () => {
  workspace.write('apps/shop/schema.graphql', schema.replaceAll('\n', '\n\n'));
  expect(certify()).toMatchObject({ status: 0, tasks: ran('transform') });
  workspace.write('apps/shop/schema.graphql', schema);
});

it('does not mind a file that it does not read', () => {
  workspace.write('apps/shop/README.md', 'The shop.\n');
  expect(certify()).toMatchObject({ status: 0, tasks: ran() });
});

it('restores what was deleted, and leaves alone what is not its own', () => {
  const before = readFileSync(file('SHIPME.md'), 'utf8');
  for (const path of ['SHIPME.md', '.wesley', 'generated/schema.sql', 'generated/tests.sql'])
    rmSync(file(path), { recursive: true });
  workspace.write('apps/shop/generated/by-hand.ts', 'export {};\n');
  expect(certify()).toMatchObject({ status: 0, tasks: ran() });
  expect(readFileSync(file('SHIPME.md'), 'utf8')).toBe(before);
  expect(
    ['.wesley/plan/plan.json', 'generated/schema.sql', 'generated/by-hand.ts'].map((path) =>
      workspace.has(`apps/shop/${path}`),
    ),
  ).toEqual([true, true, true]);
});

it('stops at a rehearsal that fails, keeps no success behind it, and does not cache the failure', () => {
  const dead = { WESLEY_DSN: 'postgres://canary:canarypass@127.0.0.1:1/none' };
  const upToPlan = { 'shop:transform': 'cached', 'shop:diff': 'cached', 'shop:plan': 'cached' };
  for (const run of [certify(dead), certify(dead)]) {
    expect(run.status).not.toBe(0);
    expect(run.tasks).toEqual({ ...upToPlan, 'shop:rehearse': 'ran' });
    expect(run.output).not.toContain('canarypass');
    expect(workspace.has('apps/shop/SHIPME.md')).toBe(false);
  }
  expect(certify()).toMatchObject({ status: 0, tasks: ran() });
  expect(workspace.has('apps/shop/SHIPME.md')).toBe(true);
});

it('certifies anew for another environment, from the same rehearsal', () => {
  expect(certify({ WESLEY_ENV: 'staging' })).toMatchObject({ status: 0, tasks: ran('certify') });
});

it('goes the whole way again when the schema changes, and knows the old one when it is back', () => {
  workspace.write('apps/shop/schema.graphql', schema.replace('  total:', '  note: String\n  total:'));
  expect(certify()).toMatchObject({ status: 0, tasks: ran(...phases) });
  workspace.write('apps/shop/schema.graphql', schema);
  expect(certify()).toMatchObject({ status: 0, tasks: ran() });
});

it('says what is wrong with a schema, and where', () => {
  workspace.write('apps/shop/schema.graphql', schema.replace('customer: Customer!', 'customer: Custmer!'));
  const run = certify();
  workspace.write('apps/shop/schema.graphql', schema);
  expect(run.status).not.toBe(0);
  expect(run.tasks).toEqual({ 'shop:transform': 'ran' });
  expect(run.output).toMatch(/schema\.graphql:9:\d+/);
});

it('checks outputs that are committed: what is stale fails, and nothing is written', () => {
  // What failed before took its own results away; they come back from the cache.
  expect(certify()).toMatchObject({ status: 0 });
  const check = () => workspace.nx(['run', 'shop:transform', '--check', '--skip-nx-cache']);
  expect(check()).toMatchObject({ status: 0 });
  workspace.write('apps/shop/generated/types.ts', '// mine\n');
  const { status, output } = check();
  expect(status).not.toBe(0);
  expect(output).toContain('outputs-stale');
  expect(output).toContain('generated/types.ts');
  expect(readFileSync(file('generated/types.ts'), 'utf8')).toBe('// mine\n');
});

it('says it to GitHub Actions by the path of the repository', () => {
  workspace.write('apps/shop/schema.graphql', schema.replace('customer: Customer!', 'customer: Custmer!'));
  const run = certify({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace.root });
  workspace.write('apps/shop/schema.graphql', schema);
  expect(run.output).toMatch(/^::error file=apps\/shop\/schema\.graphql,line=9,col=\d+,title=unknown-type::There is/m);
});

it.each([
  ['transform', '--nonsense=1', 'nonsense'],
  ['rehearse', '--dsn=postgres://host/db', 'dsn'],
  ['rehearse', '--rows=-1', 'rows'],
  ['rehearse', '--rows=1.5', 'rows'],
  ['diff', '--exit-code=perhaps', 'exitCode'],
])('refuses what it does not know: %s %s', (phase, flag, name) => {
  const { status, output } = workspace.nx(['run', `shop:${phase}`, '--exclude-task-dependencies', flag]);
  expect(status).not.toBe(0);
  expect(output).toContain(`'${name}'`);
});

it('breaks no other command with a config that cannot be read, with equal names, or with a nameless folder', () => {
  workspace.write('a/twin/wesley.config.json', '{ "schema": ');
  workspace.write('b/twin/wesley.config.json', '{}');
  workspace.write('c/loose/wesley.config.json', '{}');
  workspace.write('c/loose/package.json', '{ "private": true }');
  workspace.write('d/twin/wesley.config.json', '{}');
  workspace.write('d/twin/project.json', '{ "name": "named" }');
  const { status, output } = workspace.nx(['show', 'projects']);
  expect({ status, projects: output.split('\n') }).toMatchObject({
    status: 0,
    projects: expect.arrayContaining(['shop', 'a-twin', 'b-twin', 'loose', 'named']),
  });
});
