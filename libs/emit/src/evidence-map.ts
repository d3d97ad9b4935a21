import { compareText, sha256, type Address, type Digest } from '@wesley/schema';
import { targets, type Assertion, type Emission, type Target } from './emission';

/** The format of evidence-map.json. */
export const evidenceMapFormat = 'wesley.evidence/1';

/** Which element of the schema came out where, so that a claim about a generated file can be checked against its bytes. */
export interface EvidenceMap {
  readonly format: typeof evidenceMapFormat;
  /** Digest of the schema that the files were generated from. */
  readonly schema: Digest;
  /** The output folder, relative to the project. Paths below are relative to it. */
  readonly out: string;
  /** What was generated; the others are switched off. */
  readonly targets: readonly Target[];
  readonly files: readonly { readonly path: string; readonly target: Target; readonly sha256: Digest }[];
  readonly elements: readonly ElementPlace[];
  readonly assertions: readonly Assertion[];
}

/** The lines in which an element came out, and the digest of their text. */
export interface ElementPlace {
  readonly element: Address;
  readonly target: Target;
  readonly file: string;
  readonly lines: readonly [number, number];
  readonly sha256: Digest;
}

/** The map of what was emitted: files in order of path, elements and assertions in the order of the emitters. */
export function evidenceMap(
  schema: Digest,
  out: string,
  emissions: Readonly<Partial<Record<Target, Emission>>>,
): EvidenceMap {
  const emitted = targets.flatMap((target) => {
    const emission = emissions[target];
    return emission ? [{ target, emission }] : [];
  });
  return {
    format: evidenceMapFormat,
    schema,
    out,
    targets: emitted.map(({ target }) => target),
    files: emitted
      .flatMap(({ target, emission }) =>
        emission.files.map(({ path, text }) => ({ path, target, sha256: sha256(text) })),
      )
      .sort((a, b) => compareText(a.path, b.path)),
    elements: emitted.flatMap(({ target, emission }) => placesOf(target, emission)),
    assertions: emitted.flatMap(({ emission }) => emission.assertions),
  };
}

/** A text of which parts are asked for by their lines. Split once: a map asks for a part of each element. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n');
}

/** The text between two lines, both included, without the last line's end; undefined when there are no such lines. */
export function textAt(lines: readonly string[], [first, last]: readonly [number, number]): string | undefined {
  if (first < 1 || last < first || last > lines.length) return undefined;
  return lines.slice(first - 1, last).join('\n');
}

function placesOf(target: Target, { files, evidence }: Emission): readonly ElementPlace[] {
  const digestByFile = new Map(files.map(({ path, text }) => [path, digestOfLines(linesOf(text))]));
  return evidence.map(({ element, file, lines }) => {
    const sha = digestByFile.get(file)?.(lines);
    if (sha === undefined)
      throw new Error(`The evidence names lines ${lines.join('-')} of ${file}, which it does not have.`);
    return { element, target, file, lines, sha256: sha };
  });
}

/** The digest of a part of a text, computed once for the elements that share it: a column and its NOT NULL. */
function digestOfLines(lines: readonly string[]): (range: readonly [number, number]) => Digest | undefined {
  const digests = new Map<string, Digest>();
  return ([first, last]) => {
    const key = `${String(first)}-${String(last)}`;
    const known = digests.get(key);
    const text = known === undefined ? textAt(lines, [first, last]) : undefined;
    if (text === undefined) return known;
    const digest = sha256(text);
    digests.set(key, digest);
    return digest;
  };
}
