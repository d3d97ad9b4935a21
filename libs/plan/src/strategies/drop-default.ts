import { columnOf, tableOf } from '@wesley/schema';
import { dropDefault, setDefault } from '@wesley/sql';
import { script } from '../by-hand/script';
import { phaseOfNullable } from './drop-not-null';
import type { Strategy } from './strategy';

export const planDropDefault: Strategy<'drop-default'> = ({ table, column, from }, { before, after }) => {
  if (!columnOf(tableOf(after, table), column).nullable) {
    return {
      code: 'change-not-supported',
      message: `${table}.${column} cannot lose its default safely: the running application may leave the column out, and it is NOT NULL.`,
      hint: 'Keep the default until every writer gives the column a value; then run the SQL below yourself.',
      sql: script([dropDefault(table, column)]),
    };
  }
  return [
    {
      // After the NOT NULL, if that goes as well: the running application may leave the column out.
      phase: phaseOfNullable(before, table, column),
      do: dropDefault(table, column),
      undo: setDefault(table, column, from),
      why: 'Only rows that are inserted from now on see it.',
    },
  ];
};
