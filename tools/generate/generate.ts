import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generators } from './generators';
import { staleFiles } from './stale-files';

/**
 * Brings every generated file up to date, or, to check, only names those that are not. Gives the exit code: 1 when a check
 * finds something stale.
 */
export async function generate(root: string, { check }: { readonly check: boolean }): Promise<number> {
  const stale = (await Promise.all(generators.map((generator) => staleFiles(root, generator)))).flat();
  for (const { path, text } of stale) {
    const verb = text === undefined ? 'remove' : 'write';
    process.stdout.write(check ? `stale: ${path}\n` : `${verb} ${path}\n`);
    if (!check) await bring(join(root, path), text);
  }
  if (check && stale.length > 0) process.stdout.write('Run npm run generate.\n');
  if (stale.length === 0) process.stdout.write('All generated files are up to date.\n');
  return check && stale.length > 0 ? 1 : 0;
}

async function bring(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
