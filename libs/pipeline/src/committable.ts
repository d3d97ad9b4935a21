import { spawn } from 'node:child_process';

/** Those of the paths that git would take up: neither ignored nor tracked. None where the folder is not in git, or there is no git. */
export async function findCommittable(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const ignored = await askGit(['check-ignore', '-z', '--stdin'], folder, paths);
  if (ignored === undefined) return [];
  const tracked = (await askGit(['ls-files', '-z', '--', ...paths], folder, [])) ?? [];
  const isTracked = (path: string) => tracked.some((file) => file === path || file.startsWith(path));
  return paths.filter((path) => !ignored.includes(path) && !isTracked(path));
}

/** What git lists; undefined when it can say nothing about this folder. */
function askGit(
  args: readonly string[],
  cwd: string,
  input: readonly string[],
): Promise<readonly string[] | undefined> {
  return new Promise((resolve) => {
    const git = spawn('git', args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    git.stdout.on('data', (data: Buffer) => (output += data.toString('utf8')));
    git.on('error', () => resolve(undefined));
    // 1: none of them. 128: no repository.
    git.on('close', (code) => resolve(code === 0 || code === 1 ? output.split('\0').filter(Boolean) : undefined));
    // It may be gone before it was asked: what it answers is what counts.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input.map((path) => `${path}\0`).join(''));
  });
}
