import { canonicalJson } from '@wesley/schema';

/** Whether two pieces of a schema say the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
