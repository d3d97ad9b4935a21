import { tableOf } from '@wesley/schema';
import { dropNotNull, setNotNull } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planDropNotNull: Strategy<'drop-not-null'> = ({ table, column }, { before }) => [
  {
    // Postgres keeps the columns of a primary key NOT NULL; it is replaced in the switch.
    phase: tableOf(before, table).primaryKey.columns.includes(column) ? 'contract' : 'expand',
    do: dropNotNull(table, column),
    undo: setNotNull(table, column),
    why: 'Only the catalog changes.',
    binds: `From then on ${column} may be NULL: whatever reads it has to be ready for that.`,
  },
];
