import type { Host } from './host';

/** Those of the paths that git would take up: neither ignored nor tracked. None where the folder is not in git, or there is no git. */
export async function findCommittable(paths: readonly string[], { git }: Host): Promise<readonly string[]> {
  const inside = await git(['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok) return [];
  // Git also exits with an error when it ignores none of them.
  const ignored = linesOf(await git(['-c', 'core.quotePath=false', 'check-ignore', '--', ...paths]));
  const tracked = linesOf(await git(['-c', 'core.quotePath=false', 'ls-files', '--', ...paths]));
  const isTracked = (path: string) => tracked.some((file) => file === path || file.startsWith(path));
  return paths.filter((path) => !ignored.includes(path) && !isTracked(path));
}

function linesOf(output: Awaited<ReturnType<Host['git']>>): readonly string[] {
  return output.ok ? new TextDecoder().decode(output.stdout).split('\n').filter(Boolean) : [];
}
