import { extensionOfType, type Expression } from '@wesley/schema';
import { steadyFunctions } from './steady-functions';

/**
 * Whether the value can differ from row to row within a statement. Decided offline from Postgres' own functions and the casts to types of
 * extensions; one that is not known counts as volatile, which costs a backfill and nothing else.
 */
export function isVolatile({ functions }: Expression): boolean {
  return functions.some((name) => !steadyFunctions.has(name) && !extensionOfType.has(name));
}
