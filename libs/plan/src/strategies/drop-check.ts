import { addCheckNotValid, dropConstraint, validateConstraint } from '@wesley/sql';
import { twinStays } from './twin-stays';
import type { Strategy } from './strategy';

// The new application may write what it forbids, so that it goes before that one comes.
export const planDropCheck: Strategy<'drop-check'> = ({ table, check, kept }) => {
  const drop = dropConstraint(table, 'check', check.name);
  if (kept !== null) {
    return twinStays(drop, kept, [addCheckNotValid(table, check), validateConstraint([table], 'check', check.name)]);
  }
  return [
    {
      phase: 'expand',
      do: drop,
      irreversible: 'Rows that break it may have been written since.',
      why: 'Only the catalog changes, and no row that was allowed is refused.',
    },
  ];
};
