import { parseBuiltinType, type ColumnType } from '@wesley/schema';
import { assignableCasts, implicitCasts, mutableCasts, preferredCasts } from './on-server';

/** A type as far as it can be told without a server; a literal takes the type that is asked of it; undefined is anything. */
export type StaticType = ColumnType | 'literal' | undefined;

/** What the catalog calls a type, without its length; undefined where it cannot be told. */
export function nameOf(type: ColumnType): string;
export function nameOf(type: StaticType): string | undefined;
export function nameOf(type: StaticType): string | undefined {
  if (!isTold(type)) return undefined;
  return `${type.name}${type.array ? '[]' : ''}`;
}

export function isTold(type: StaticType): type is ColumnType {
  return type !== undefined && type !== 'literal';
}

/** Whether a type is one of Postgres' own, and no array. */
export function isPlain(type: StaticType): type is ColumnType {
  return isTold(type) && type.kind === 'builtin' && !type.array;
}

export function isText(type: StaticType): boolean {
  return isTextName(nameOf(type));
}

export function isTextName(name: string | undefined): boolean {
  return ['text', 'character', 'character varying'].includes(name ?? '');
}

/** Whether the server takes a value of a type where it wants another, without being told to. */
export function canBecome(given: StaticType, wanted: string): boolean {
  if (!isTold(given)) return true;
  const name = nameOf(given);
  if (name === wanted) return true;
  if (given.array) return isPseudo(wanted) ? !takesNoArray.test(wanted) : canItemsBecome(given, wanted);
  if (given.kind === 'enum') return takesAnyPlain.test(wanted) || wanted === 'anyenum';
  return takesAnyPlain.test(wanted) || implicitCasts.has(`${name}::${wanted}`);
}

function canItemsBecome(given: ColumnType, wanted: string): boolean {
  return wanted.endsWith('[]') && canBecome({ ...given, array: false }, wanted.slice(0, -2));
}

// Pseudo-types that take what they are given (manual, 8.21).
const isPseudo = (name: string) => /^"?any/.test(name);
const takesNoArray = /^any(?:compatible)?(?:nonarray|range|multirange)$|^anyenum$/;
const takesAnyPlain = /^(?:"any"|anyelement|anynonarray|anycompatible|anycompatiblenonarray)$/;

/** Whether a type is the one that the server prefers for the kind of what is given. */
export function isPreferred(given: ColumnType, wanted: string): boolean {
  return preferredCasts.has(`${nameOf(given)}::${wanted}`);
}

/** Whether the server stores a value of one type in a column of another; what it would cast itself, that is. */
export function isAssignable(from: ColumnType, to: ColumnType): boolean {
  // Whatever there is can be stored as its text.
  if (isText(asText(to)) || nameOf(from) === nameOf(to)) return true;
  if (from.array !== to.array) return false;
  if (from.array) return isAssignable({ ...from, array: false }, { ...to, array: false });
  if (from.kind === 'enum' || to.kind === 'enum') return false;
  return from.name === to.name || assignableCasts.has(`${from.name}::${to.name}`);
}

/** Whether a cast depends on settings, or on what may change; a literal is read once and for all. */
export function isMutableCast(from: StaticType, to: StaticType): boolean {
  if (!isTold(from) || !isTold(to)) return false;
  if (from.array && to.array) return isMutableCast({ ...from, array: false }, { ...to, array: false });
  if (from.array || to.array) return isText(from) || isText(to);
  // An enum's values can be renamed.
  if (from.kind === 'enum' || to.kind === 'enum') return isText(from) || isText(to);
  return mutableCasts.has(`${asText(from).name}::${asText(to).name}`);
}

/** The text that a citext is cast as; any other type as it is. */
export function asText(type: ColumnType): ColumnType {
  return type.kind === 'builtin' && type.name === 'citext' ? { ...type, name: 'text' } : type;
}

/**
 * The type that several results become together: literals take the type of the others, and are texts among themselves (manual, 10.5
 * "UNION, CASE, and Related Constructs").
 */
export function commonType(results: readonly StaticType[]): StaticType {
  if (results.includes(undefined)) return undefined;
  const [first, ...others] = results.filter(isTold);
  if (!first) return text;
  const common = others.reduce(widerOf, first);
  return results.every((result) => canBecome(result, nameOf(common))) ? common : undefined;
}

function widerOf(one: ColumnType, other: ColumnType): ColumnType {
  const isWider = canBecome(one, nameOf(other)) && !canBecome(other, nameOf(one)) && !preferred.has(nameOf(one));
  return isWider ? other : one;
}

const preferred = new Set([...preferredCasts].map((cast) => cast.slice(cast.indexOf('::') + 2)));

const text = parseBuiltinType('text');
