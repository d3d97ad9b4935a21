import { posix } from 'node:path';
import type { Host } from './host';

/** What git printed, or why it did not: it is not there, or it refused with a message. */
export type GitOutput =
  | { readonly ok: true; readonly stdout: Uint8Array }
  | { readonly ok: false; readonly installed: boolean; readonly message: string };

export interface GitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The project as it was at a ref. Symbolic links to files are followed, as they are on disk. */
export interface GitTree {
  /** Undefined when there was no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The files that match the globs, in the order of their paths; or one sentence why one of them cannot be read. */
  readAll(patterns: readonly string[]): Promise<readonly GitFile[] | { readonly why: string }>;
}

/** The project's files as they were at a ref, or one sentence why they cannot be read. */
export async function openGitTree(ref: string, host: Host): Promise<GitTree | { readonly why: string }> {
  const commit = await host.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!commit.ok) return { why: await whyNot(ref, host) };
  const id = textOf(commit.stdout).trim();
  return {
    async read(path) {
      const file = await follow(id, path, host);
      return file === undefined ? undefined : readAt(id, file, host);
    },
    async readAll(patterns) {
      const found = await Promise.all(patterns.flatMap(alternatives).map((pattern) => listAt(id, pattern, host)));
      const paths = [...new Set(found.flat())].sort();
      const files = await Promise.all(
        paths.map(async (path) => {
          const file = await follow(id, path, host);
          return file === undefined ? path : { path, bytes: await readAt(id, file, host) };
        }),
      );
      const broken = files.find((file) => typeof file === 'string');
      if (broken !== undefined) return { why: `At ${ref}, ${broken} is a symbolic link to no file in the repository.` };
      return files.filter((file) => typeof file !== 'string');
    },
  };
}

async function whyNot(ref: string, { git }: Host): Promise<string> {
  const inside = await git(['rev-parse', '--is-inside-work-tree']);
  if (inside.ok) return `Git knows no commit by the name "${ref}".`;
  return inside.installed ? 'The project is in no git repository.' : 'Git is not installed, or not on the PATH.';
}

// The difference to nothing is everything; unlike ls-tree, diff-tree knows globs.
async function listAt(commit: string, pattern: string, { git }: Host): Promise<readonly string[]> {
  const nothing = await mustRun(git(['hash-object', '-t', 'tree', '--stdin']));
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--relative',
    nothing.trim(),
    commit,
    '--',
    `:(glob)${pattern}`,
  ];
  return (await mustRun(git(args))).split('\0').filter((path) => path !== '');
}

// As many as Linux follows (path_resolution(7)).
const mostLinks = 40;

/** The file that a path leads to; undefined when there is none, or outside the repository. */
async function follow(commit: string, path: string, host: Host, links = 0): Promise<string | undefined> {
  const listed = await host.git(['ls-tree', '-z', commit, '--', `./${path}`]);
  // What lies outside the repository is refused.
  const mode = listed.ok ? textOf(listed.stdout).split(' ', 1)[0] : '';
  if (mode !== '120000') return mode?.startsWith('100') === true ? path : undefined;
  const target = textOf(await readAt(commit, path, host));
  if (posix.isAbsolute(target) || links === mostLinks) return undefined;
  return follow(commit, posix.join(posix.dirname(path), target), host, links + 1);
}

async function readAt(commit: string, path: string, { git }: Host): Promise<Uint8Array> {
  const shown = await git(['show', `${commit}:./${path}`]);
  if (!shown.ok) throw new Error(`git show: ${shown.message}`);
  return shown.stdout;
}

async function mustRun(running: Promise<GitOutput>): Promise<string> {
  const output = await running;
  if (!output.ok) throw new Error(`git: ${output.message}`);
  return textOf(output.stdout);
}

/** Git's globs know no braces: `{a,b}/*.graphql` is two of them. */
function alternatives(pattern: string): readonly string[] {
  const [whole = '', before = '', inner = '', after = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern) ?? [];
  if (whole === '') return [pattern.replace(/^\.\//, '')];
  return inner.split(',').flatMap((part) => alternatives(`${before}${part}${after}`));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
