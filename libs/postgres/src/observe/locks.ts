import { compareText } from '@wesley/schema';
import { lockModes, strongest, type LockMode, type RelationLock } from '@wesley/plan';
import type { Row } from '@wesley/apply';
import type { Relations } from './relations';

/** The lock of a row of `pg_locks`; none when the relation is not in the snapshot, for nobody waits for what is new. */
export function lockOf(row: Row, relations: Relations): readonly RelationLock[] {
  const relation = relations.byOid.get(String(row.relation));
  return relation ? [{ relation: relation.label, mode: modeOf(String(row.mode)) }] : [];
}

/** One lock for each relation: its strongest, sorted by relation. */
export function strongestSorted(locks: readonly RelationLock[]): readonly RelationLock[] {
  return [...strongest(locks)].sort((a, b) => compareText(a.relation, b.relation));
}

/** `pg_locks` spells it AccessExclusiveLock, the manual ACCESS EXCLUSIVE. */
export function modeOf(spelling: string): LockMode {
  const words = spelling
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();
  const mode = lockModes.find((known) => known === words);
  if (!mode) throw new TypeError(`pg_locks has a mode that is not known here: ${spelling}.`);
  return mode;
}
