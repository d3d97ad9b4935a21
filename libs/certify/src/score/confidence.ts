import type { MappedElement } from '@wesley/emit';
import { checkNames, type CheckResult, type Rehearsal } from '@wesley/rehearse';
import {
  elementAddress,
  elementsOf,
  isClosedPolicy,
  isOpenPolicy,
  printAddress,
  type Address,
  type Policy,
  type Schema,
  type Table,
} from '@wesley/schema';
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

/** The assertions about each element, by printed address, and the numbers of those that passed. */
interface Assertions {
  readonly about: ReadonlyMap<string, MappedElement['assertions']>;
  readonly passed: ReadonlySet<number>;
}

function assertionsOf({ map }: Evidence, { tests }: Rehearsal): Assertions {
  return {
    about: new Map(map.elements.map(({ element, assertions }) => [printAddress(element), assertions])),
    passed: new Set((tests?.results ?? []).filter(({ ok }) => ok).map(({ number }) => number)),
  };
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
  const idle = new Set(policiesThatBindNobody(schema).map(printAddress));
  const open = casesThatCannotBe(schema, isOpenPolicy);
  const closed = casesThatCannotBe(schema, isClosedPolicy);
  const constraints = elementsOf(schema).filter(
    (element) => constraintKinds.includes(element.kind) && !idle.has(printAddress(element)),
  );
  const isTried = (element: Address) =>
    (closed.has(printAddress(element)) || allPassed(assertions, element, 'allowed')) &&
    (open.has(printAddress(element)) || allPassed(assertions, element, 'refused'));
  const missing = constraints.filter((element) => !isTried(element));
  const of = constraints.length;
  return { part: 'behaviour', share: 35, passed: of - missing.length, of, missing: missing.map(printAddress) };
}

// Row security is off: whatever they say, nothing is kept back.
function policiesThatBindNobody({ tables }: Schema): readonly Address[] {
  return tables.filter(({ rowSecurity }) => !rowSecurity.enabled).flatMap((table) => policiesOf(table, () => true));
}

// What lets everybody do it with every row has no case that could be refused, what lets nobody none that could be allowed.
function casesThatCannotBe({ tables }: Schema, isSuch: (policy: Policy) => boolean): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => policiesOf(table, isSuch)).map(printAddress));
}

function policiesOf({ name, policies }: Table, isWanted: (policy: Policy) => boolean): readonly Address[] {
  return policies.filter(isWanted).map((policy) => elementAddress(name, 'policy', policy.name));
}

const constraintKinds: readonly Address['kind'][] = [
  'primary-key',
  'unique-constraint',
  'foreign-key',
  'check',
  'not-null',
  'policy',
];

function allPassed({ about, passed }: Assertions, element: Address, wanted: 'structure' | 'refused' | 'allowed') {
  const numbers = about.get(printAddress(element))?.[wanted] ?? [];
  return numbers.length > 0 && numbers.every((number) => passed.has(number));
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
