import { losesGuarantee } from '@wesley/diff';
import { createIndex, dropIndex } from '@wesley/sql';
import { keysOnIndex } from './keys-to';
import { refuseDestructive, refuseIndexUnderForeignKey } from './refuse';
import type { Strategy } from './strategy';

// Queries of the old application may use it: it goes last.
export const planDropIndex: Strategy<'drop-index'> = (change, context) => {
  if (losesGuarantee(change)) return refuseUnique(change, context);
  const { table, index } = change;
  const [hanging] = keysOnIndex(context, table, index);
  if (hanging) return refuseIndexUnderForeignKey(change, hanging);
  return [
    {
      phase: 'contract',
      do: dropIndex(table, index.name, { concurrently: true }),
      undo: createIndex(table, index, { concurrently: true }),
      why: 'CONCURRENTLY waits for the queries that use it, and lets everybody read and write meanwhile.',
    },
  ];
};

const refuseUnique = refuseDestructive<'drop-index'>(
  'the running application may rely on its keys being unique (ON CONFLICT).',
  ({ table, index }) => [dropIndex(table, index.name, { concurrently: true })],
);
