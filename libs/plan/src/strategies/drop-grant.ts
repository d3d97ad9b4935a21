import { grantOnTable, revokeFromTable } from '@wesley/sql';
import { refuseDestructive } from './refuse';
import type { Strategy } from './strategy';

/** One on a column goes when the role has the same on the whole table; with it nothing else does. */
export const planDropGrant: Strategy<'drop-grant'> = (change, context) => {
  const { table, grant, kept } = change;
  if (kept === null) return refuseTurnedAway(change, context);
  return [
    {
      phase: 'contract',
      do: revokeFromTable(table, grant),
      undo: grantOnTable(table, grant),
      together: `access to ${table}`,
      why: `Only the catalog changes: ${grant.role} has the same on the whole table.`,
    },
  ];
};

const refuseTurnedAway = refuseDestructive<'drop-grant'>(
  'whoever uses it would be turned away.',
  ({ table, grant }) => [revokeFromTable(table, grant)],
);
