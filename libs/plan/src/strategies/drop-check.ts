import { dropConstraint } from '@wesley/sql';
import type { Strategy } from './strategy';

// The new application may write what it forbids, so that it goes before that one comes.
export const planDropCheck: Strategy<'drop-check'> = ({ table, check }) => [
  {
    phase: 'expand',
    do: dropConstraint(table, 'check', check.name),
    irreversible: 'Rows that break it may have been written since.',
    why: 'Only the catalog changes, and no row that was allowed is refused.',
  },
];
