import { describeChange } from '@wesley/diff';
import { columnOf, printColumnType, tableOf, type Index, type Policy, type Schema, type Table } from '@wesley/schema';
import { identifier, setColumnType } from '@wesley/sql';
import { retypeByHand } from '../by-hand/retype-column';
import { orWhileOthersWait } from './refuse';
import type { Strategy } from './strategy';

export const planWidenColumn: Strategy<'widen-column'> = (change, context) => {
  const { before, after } = context;
  const { table, column, from, to } = change;
  const tied = whatIsTied(before, tableOf(before, table), column);
  if (tied !== undefined) {
    const message = `There is no online recipe to ${describeChange(change)}: ${tied}.`;
    if (whatIsTied(after, tableOf(after, table), column) === undefined) {
      const hint = 'The same edit takes it away: ship that first, and the wider type after it.';
      return { code: 'change-not-supported', message, hint };
    }
    const sql = retypeByHand(context, table, column);
    const instead =
      'Add a new column of that type with @wes_backfill, move the application over, and drop the old one later.';
    return {
      code: 'change-not-supported',
      message,
      hint: sql === undefined ? instead : `${instead} ${orWhileOthersWait}`,
      ...(sql === undefined ? {} : { sql }),
    };
  }
  const { default: byDefault } = columnOf(tableOf(before, table), column);
  return [
    {
      phase: 'expand',
      do: setColumnType(table, column, to, byDefault),
      irreversible: `What works with ${printColumnType(from)} works with the wider type, and to narrow it again may write the table anew.`,
      why: 'Every value is stored as it was, so that only the catalog changes.',
    },
  ];
};

// ALTER COLUMN TYPE makes all that hangs on the column anew while it holds ACCESS EXCLUSIVE (observed on Postgres 18): it proves
// checks again, builds indexes again unless they are plain, and locks the table at the other end of a foreign key.
function whatIsTied(schema: Schema, table: Table, column: string): string | undefined {
  const check = table.checks.find(({ expression }) => expression.columns.includes(column));
  if (check) return `Postgres would read all rows under ACCESS EXCLUSIVE to prove the check ${check.name} again`;
  const computed = table.columns.find(
    ({ name, generated }) => generated !== null && (name === column || generated.columns.includes(column)),
  );
  if (computed) return `Postgres would compute ${computed.name} again for every row under ACCESS EXCLUSIVE`;
  const policy = schema.tables.flatMap(({ name, policies }) =>
    policies.filter((policy) => isInTheWay(policy, name, table.name, column)),
  )[0];
  if (policy) return `Postgres refuses to while the policy ${policy.name} reads the table`;
  const index = table.indexes.find((index) => !isPlain(index) && columnsOf(index).includes(column));
  if (index) return `Postgres would build the index ${index.name} again under ACCESS EXCLUSIVE`;
  const keys = schema.tables.flatMap(({ name, foreignKeys }) => foreignKeys.map((key) => ({ ...key, table: name })));
  const key = keys.find(
    ({ table: from, columns, references }) =>
      (from === table.name && columns.includes(column)) ||
      (references.table === table.name && references.columns.includes(column)),
  );
  if (key) return `Postgres would lock both tables of the foreign key ${key.name} with ACCESS EXCLUSIVE`;
  return undefined;
}

// What a policy reads of another table is known by the table only.
function isInTheWay({ using, check, reads }: Policy, owner: string, table: string, column: string): boolean {
  return (
    reads.includes(table) ||
    (owner === table && [using, check].some((condition) => condition?.columns.includes(column)))
  );
}

function isPlain({ keys, where }: Index): boolean {
  return where === null && keys.every(({ expression: { sql, columns } }) => sql === identifier(columns[0] ?? sql).text);
}

function columnsOf({ keys, include, where }: Index): readonly string[] {
  return [...keys.flatMap(({ expression }) => expression.columns), ...include, ...(where?.columns ?? [])];
}
