import type { CreateNodes, CreateNodesContext, ProjectConfiguration } from '@nx/devkit';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { readGitRef } from './git-ref';
import { readProjectConfig } from './project-config';
import { targetsOf } from './targets';

/**
 * Gives the five tasks to every folder that holds a `wesley.config.json`. It reads no more than the options beside it, runs nothing and never throws:
 * one error here fails every command in the workspace.
 */
export const createNodes: CreateNodes = [
  '**/wesley.config.json',
  (files, _options, context) => {
    const names = projectNames(
      files.map((file) => posix.dirname(file)),
      context,
    );
    return files.map((file) => {
      const root = posix.dirname(file);
      const textIn = (name: string) => textOf(join(context.workspaceRoot, root, name));
      const project: ProjectConfiguration = {
        root,
        name: names.get(root) ?? root,
        targets: targetsOf(root, readProjectConfig(textOf(join(context.workspaceRoot, file))), {
          toolchain: toolchainOf(context),
          ref: readGitRef(textIn('project.json'), textIn('package.json')),
        }),
      };
      return [file, { projects: { [root]: project } }];
    });
  },
];

/** The older name, which Nx 22 looks for. */
export const createNodesV2 = createNodes;

/**
 * The folder's name. A name in package.json or project.json wins over it in Nx; it is given to those folders too, since a package.json
 * outside the workspaces gives none, and one nameless project fails the graph. So do two of one name: where folders share theirs,
 * the only one that has neither file gets it and the others get their paths.
 */
function projectNames(roots: readonly string[], { workspaceRoot }: CreateNodesContext): ReadonlyMap<string, string> {
  const plain = (root: string) => basename(join(workspaceRoot, root));
  const isNameless = (root: string) => !nameFiles.some((file) => existsSync(join(workspaceRoot, root, file)));
  const owner = (name: string) => {
    const sharing = roots.filter((root) => plain(root) === name);
    const nameless = sharing.length === 1 ? sharing : sharing.filter(isNameless);
    return nameless.length === 1 ? nameless[0] : undefined;
  };
  return new Map(roots.map((root) => [root, owner(plain(root)) === root ? plain(root) : root.replaceAll('/', '-')]));
}

const nameFiles = ['package.json', 'project.json'];

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Gone since Nx listed it, or not readable: the task says so.
    return '';
  }
}

/** A workspace that holds Wesley's own sources names them; elsewhere the installed package's version stands for them. */
function toolchainOf({ nxJsonConfiguration }: CreateNodesContext) {
  return 'wesleyToolchain' in (nxJsonConfiguration.namedInputs ?? {})
    ? 'wesleyToolchain'
    : { externalDependencies: ['@wesley/nx'] };
}
