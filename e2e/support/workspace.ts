import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A workspace in a folder of its own: Wesley's sources as in a clone, and a project to work on. */
export interface Workspace {
  readonly root: string;
  /** Writes a file; the path is relative to the workspace. */
  write(path: string, text: string): void;
  has(path: string): boolean;
  nx(args: readonly string[], env?: NodeJS.ProcessEnv): NxRun;
  remove(): void;
}

/** What came of a command of Nx: each task with how its result was come by. */
export interface NxRun {
  readonly status: number | null;
  readonly output: string;
  readonly tasks: Readonly<Record<string, 'ran' | 'cached'>>;
}

export const clone = join(__dirname, '..', '..');

const copied = [
  'libs',
  'plugins',
  'tools/source-bundle.cjs',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'nx.json',
];
const settings = ['.env', '.gitignore'];

/** Links the packages instead of installing them; the workspace's own packages are those of the copy. */
export function makeWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'wesley-e2e-'));
  for (const path of [...copied, ...settings]) cpSync(join(clone, path), join(root, path), { recursive: true });
  linkPackages(root);
  let second = Math.floor(Date.now() / 1000) - 3600;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    // Nx hashes a file again only when its time of change is another one, in whole seconds: two edits within one go unseen.
    second += 1;
    utimesSync(join(root, path), second, second);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    write,
    has: (path) => existsSync(join(root, path)),
    nx: (args, env = {}) => runNx(root, args, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkPackages(root: string): void {
  const packages = join(root, 'node_modules');
  mkdirSync(join(packages, '@wesley'), { recursive: true });
  const foreign = readdirSync(join(clone, 'node_modules')).filter(
    (name) => !['@wesley', 'wesley', 'e2e', 'tools'].includes(name),
  );
  for (const name of foreign) symlinkSync(join(clone, 'node_modules', name), join(packages, name));
  for (const name of readdirSync(join(root, 'libs')))
    symlinkSync(join(root, 'libs', name), join(packages, '@wesley', name));
  symlinkSync(join(root, 'plugins/nx-wesley'), join(packages, '@wesley/nx'));
}

// All clones of one repository share Nx's data by default: a test would see the hits of another.
function runNx(root: string, args: readonly string[], extra: NodeJS.ProcessEnv): NxRun {
  const own = {
    NX_CACHE_DIRECTORY: join(root, '.nx/cache'),
    NX_WORKSPACE_DATA_DIRECTORY: join(root, '.nx/workspace-data'),
  };
  const env = {
    ...withoutNx(process.env),
    ...own,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    CI: 'true',
    NO_COLOR: '1',
    ...extra,
  };
  const command = [join(clone, 'node_modules/nx/dist/bin/nx.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
  return { status, output: stdout + stderr, tasks: tasksIn(stdout) };
}

// Inside a task of Nx (nx run e2e:test) the variables of the outer run would lead to its workspace.
function withoutNx(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NX_|WESLEY_|FORCE_COLOR$)/.test(name)));
}

// "> nx run api:plan  [local cache]", "> nx run api:plan  [existing outputs match the cache, left as is]"
function tasksIn(output: string): NxRun['tasks'] {
  const lines = [...output.matchAll(/^> nx run (\S+)(.*)$/gm)];
  return Object.fromEntries(lines.map(([, task = '', note = '']) => [task, note.includes('cache') ? 'cached' : 'ran']));
}
