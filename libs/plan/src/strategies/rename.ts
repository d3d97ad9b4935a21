import { columnOf, splitTableName, tableOf } from '@wesley/schema';
import { columnType } from '@wesley/sql';
import { renameByHand } from '../by-hand/rename-by-hand';
import { moveBaseline } from './refuse';
import type { Strategy } from './strategy';

const orByHand = `Or run the SQL below yourself once nothing uses the old name; then ${moveBaseline}.`;

// A rename takes a moment, and breaks whoever still uses the old name: no order of deployment helps.
export const planRenameTable: Strategy<'rename-table'> = (change, context) => ({
  code: 'rename-not-supported',
  message: `Wesley does not rename table ${change.from} to ${change.to}: the running application would not find ${change.from} any more.`,
  hint: `Keep the name in the database, with ${argumentsFor(change.from, change.to)}. ${orByHand} A view of the old name, made in the same transaction, serves those that still use it.`,
  sql: renameByHand(change, context),
});

function argumentsFor(from: string, to: string): string {
  const [old, wanted] = [splitTableName(from), splitTableName(to)];
  const schema = old.schema === wanted.schema ? '' : `, schema: "${old.schema}"`;
  return `@wes_table(name: "${old.name}"${schema})`;
}

export const planRenameColumn: Strategy<'rename-column'> = (change, context) => {
  const { table, from, to } = change;
  const type = columnType(columnOf(tableOf(context.after, table), to).type).text;
  return {
    code: 'rename-not-supported',
    message: `Wesley does not rename column ${table}.${from} to ${to}: the running application still reads and writes ${from}.`,
    hint: `Keep ${from}, marked @deprecated, and add ${to} (${type}, nullable) with @wes_backfill(expr: ${JSON.stringify(from)}); a trigger BEFORE INSERT OR UPDATE gives each the other's value while both are in use. Move the application over, and take ${from} out when nothing uses it any more. Or keep the name in the database, with @wes_column(name: ${JSON.stringify(from)}). ${orByHand}`,
    sql: renameByHand(change, context),
  };
};

export const planRenameEnumValue: Strategy<'rename-enum-value'> = (change, context) => {
  const { enum: type, from, to } = change;
  return {
    code: 'rename-not-supported',
    message: `Wesley does not rename value ${from} of enum ${type} to ${to}: the running application still writes ${from}, and does not know ${to}.`,
    hint: `Keep ${from}, marked @deprecated, and add ${to} without @wes_renamedFrom. Move the application over to ${to}, then give the rows that still have ${from} the new value. ${orByHand}`,
    sql: renameByHand(change, context),
  };
};
