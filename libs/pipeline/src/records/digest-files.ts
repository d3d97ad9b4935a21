import { compareText, sha256, type Digest } from '@wesley/schema';
import type { Host } from '../host';

/** Digests of the files that are there, by path. */
export async function digestFiles(files: readonly string[], host: Host): Promise<Readonly<Record<string, Digest>>> {
  const sorted = [...new Set(files)].sort(compareText);
  const digests = await Promise.all(
    sorted.map(async (file) => {
      const bytes = await host.read(file);
      return bytes === undefined ? [] : [[file, sha256(bytes)] as const];
    }),
  );
  return Object.fromEntries(digests.flat());
}
