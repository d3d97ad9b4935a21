import { losesGuarantee } from '@wesley/diff';
import { addForeignKey, dropForeignKey, validateConstraint } from '@wesley/sql';
import { refuseDestructive } from './refuse';
import type { Strategy } from './strategy';
import { twinStays } from './twin-stays';

// The new application may write rows without a parent, so that it goes before that one comes.
export const planDropForeignKey: Strategy<'drop-foreign-key'> = (change, context) => {
  if (losesGuarantee(change)) return refuseFollowing(change, context);
  const { table, foreignKey, kept } = change;
  const drop = dropForeignKey(table, foreignKey);
  if (kept !== null) {
    return twinStays(drop, kept, [
      addForeignKey(table, foreignKey, { notValid: true }),
      validateConstraint([table, foreignKey.references.table] as const, 'foreign-key', foreignKey.name),
    ]);
  }
  return [
    {
      phase: 'expand',
      do: drop,
      irreversible: 'Rows without their parent may have been written since.',
      why: 'Only the catalog changes, and no row that was allowed is refused.',
    },
  ];
};

const refuseFollowing = refuseDestructive<'drop-foreign-key'>(
  'the running application may rely on rows that follow when their parent goes or changes its key.',
  ({ table, foreignKey }) => [dropForeignKey(table, foreignKey)],
);
