import { byAddress, compareText, sha256, type Address, type Digest } from '@wesley/schema';
import { targets, type Assertion, type Emission, type Evidence, type LineRange, type Target } from './emission';

/** The format of evidence-map.json. */
export const evidenceMapFormat = 'wesley.evidence/2';

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
  /** Each element once. */
  readonly elements: readonly MappedElement[];
}

/** Where an element came out, and which assertions of the suite are about it. */
export interface MappedElement {
  readonly element: Address;
  /** One for each file that it came out in. */
  readonly places: readonly ElementPlace[];
  /** By the numbers that TAP gives them. */
  readonly assertions: AssertionNumbers;
}

export type AssertionNumbers = Readonly<Record<Assertion['asserts'], readonly number[]>>;

/** The lines of a file in which an element came out, and the digest of their text, as `textAt` gives it. */
export interface ElementPlace {
  readonly file: string;
  readonly lines: readonly LineRange[];
  readonly sha256: Digest;
}

/** The map of what was emitted: files in order of path, elements in the order in which they came out first. */
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
    elements: mappedElements(emitted.map(({ emission }) => emission)),
  };
}

/** A text of which parts are asked for by their lines. Split once: a map asks for a part of each element. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n');
}

/** The text of some lines, one under the other, without the last one's end; undefined when there are no such lines. */
export function textAt(lines: readonly string[], ranges: readonly LineRange[]): string | undefined {
  const [range] = ranges;
  // Most elements of most files have one line.
  if (range !== undefined && ranges.length === 1 && range[0] === range[1]) return lines[range[0] - 1];
  const isThere = ([first, last]: LineRange) => 1 <= first && first <= last && last <= lines.length;
  if (ranges.length === 0 || !ranges.every(isThere)) return undefined;
  return ranges.map(([first, last]) => lines.slice(first - 1, last).join('\n')).join('\n');
}

interface Growing {
  readonly element: Address;
  readonly places: ElementPlace[];
  readonly assertions: Record<Assertion['asserts'], number[]>;
}

function mappedElements(emissions: readonly Emission[]): readonly MappedElement[] {
  const mapped = byAddress((element): Growing => ({
    element,
    places: [],
    assertions: { structure: [], refused: [], allowed: [] },
  }));
  for (const { files, evidence, assertions } of emissions) {
    const linesByFile = new Map(files.map(({ path, text }) => [path, linesOf(text)]));
    for (const item of evidence) mapped.of(item.element).places.push(placeOf(item, linesByFile));
    for (const { elements, asserts, number } of assertions)
      for (const element of elements) mapped.of(element).assertions[asserts].push(number);
  }
  return mapped.values();
}

function placeOf({ file, lines }: Evidence, linesByFile: ReadonlyMap<string, readonly string[]>): ElementPlace {
  const text = textAt(linesByFile.get(file) ?? [], lines);
  if (text === undefined)
    throw new Error(`The evidence names lines ${lines.join(', ')} of ${file}, which it does not have.`);
  return { file, lines, sha256: sha256(text) };
}
