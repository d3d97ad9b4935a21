import { setColumnType } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planWidenColumn: Strategy<'widen-column'> = ({ table, column, from, to }) => [
  {
    phase: 'expand',
    do: setColumnType(table, column, to),
    undo: setColumnType(table, column, from),
    why: 'Every value is stored as it was, so that only the catalog changes.',
  },
];
