import type { ChangeOf } from '@wesley/diff';
import { columnOf, tableOf } from '@wesley/schema';
import { backfillColumn } from './backfill';
import { proveNotNull } from './prove-not-null';
import { replacedOver } from './replaced-constraints';
import { satisfies } from './satisfies';
import type { PlanContext, Refusal, Strategy } from './strategy';

export const planSetNotNull: Strategy<'set-not-null'> = (change, context) => {
  const { table, column, backfill } = change;
  const { default: value, generated } = columnOf(tableOf(context.after, table), column);
  if (backfill === null && value === null && generated === null) {
    return {
      code: 'not-null-needs-backfill',
      message: `${table}.${column} cannot be made NOT NULL safely: nothing says what rows without a value get, and the running application may still write NULL.`,
      hint: 'Say what they get with @wes_backfill(expr: "…"). If all of them have a value, a @wes_default is enough: it goes to new rows only.',
    };
  }
  const refusal = refuseWhileReplaced(change, context);
  if (refusal) return refusal;
  if (backfill === null) return proveNotNull(table, column);
  const [fill, analyze] = backfillColumn(context, table, column, backfill);
  return [
    { ...fill, irreversible: `Which rows had no ${column} is not kept.` },
    analyze,
    ...proveNotNull(table, column),
  ];
};

// What is replaced binds until the switch, after rows are filled and NOT NULL is proved.
function refuseWhileReplaced(
  { table, column, backfill }: ChangeOf<'set-not-null'>,
  context: PlanContext,
): Refusal | undefined {
  const { checks, foreignKeys } = replacedOver(context, table, column);
  const first = (what: string) => `Ship the ${what} first, and the NOT NULL after it.`;
  const emptied = foreignKeys.find(({ from: { onDelete, onUpdate } }) => [onDelete, onUpdate].includes('SET NULL'));
  if (emptied) {
    const { name, references } = emptied.from;
    return {
      code: 'change-not-supported',
      message: `${table}.${column} cannot be made NOT NULL while the foreign key ${name} is replaced: until the switch it empties the column when its row of ${references.table} goes, which would be refused.`,
      hint: first('foreign key'),
    };
  }
  if (backfill === null) return undefined;
  const refusing = checks.find(({ from }) => satisfies(from.expression, column, backfill) === false);
  const moved = foreignKeys.find(({ from, to }) => from.references.table !== to.references.table);
  const what = refusing ? `check ${refusing.from.name}` : moved && `foreign key ${moved.from.name}`;
  if (what === undefined) return undefined;
  return {
    code: 'change-not-supported',
    message: `${table}.${column} cannot be filled with ${backfill.sql} while the ${what} is replaced: the old one binds until the switch.`,
    hint: first(what),
  };
}
