import type { ColumnType } from '@wesley/schema';
import { mutableCasts, mutableFunctions, mutableOperators, variants } from './mutable-on-server';
import { isText, nameOf, type StaticType } from './static-types';

/** Whether whatever function of Postgres' own a call means is not immutable. */
export function isMutableCall(name: string, types: readonly StaticType[]): boolean {
  if (mutableFunctions.has(name)) return true;
  const fitting = variantsOf(name).filter((variant) => fits(variant, types));
  const best = Math.max(...fitting.map((variant) => exactMatches(variant, types)));
  const meant = fitting.filter((variant) => exactMatches(variant, types) === best);
  return meant.length > 0 && meant.every(({ isMutable }) => isMutable);
}

/** Whether a cast depends on settings, or on what may change; a literal is read once and for all. */
export function isMutableCast(from: StaticType, to: StaticType): boolean {
  if (!isType(from) || !isType(to)) return false;
  if (from.array && to.array) return isMutableCast({ ...from, array: false }, { ...to, array: false });
  if (from.array || to.array) return isText(from) || isText(to);
  // An enum's values can be renamed.
  if (from.kind === 'enum' || to.kind === 'enum') return isText(from) || isText(to);
  return mutableCasts.has(`${from.name}::${to.name}`);
}

export function isMutableOperator(left: StaticType, operator: string, right: StaticType): boolean {
  if (!isType(left) || !isType(right)) return false;
  // A text and something else are joined by casting that to text, unless it is an array.
  if (operator === '||' && isText(left) !== isText(right) && !left.array && !right.array)
    return isMutableCast(isText(left) ? right : left, text);
  return mutableOperators.has(`${nameOf(left)} ${operator} ${nameOf(right)}`);
}

function isType(type: StaticType): type is ColumnType {
  return type !== undefined && type !== 'literal';
}

const text: ColumnType = { kind: 'builtin', name: 'text', modifiers: [], array: false };

interface Variant {
  readonly isMutable: boolean;
  readonly types: readonly string[];
}

function variantsOf(name: string): readonly Variant[] {
  return byName().get(name) ?? [];
}

let read: ReadonlyMap<string, readonly Variant[]> | undefined;

function byName(): ReadonlyMap<string, readonly Variant[]> {
  if (read) return read;
  const found = new Map<string, Variant[]>();
  for (const line of variants) {
    const [, mutability = '', name = '', types = ''] = /^(\w+) (\w+)\((.*)\)$/.exec(line) ?? [];
    found.set(name, [...(found.get(name) ?? []), { isMutable: mutability === 'mutable', types: types.split(', ') }]);
  }
  read = found;
  return read;
}

function fits({ types }: Variant, given: readonly StaticType[]): boolean {
  return types.length === given.length && types.every((type, at) => canBe(given[at], type));
}

function canBe(given: StaticType, wanted: string): boolean {
  const name = nameOf(given);
  if (name === undefined || name === wanted || wanted === 'anyelement') return true;
  return (isText(given) && wanted === 'text') || isTakenForZoned(name, wanted);
}

// Where a type has no variant of its own it is taken for the preferred type of its kind (manual, 10.3 "Functions").
function isTakenForZoned(name: string, wanted: string): boolean {
  return ['date', 'timestamp without time zone'].includes(name) && wanted === 'timestamp with time zone';
}

function exactMatches({ types }: Variant, given: readonly StaticType[]): number {
  return types.filter((type, at) => nameOf(given[at]) === type).length;
}
