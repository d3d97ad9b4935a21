import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const bin = join(__dirname, '..', '..', 'libs', 'cli', 'bin', 'wesley.cjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a project in it, and the command line as a process of its own. */
export interface Project {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs `wesley …` to its end. */
  wesley(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Starts `wesley …`, for who wants to end it. */
  start(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> };
  remove(): void;
}

export function makeProject(files: Readonly<Record<string, string>>): Project {
  const root = mkdtempSync(join(tmpdir(), 'wesley-e2e-'));
  const write: Project['write'] = (texts) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const start = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const env = {
      ...process.env,
      WESLEY_DSN: undefined,
      WESLEY_ENV: undefined,
      XDG_STATE_HOME: join(root, '.state'),
      ...environment,
    };
    const child = spawn(process.execPath, [bin, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    return { child, ended: collect(child) };
  };
  write(files);
  return {
    root,
    write,
    start,
    wesley: (args, environment) => start(args, environment).ended,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function collect(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      // What Node warns of would stand in the middle of our own messages.
      if (/^\(node:\d+\) /m.test(stderr)) reject(new Error(stderr));
      else resolve({ code, stdout, stderr });
    });
  });
}
