import { posix } from 'node:path';

/**
 * A path of the project as Nx wants it in inputs and outputs: `{projectRoot}/schema.graphql`, or `{workspaceRoot}/shared/a.graphql`
 * for `../shared/a.graphql`. Undefined for what Nx cannot follow: absolute paths and paths that leave the workspace.
 */
export function workspacePath(projectRoot: string, path: string): string | undefined {
  const written = path.replaceAll('\\', '/');
  if (posix.isAbsolute(written) || /^[A-Za-z]:/.test(written)) return undefined;
  const inProject = posix.normalize(written);
  if (!leaves(inProject)) return `{projectRoot}/${inProject}`;
  const inWorkspace = posix.join(projectRoot, inProject);
  return leaves(inWorkspace) ? undefined : `{workspaceRoot}/${inWorkspace}`;
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith('../');
}
