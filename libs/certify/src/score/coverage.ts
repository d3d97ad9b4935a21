import { appliesTo, linesOf, textAt, type ElementPlace, type Target } from '@wesley/emit';
import { compareText, printAddress, sha256, type Address, type Annotations } from '@wesley/schema';
import { scoredElements, type Evidence } from './evidence';
import { coverageGroups, type Coverage, type CoverageGroup } from './scores';
import { weightOf } from './weights';

/** SCS, rounded down; null when there is nothing that could be covered. */
export function coverage(evidence: Evidence): Coverage | null {
  const off = Object.values(coverageGroups).filter((target) => !evidence.map.targets.includes(target));
  const groups = groupNames.filter((group) => !off.includes(coverageGroups[group]));
  const elements = scoredElements(evidence.schema).map((element) => ({
    element: printAddress(element),
    weight: weightOf(element, evidence.annotations),
    applies: groups.filter((group) => appliesTo(coverageGroups[group], element)),
    covered: groups.filter((group) => appliesTo(coverageGroups[group], element) && covers[group](evidence, element)),
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

const covers: Readonly<Record<CoverageGroup, (evidence: Evidence, element: Address) => boolean>> = {
  sql: ({ rehearsal }, element) => rehearsal !== null && rehearsal.present.includes(printAddress(element)),
  types: (evidence, element) => cameOut(evidence, element, 'typescript'),
  validation: (evidence, element) => cameOut(evidence, element, 'zod'),
  tests: ({ map, rehearsal }, element) => {
    const about = map.assertions.filter((assertion) => sameElement(assertion.element, element));
    return about.some(({ number }) => rehearsal?.tests?.results.some((result) => result.number === number));
  },
};

function cameOut(evidence: Evidence, element: Address, target: Target): boolean {
  const places = evidence.map.elements.filter(
    (place) => place.target === target && sameElement(place.element, element),
  );
  return places.some((place) => holdsName(evidence, element, place));
}

function holdsName({ map, generated, annotations }: Evidence, element: Address, place: ElementPlace): boolean {
  const text = generated.get(place.file);
  const file = map.files.find(({ path }) => path === place.file);
  if (text === undefined || file?.sha256 !== sha256(text)) return false;
  const part = textAt(linesOf(text), place.lines);
  return part !== undefined && sha256(part) === place.sha256 && mentions(part, element, annotations);
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

function sameElement(a: Address, b: Address): boolean {
  return a.kind === b.kind && a.table === b.table && a.name === b.name;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
