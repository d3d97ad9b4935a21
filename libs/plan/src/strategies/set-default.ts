import { dropDefault, setDefault } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planSetDefault: Strategy<'set-default'> = ({ table, column, from, to }) => [
  {
    phase: 'expand',
    do: setDefault(table, column, to),
    undo: from === null ? dropDefault(table, column) : setDefault(table, column, from),
    why: 'Only rows that are inserted from now on see it.',
  },
];
