import { compareText, parseBuiltinType } from '@wesley/schema';
import { functionsNamed, functionsTaking } from './variants';

/**
 * What there is of a function of Postgres' own that takes no so many arguments; empty where it may take them, or where there is none of
 * that name. Read from the newest version: none before it has a variant that it lacks.
 */
export function signaturesInstead(name: string, given: number): readonly string[] {
  const there = functionsNamed(name);
  // With one argument the name of a type is a cast.
  const isCast = given === 1 && (parseBuiltinType(name) !== undefined || there.some(({ result }) => result === name));
  if (isCast || functionsTaking(name, given).length > 0) return [];
  return there.map(({ signature }) => signature).sort(compareText);
}
