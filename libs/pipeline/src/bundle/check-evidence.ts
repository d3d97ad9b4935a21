import { generatedName } from '@wesley/certify';
import { counted, problem, type Diagnostic } from '@wesley/diagnostics';
import { appliesTo, linesOf, textAt, type EvidenceMap, type LineRange } from '@wesley/emit';
import { elementsOf, printAddress, sha256, type Address, type Schema } from '@wesley/schema';
import type { Bundle, Checked } from './bundle';

/** The evidence map against the generated files and the schema: digests of files and of places, and that no element lacks a place. */
export async function checkEvidence(bundle: Bundle): Promise<{ readonly files: Checked; readonly places: Checked }> {
  const map = bundle.document('evidence-map');
  const ir = bundle.document('ir');
  if (map === undefined) return { files: nothing, places: nothing };
  const texts = new Map<string, readonly string[]>();
  const problems: Diagnostic[] = [];
  for (const { path, sha256: digest } of map.files) {
    const name = generatedName(map.out, path);
    const bytes = await bundle.read(name);
    if (bytes !== undefined) texts.set(path, linesOf(new TextDecoder().decode(bytes)));
    if (bytes === undefined || sha256(bytes) !== digest) {
      problems.push(problem('evidence-wrong', `The evidence map has another digest for ${name}.`, again));
    }
  }
  const places = [...checkPlaces(map, texts), ...(ir ? checkCompleteness(map, ir.schema) : [])];
  return {
    files: { count: map.files.length, problems },
    places: { count: map.elements.reduce((sum, one) => sum + one.places.length, 0), problems: places },
  };
}

const nothing: Checked = { count: 0, problems: [] };
const again = { hint: 'Run "wesley transform" again.' };

function checkPlaces(
  { out, elements }: EvidenceMap,
  texts: ReadonlyMap<string, readonly string[]>,
): readonly Diagnostic[] {
  const wrong = new Map<string, string[]>();
  for (const { element, places } of elements) {
    for (const { file, lines, sha256: digest } of places) {
      const text = textAt(texts.get(file) ?? [], lines);
      if (text !== undefined && sha256(text) === digest) continue;
      const found = wrong.get(file) ?? [];
      found.push(printPlace(element, lines));
      wrong.set(file, found);
    }
  }
  return [...wrong].map(([file, places]) =>
    problem(
      'evidence-wrong',
      `${generatedName(out, file)} does not hold what the evidence map says at ${counted(places.length, 'place')}: ${some(places)}.`,
      again,
    ),
  );
}

function printPlace(element: Address, lines: readonly LineRange[]): string {
  const runs = lines.map(([first, last]) => (first === last ? String(first) : `${String(first)}-${String(last)}`));
  return `line ${runs.join(', ')} (${printAddress(element)})`;
}

function checkCompleteness(map: EvidenceMap, schema: Schema): readonly Diagnostic[] {
  const targetOf = new Map(map.files.map(({ path, target }) => [path, target]));
  const there = new Map(
    map.elements.map(({ element, places }) => [
      printAddress(element),
      new Set(places.map(({ file }) => targetOf.get(file))),
    ]),
  );
  const elements = elementsOf(schema);
  return map.targets.flatMap((target) => {
    const lacking = elements
      .filter((element) => appliesTo(target, element))
      .map(printAddress)
      .filter((address) => there.get(address)?.has(target) !== true);
    if (lacking.length === 0) return [];
    const message = `The evidence map has no place in ${target} for ${counted(lacking.length, 'element')}: ${some(lacking)}.`;
    return [problem('evidence-wrong', message, again)];
  });
}

function some(all: readonly string[]): string {
  const shown = all.slice(0, 5).join('; ');
  return all.length > 5 ? `${shown}; and ${String(all.length - 5)} more` : shown;
}
