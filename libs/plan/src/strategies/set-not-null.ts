import { columnOf, tableOf } from '@wesley/schema';
import { backfillColumn } from './backfill';
import { proveNotNull } from './prove-not-null';
import type { Strategy } from './strategy';

export const planSetNotNull: Strategy<'set-not-null'> = ({ table, column, backfill }, context) => {
  const { default: value, generated } = columnOf(tableOf(context.after, table), column);
  if (backfill === null && value === null && generated === null) {
    return {
      code: 'not-null-needs-backfill',
      message: `${table}.${column} cannot be made NOT NULL safely: nothing says what rows without a value get, and the running application may still write NULL.`,
      hint: 'Say what they get with @wes_backfill(expr: "…"), or give the column a @wes_default.',
    };
  }
  if (backfill === null) return proveNotNull(table, column);
  const [fill, analyze] = backfillColumn(context, table, column, backfill);
  return [
    { ...fill, irreversible: `Which rows had no ${column} is not kept.` },
    analyze,
    ...proveNotNull(table, column),
  ];
};
