import type { Relations } from './relations';

const hasRows = new Set(['r', 'm']);

/** The tables of the first snapshot whose file was written anew by the time of the second (both of `readRelations`), sorted. */
export function rewritesBetween(before: Relations, after: Relations): readonly string[] {
  return [...before.byOid]
    .filter(([, { kind }]) => hasRows.has(kind))
    .filter(([oid, { file }]) => after.byOid.has(oid) && after.byOid.get(oid)?.file !== file)
    .map(([, { label }]) => label)
    .sort();
}
