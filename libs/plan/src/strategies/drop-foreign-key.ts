import { losesGuarantee } from '@wesley/diff';
import { dropForeignKey } from '@wesley/sql';
import { refuseDestructive } from './refuse';
import type { Strategy } from './strategy';

// The new application may write rows without a parent, so that it goes before that one comes.
export const planDropForeignKey: Strategy<'drop-foreign-key'> = (change, context) => {
  if (losesGuarantee(change)) return refuseFollowing(change, context);
  const { table, foreignKey } = change;
  return [
    {
      phase: 'expand',
      do: dropForeignKey(table, foreignKey),
      irreversible: 'Rows without their parent may have been written since.',
      why: 'Only the catalog changes, and no row that was allowed is refused.',
    },
  ];
};

const refuseFollowing = refuseDestructive<'drop-foreign-key'>(
  'the running application may rely on rows that follow when their parent goes or changes its key.',
  ({ table, foreignKey }) => [dropForeignKey(table, foreignKey)],
);
