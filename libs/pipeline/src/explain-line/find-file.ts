import { generatedName } from '@wesley/certify';
import type { EvidenceMap, Target } from '@wesley/emit';

/** A generated file: its path in the output folder, and in the project. */
export interface GeneratedFile {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly target: Target;
}

/** The generated file that somebody means: by its path in the project, in the output folder, or as seen from further up. */
export function findFile(named: string, { out, files }: EvidenceMap): GeneratedFile | undefined {
  const known = files.map((file) => ({ ...file, name: generatedName(out, file.path) }));
  return (
    known.find(({ name }) => name === named) ??
    known.find(({ path }) => path === named) ??
    known.find(({ name }) => named.endsWith(`/${name}`))
  );
}
