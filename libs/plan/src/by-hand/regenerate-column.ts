import type { ChangeOf } from '@wesley/diff';
import { columnOf, tableOf } from '@wesley/schema';
import { addColumn, commentOnColumn, dropColumn, identifier, parsed, relation, sql } from '@wesley/sql';
import { dependentsOf } from '../strategies/dependents';
import type { PlanContext } from '../strategies/strategy';
import { extensionsFirst } from './extensions-first';
import { script } from './script';

/**
 * Makes a column computed, or computed otherwise, which keeps everybody out of the table while it is written anew; or leaves its values as
 * they are from now on, which is done in a moment. Undefined where something hangs on the column that would have to be made anew.
 */
export function regenerateByHand(
  { table, column, from, to }: ChangeOf<'change-generated'>,
  context: PlanContext,
): string | undefined {
  const { before, after, postgres } = context;
  const alter = sql`ALTER TABLE ${relation(table)} ALTER COLUMN ${identifier(column)}`;
  if (to === null) return script([sql`${alter} DROP EXPRESSION`]);
  const first = extensionsFirst(context, table, column);
  if (from !== null && postgres >= 17) return script([...first, sql`${alter} SET EXPRESSION AS (${parsed(to.sql)})`]);
  const described = columnOf(tableOf(after, table), column);
  const hanging = dependentsOf(before, { kind: 'column', table, name: column });
  const granted = tableOf(before, table).grants.some((grant) => grant.column === column);
  if (hanging.length > 0 || granted) return undefined;
  return script([
    ...first,
    sql`BEGIN`,
    dropColumn(table, column),
    addColumn(table, described),
    ...(described.comment === null ? [] : [commentOnColumn(table, column, described.comment)]),
    sql`COMMIT`,
  ]);
}
