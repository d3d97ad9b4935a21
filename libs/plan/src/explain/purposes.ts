import type { MigrationPhase } from '../plan';

/** What each phase is for. */
export const purposes: Readonly<Record<MigrationPhase, string>> = {
  expand: 'add, without breaking the running application',
  backfill: 'give old rows a value, in batches',
  validate: 'prove constraints while everybody reads and writes',
  switch: 'make the new shape binding',
  contract: 'take the scaffolding away',
};
