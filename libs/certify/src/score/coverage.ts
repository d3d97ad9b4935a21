import { appliesTo, linesOf, textAt, type Target } from '@wesley/emit';
import { compareText, printAddress, sha256, type Address, type Annotations } from '@wesley/schema';
import { scoredElements, type Evidence } from './evidence';
import { coverageGroups, type Coverage, type CoverageGroup } from './scores';
import { weightOf } from './weights';

/** SCS, rounded down; null when there is nothing that could be covered. */
export function coverage(evidence: Evidence): Coverage | null {
  const off = Object.values(coverageGroups).filter((target) => !evidence.map.targets.includes(target));
  const groups = groupNames.filter((group) => !off.includes(coverageGroups[group]));
  const covers = coverageOf(evidence);
  const elements = scoredElements(evidence.schema).map((element) => ({
    element: printAddress(element),
    weight: weightOf(element, evidence.annotations),
    applies: groups.filter((group) => appliesTo(coverageGroups[group], element)),
    covered: groups.filter((group) => appliesTo(coverageGroups[group], element) && covers[group](element)),
  }));
  const tally = groups.map((group) => tallyGroup(group, elements));
  const weight = sum(tally.map((group) => group.weight));
  if (weight === 0) return null;
  return {
    value: Math.floor((10_000 * sum(tally.map(({ coveredWeight }) => coveredWeight))) / weight),
    groups: tally,
    off,
    missing: elements.flatMap(missingOf).sort(byCost),
  };
}

interface Covered {
  readonly element: string;
  readonly weight: number;
  readonly applies: readonly CoverageGroup[];
  readonly covered: readonly CoverageGroup[];
}
type Missing = Coverage['missing'][number];

const groupNames: readonly CoverageGroup[] = ['sql', 'types', 'validation', 'tests'];

/** What covers an element, with everything looked up once, by printed address: a schema has thousands of them. */
function coverageOf(evidence: Evidence): Readonly<Record<CoverageGroup, (element: Address) => boolean>> {
  const { map, rehearsal } = evidence;
  const present = new Set(rehearsal?.present);
  const ran = new Set(rehearsal?.tests?.results.map(({ number }) => number));
  const tried = new Set(
    map.elements.flatMap(({ element, assertions }) =>
      Object.values(assertions).some((numbers) => numbers.some((number) => ran.has(number)))
        ? [printAddress(element)]
        : [],
    ),
  );
  return {
    sql: (element) => present.has(printAddress(element)),
    types: comingOut(evidence, 'typescript'),
    validation: comingOut(evidence, 'zod'),
    tests: (element) => tried.has(printAddress(element)),
  };
}

function comingOut(evidence: Evidence, target: Target): (element: Address) => boolean {
  const { map, annotations } = evidence;
  const textOf = intactTexts(evidence, target);
  const places = new Map(map.elements.map((mapped) => [printAddress(mapped.element), mapped.places]));
  return (element) =>
    (places.get(printAddress(element)) ?? []).some((place) => {
      const part = textAt(textOf.get(place.file) ?? [], place.lines);
      return part !== undefined && sha256(part) === place.sha256 && mentions(part, element, annotations);
    });
}

/** The lines of the target's files that are as the evidence map says. */
function intactTexts({ map, generated }: Evidence, target: Target): ReadonlyMap<string, readonly string[]> {
  return new Map(
    map.files.flatMap((file) => {
      const text = file.target === target ? generated.get(file.path) : undefined;
      return text !== undefined && sha256(text) === file.sha256 ? [[file.path, linesOf(text)] as const] : [];
    }),
  );
}

// Generated code writes table order_line as OrderLineRow: case and underscores do not count, nor does what follows the name of a type.
function mentions(text: string, element: Address, annotations: Annotations): boolean {
  const { graphqlName = element.name } = annotations[printAddress(element)] ?? {};
  const words = (text.match(/[\p{L}\p{N}\p{M}_$]+/gu) ?? []).map(plain);
  return [element.name, graphqlName].map(plain).some((name) => {
    if (!isOneWord(name)) return plain(text).includes(name);
    return words.some((word) => (element.kind === 'column' ? word === name : word.startsWith(name)));
  });
}

const plain = (text: string) => text.replaceAll('_', '').toLowerCase();
const isOneWord = (name: string) => /^[\p{L}\p{N}\p{M}$]+$/u.test(name);

function tallyGroup(group: CoverageGroup, elements: readonly Covered[]): Coverage['groups'][number] {
  const applicable = elements.filter(({ applies }) => applies.includes(group));
  const covered = applicable.filter((element) => element.covered.includes(group));
  return {
    group,
    covered: covered.length,
    elements: applicable.length,
    coveredWeight: sum(covered.map(({ weight }) => weight)),
    weight: sum(applicable.map(({ weight }) => weight)),
  };
}

function missingOf({ element, weight, applies, covered }: Covered): readonly Missing[] {
  const groups = applies.filter((group) => !covered.includes(group));
  return groups.length === 0 ? [] : [{ element, weight, groups }];
}

function byCost(a: Missing, b: Missing): number {
  return b.weight * b.groups.length - a.weight * a.groups.length || compareText(a.element, b.element);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
