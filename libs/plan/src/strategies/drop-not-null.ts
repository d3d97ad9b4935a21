import { dropNotNull, setNotNull } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planDropNotNull: Strategy<'drop-not-null'> = ({ table, column }) => [
  {
    phase: 'expand',
    do: dropNotNull(table, column),
    undo: setNotNull(table, column),
    why: 'Only the catalog changes.',
  },
];
