import { canonicalJson, sha256 } from '@wesley/schema';

/**
 * A name for what a plan puts up for a while: short whatever the table is called, and recognised as ours when it is left behind. What is
 * defined otherwise has another one, so that no plan takes what another one left behind for its own.
 */
export function scaffoldName(
  what: 'new' | 'old' | 'not_null',
  table: string,
  definition: { readonly name: string },
): string {
  return `wesley_${what}_${sha256(canonicalJson([table, definition])).slice(0, 12)}`;
}
