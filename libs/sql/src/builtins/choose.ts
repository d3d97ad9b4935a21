import { canBecome, isPreferred, isTextName, isTold, nameOf, type StaticType } from './conversions';
import { functionsTaking, operatorsNamed, type Variant } from './variants';

/** The variants of a function of which a call takes one: as a rule one, and more where the types are not told. None is an error. */
export function chooseFunction(name: string, given: readonly StaticType[]): readonly Variant[] {
  return choose(functionsTaking(name, given.length), given);
}

/** The same for an operator, over types of Postgres' own that are no arrays. */
export function chooseOperator(name: string, given: readonly StaticType[]): readonly Variant[] {
  const variants = operatorsNamed(name).filter(({ types }) => types.length === given.length);
  // A literal is tried as what stands on the other side (manual, 10.2 "Operators", 2.a).
  const other = given.find(isTold);
  const alike = given.includes('literal') && other ? variants.filter(({ types }) => types.every((type) => type === nameOf(other))) : []; // prettier-ignore
  return alike.length > 0 ? alike : choose(variants, given);
}

// The manual's steps, 10.3 "Functions", 4.a to 4.e.
function choose(variants: readonly Variant[], given: readonly StaticType[]): readonly Variant[] {
  const fitting = variants.filter(({ types }) => types.every((wanted, at) => canBecome(given[at], wanted)));
  const untold = given.filter((type) => type === undefined).length;
  const exact = best(fitting, ({ types }) => count(types, (wanted, at) => nameOf(given[at]) === wanted), untold);
  if (untold > 0) return exact;
  const preferred = best(exact, ({ types }) => count(types, (wanted, at) => isLiked(given[at], wanted)));
  return given.reduce(
    (left: readonly Variant[], type, at) => (type === 'literal' ? textsAt(left, at) : left),
    preferred,
  );
}

/** Those that score highest, and those that would where something counts more that is not told. */
function best(variants: readonly Variant[], score: (variant: Variant) => number, slack = 0): readonly Variant[] {
  const most = Math.max(...variants.map(score));
  return variants.filter((variant) => score(variant) >= most - slack);
}

function count(types: readonly string[], isSo: (wanted: string, at: number) => boolean): number {
  return types.filter(isSo).length;
}

function isLiked(given: StaticType, wanted: string): boolean {
  return isTold(given) && (nameOf(given) === wanted || isPreferred(given, wanted));
}

function textsAt(variants: readonly Variant[], at: number): readonly Variant[] {
  const texts = variants.filter(({ types }) => isTextName(types[at]));
  return texts.length > 0 ? texts : variants;
}
