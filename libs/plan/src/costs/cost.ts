/** The table-level lock modes, from the weakest to the strongest (manual, "Explicit Locking"). */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;
export type LockMode = (typeof lockModes)[number];

/** Whom a lock keeps waiting. */
export const blockings = ['nothing', 'schema changes', 'writes', 'reads and writes'] as const;
export type Blocking = (typeof blockings)[number];

export interface RelationLock {
  readonly relation: string;
  readonly mode: LockMode;
}

/** What a statement is said to cost, on tables that existed before the plan; one that is new has no one waiting. */
export interface Claim {
  readonly locks: readonly RelationLock[];
  /** Tables that it reads from end to end. */
  readonly scans: readonly string[];
  /** Tables whose file it writes anew. */
  readonly rewrites: readonly string[];
  readonly blocks: Blocking;
}

/** How much others are blocked while a lock of this mode is held. */
export function blockingOf(mode: LockMode): Blocking {
  switch (mode) {
    case 'ACCESS SHARE':
    case 'ROW SHARE':
    case 'ROW EXCLUSIVE':
      return 'nothing';
    case 'SHARE UPDATE EXCLUSIVE':
      return 'schema changes';
    case 'SHARE':
    case 'SHARE ROW EXCLUSIVE':
    case 'EXCLUSIVE':
      return 'writes';
    case 'ACCESS EXCLUSIVE':
      return 'reads and writes';
  }
}
