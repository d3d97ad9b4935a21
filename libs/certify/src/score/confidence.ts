import { checkNames, type CheckResult, type Rehearsal } from '@wesley/rehearse';
import { elementsOf, printAddress, type Address } from '@wesley/schema';
import { scoredElements, type Evidence } from './evidence';
import type { Confidence, ConfidencePart } from './scores';
import { weightOf } from './weights';

/** TCI, rounded down: only what passed in the rehearsal counts. Without a rehearsal it is 0. */
export function confidence(evidence: Evidence): Confidence {
  const { rehearsal } = evidence;
  if (rehearsal === null) return { value: 0, parts: [] };
  const assertions = assertionsOf(evidence, rehearsal);
  const parts = [structure(evidence, assertions), behaviour(evidence, assertions), planPart(rehearsal)];
  return { value: weighted(parts), parts };
}

/** How the assertions about each element went, by printed address. */
type Assertions = ReadonlyMap<
  string,
  readonly { readonly asserts: 'structure' | 'refused' | 'allowed'; readonly ok: boolean }[]
>;

function assertionsOf({ map }: Evidence, { tests }: Rehearsal): Assertions {
  const passed = new Set((tests?.results ?? []).filter(({ ok }) => ok).map(({ number }) => number));
  const byElement = new Map<string, { asserts: 'structure' | 'refused' | 'allowed'; ok: boolean }[]>();
  for (const { element, asserts, number } of map.assertions) {
    const key = printAddress(element);
    byElement.set(key, [...(byElement.get(key) ?? []), { asserts, ok: passed.has(number) }]);
  }
  return byElement;
}

function structure({ schema, annotations }: Evidence, assertions: Assertions): ConfidencePart {
  const elements = scoredElements(schema);
  const weigh = (some: readonly Address[]) =>
    some.reduce((total, element) => total + weightOf(element, annotations), 0);
  const missing = elements.filter((element) => !allPassed(assertions, element, 'structure'));
  const of = weigh(elements);
  return { part: 'structure', share: 30, passed: of - weigh(missing), of, missing: missing.map(printAddress) };
}

function behaviour({ schema }: Evidence, assertions: Assertions): ConfidencePart {
  const constraints = elementsOf(schema).filter(({ kind }) => constraintKinds.includes(kind));
  const missing = constraints.filter(
    (element) => !allPassed(assertions, element, 'refused') || !allPassed(assertions, element, 'allowed'),
  );
  const of = constraints.length;
  return { part: 'behaviour', share: 35, passed: of - missing.length, of, missing: missing.map(printAddress) };
}

const constraintKinds: readonly Address['kind'][] = [
  'primary-key',
  'unique-constraint',
  'foreign-key',
  'check',
  'not-null',
  'policy',
];

function allPassed(assertions: Assertions, element: Address, wanted: 'structure' | 'refused' | 'allowed'): boolean {
  const about = (assertions.get(printAddress(element)) ?? []).filter(({ asserts }) => asserts === wanted);
  return about.length > 0 && about.every(({ ok }) => ok);
}

// The tests have their own two parts; a check that was not run counts against the plan like one that failed.
function planPart({ checks }: Rehearsal): ConfidencePart {
  const verdictOf = (name: CheckResult['check']) => checks.find(({ check }) => check === name)?.verdict ?? 'NOT RUN';
  const due = checkNames.filter((name) => !ofTests.includes(name) && verdictOf(name) !== 'NOT APPLICABLE');
  const missing = due.filter((name) => verdictOf(name) !== 'PASS');
  return { part: 'plan', share: 35, passed: due.length - missing.length, of: due.length, missing };
}

const ofTests: readonly CheckResult['check'][] = ['tests pass', 'tests fit the target'];

// In whole numbers, so that rounding down never falls over the edge of a floating point number.
function weighted(parts: readonly ConfidencePart[]): number {
  const due = parts.filter(({ of }) => of > 0);
  const common = due.reduce((product, { of }) => product * BigInt(of), 1n);
  const shares = due.reduce((total, { share }) => total + BigInt(share), 0n);
  if (shares === 0n) return 0;
  const reached = due.reduce(
    (total, { share, passed, of }) => total + (BigInt(share * passed) * common) / BigInt(of),
    0n,
  );
  return Number((10_000n * reached) / (shares * common));
}
