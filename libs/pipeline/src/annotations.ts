import { isAbsolute, join, relative, sep } from 'node:path';
import { printAnnotation, type Diagnostic } from '@wesley/diagnostics';

/**
 * What GitHub Actions is to be told beside what people read: a command for each diagnostic, none anywhere else. `root` is the
 * project's folder; the paths are those of the repository, which is what annotations are shown by.
 */
export function annotationsFor(
  diagnostics: readonly Diagnostic[],
  root: string,
  env: (name: string) => string | undefined,
): readonly string[] {
  if (env('GITHUB_ACTIONS') !== 'true') return [];
  const repository = env('GITHUB_WORKSPACE') ?? root;
  return diagnostics.map((diagnostic) =>
    printAnnotation(diagnostic, diagnostic.origin && pathFrom(repository, join(root, diagnostic.origin.file))),
  );
}

// GitHub takes an absolute path where a file lies outside of what was checked out.
function pathFrom(repository: string, file: string): string {
  const path = relative(repository, file);
  const isInside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return isInside ? path.split(sep).join('/') : file;
}
