import { parseBuiltinType } from '@wesley/schema';
import { chooseFunction, chooseOperator } from '../builtins/choose';
import { isMutableCast, isPlain, isText, nameOf, type StaticType } from '../builtins/conversions';
import { castByCall } from '../builtins/static-types';
import { functionsNamed, type Variant } from '../builtins/variants';

/** A cast, and the types as far as they can be told; a call or an operator, and the types that it is given. */
export interface Mutability {
  readonly kind: 'cast' | 'itself';
  readonly types: readonly string[];
}

/** Why what a call of Postgres' own functions gives is not immutable, if it is known not to be. */
export function mutabilityOfCall(name: string, given: readonly StaticType[]): Mutability | undefined {
  // quote_literal and its kin are SQL themselves, which casts to text.
  const asked = castByCall(name, given) ?? (name.startsWith('quote_') ? text : undefined);
  if (asked) return given.some((type) => isMutableCast(type, asked)) ? itself(given, []) : undefined;
  return mutabilityOf(chooseFunction(name, given), given);
}

/** The same for a call that gives its last arguments as an array. */
export function mutabilityOfVariadicCall(name: string): Mutability | undefined {
  return mutabilityOf(functionsNamed(name), []);
}

/** The same for an operator; `left` is left out where it stands before its argument. */
export function mutabilityOfOperator(name: string, given: readonly StaticType[]): Mutability | undefined {
  if (!given.every((type) => type === 'literal' || isPlain(type))) return joinedAsText(name, given);
  const chosen = chooseOperator(name, given);
  return chosen.length === 0 ? joinedAsText(name, given) : mutabilityOf(chosen, given);
}

// A text and something else are joined by casting that to text, unless it is an array.
function joinedAsText(name: string, given: readonly StaticType[]): Mutability | undefined {
  const isJoined = name === '||' && given.length === 2 && given.some((type) => type === 'literal' || isText(type));
  const other = given.find((type) => type !== 'literal' && !isText(type));
  if (!isJoined || other === undefined || other === 'literal' || other.array) return undefined;
  return isMutableCast(other, text) ? itself(given, ['text', 'text']) : undefined;
}

function mutabilityOf(chosen: readonly Variant[], given: readonly StaticType[]): Mutability | undefined {
  const [first] = chosen;
  if (!first) return undefined;
  if (chosen.every(({ isMutable }) => isMutable)) return itself(given, chosen.length === 1 ? first.types : []);
  // What the server adds, to give them what they take.
  const at = given.findIndex((type, index) => chosen.every(({ types }) => isMutableTo(type, types[index])));
  const cast = [nameOf(given[at]), first.types[at]];
  return at < 0 ? undefined : { kind: 'cast', types: cast.flatMap((name) => name ?? []) };
}

function isMutableTo(given: StaticType, wanted: string | undefined): boolean {
  return isMutableCast(given, parseBuiltinType(wanted ?? ''));
}

/** Of a literal the type that is asked of it. */
function itself(given: readonly StaticType[], asked: readonly string[]): Mutability {
  return { kind: 'itself', types: given.flatMap((type, at) => nameOf(type) ?? asked[at] ?? []) };
}

const text = parseBuiltinType('text');
