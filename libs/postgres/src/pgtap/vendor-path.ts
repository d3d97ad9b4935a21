import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The path of a file in the folder `vendor`: of this library when the sources run, beside the bundle or one folder up when
 * they were bundled. Throws when the package was shipped without it.
 */
export function vendorPath(file: string): string {
  const folders = ancestors(__dirname, 3);
  const found = folders.map((folder) => join(folder, 'vendor', file)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`The package is incomplete: it lacks vendor/${file}.`);
  return found;
}

function ancestors(folder: string, count: number): readonly string[] {
  return count === 0 ? [] : [folder, ...ancestors(dirname(folder), count - 1)];
}
