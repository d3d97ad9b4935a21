import type { Plan } from '@wesley/plan';

/** By table, the columns that backfills read. */
export type Reckoned = Readonly<Record<string, readonly string[]>>;

/** The columns that the plan computes the values of others from. */
export function reckonedBy({ changes }: Pick<Plan, 'changes'>): Reckoned {
  const reckoned: Record<string, readonly string[]> = {};
  for (const change of changes) {
    if (change.kind !== 'add-column' && change.kind !== 'set-not-null') continue;
    reckoned[change.table] = [...(reckoned[change.table] ?? []), ...(change.backfill?.columns ?? [])];
  }
  return reckoned;
}
