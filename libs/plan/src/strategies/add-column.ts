import { addColumn, commentOnColumn, dropColumn, setDefault, type Statement } from '@wesley/sql';
import type { Column, Expression } from '@wesley/schema';
import { extensionsFirst } from '../by-hand/extensions-first';
import { script } from '../by-hand/script';
import { isVolatile } from '../costs/volatility';
import { backfillColumn } from './backfill';
import { proveNotNull } from './prove-not-null';
import { orWhileOthersWait } from './refuse';
import type { Draft, PlanContext, Strategy } from './strategy';

export const planAddColumn: Strategy<'add-column'> = ({ table, column, backfill }, context) => {
  if (column.generated !== null) {
    return {
      code: 'change-not-supported',
      message: `${table}.${column.name} cannot be added to a table that exists: Postgres computes a generated column for every row, and writes the whole table anew under ACCESS EXCLUSIVE.`,
      hint: `Make it an ordinary column with @wes_backfill(expr: ${JSON.stringify(column.generated.sql)})${column.nullable ? '' : ', without its "!" or with a @wes_default'}, and let the application or a trigger keep it in step. In a new table it can be generated. ${orWhileOthersWait}`,
      sql: script([
        ...extensionsFirst(context, table, column.name),
        addColumn(table, column),
        ...commentOn(table, column),
      ]),
    };
  }
  // A value for old rows is not enough: from the proof on, rows that the running application writes without the column would be refused.
  if (!column.nullable && column.default === null) {
    return {
      code: 'add-column-needs-value',
      message: `${table}.${column.name} is required, but nothing says what it is in rows that the running application writes, which does not know it.`,
      hint: 'Give it a @wes_default, with @wes_backfill(expr: "…") if old rows get another value. Or add it nullable, and make it required once the application writes it.',
    };
  }
  // A default that is not volatile is kept in the catalog; a volatile one would rewrite the table (ALTER TABLE, "Notes").
  const volatileDefault = column.default !== null && isVolatile(column.default) ? column.default : null;
  const value = backfill ?? volatileDefault;
  const steps = value === null ? [addAtOnce(table, column)] : addAndFill(table, column, value, context);
  return [...steps, ...comment(table, column)];
};

function comment(table: string, column: Column): readonly Draft[] {
  const why = 'Readers and writers go on; only other schema changes wait.';
  return commentOn(table, column).map((statement) => ({ phase: 'expand', do: statement, why }));
}

function commentOn(table: string, { name, comment: text }: Column): readonly Statement[] {
  return text === null ? [] : [commentOnColumn(table, name, text)];
}

function addAtOnce(table: string, column: Column): Draft {
  return {
    phase: 'expand',
    do: addColumn(table, column),
    undo: dropColumn(table, column.name),
    why: 'Only the catalog changes: no row is read or written.',
  };
}

function addAndFill(table: string, column: Column, value: Expression, context: PlanContext): readonly Draft[] {
  return [
    {
      phase: 'expand',
      do: addColumn(table, { ...column, nullable: true, default: null }),
      undo: dropColumn(table, column.name),
      why: 'Without a default only the catalog changes: no row is read or written.',
    },
    ...(column.default === null
      ? []
      : [
          {
            phase: 'expand',
            do: setDefault(table, column.name, column.default),
            why: 'New rows get a value from now on; the ones that are there are left alone.',
          } as const,
        ]),
    ...backfillColumn(context, table, column.name, value),
    ...(column.nullable ? [] : proveNotNull(table, column.name)),
  ];
}
