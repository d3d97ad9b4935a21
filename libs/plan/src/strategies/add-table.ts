import { elementAddress, printAddress, type ForeignKey, type Table } from '@wesley/schema';
import {
  addForeignKey,
  buildAccess,
  buildTable,
  dropForeignKey,
  dropPolicy,
  dropTable,
  type Statement,
} from '@wesley/sql';
import { planForeignKeyOnline } from './add-foreign-key';
import { grantUsageOnce } from './add-grant';
import { withReads } from './columns-read';
import type { Draft, PlanContext, Strategy } from './strategy';

// Nobody uses a new table, so that its parts take their plain forms. CREATE TABLE with REFERENCES inside would keep
// writers of the referenced table waiting (SHARE ROW EXCLUSIVE) while all of it is built: its foreign keys come after it.
export const planAddTable: Strategy<'add-table'> = ({ table }, context) => [
  ...buildTable(table).map((statement): Draft => ({
    phase: 'expand',
    do: statement,
    // What stands on the table goes with it.
    ...(statement.form === 'CREATE TABLE' ? { undo: dropTable(table) } : {}),
    together: 'new objects',
    why: 'Nobody uses the table yet.',
  })),
  ...table.foreignKeys.flatMap((key) => planKey(table, key, context)),
  ...planAccess(table, context),
];

function planKey(table: Table, key: ForeignKey, context: PlanContext): readonly Draft[] {
  if (context.existing.has(key.references.table)) return planForeignKeyOnline(table.name, key, context);
  return [
    {
      phase: 'expand',
      do: addForeignKey(table.name, key, { notValid: false }),
      undo: dropForeignKey(table.name, key),
      together: 'new objects',
      why: 'Both tables are new, and empty.',
    },
  ];
}

// What lets roles into the schema is granted once, whatever the number of tables.
function planAccess(table: Table, context: PlanContext): readonly Draft[] {
  const place = { phase: 'expand', together: 'new objects' } as const;
  const isUsage = ({ form, on }: Statement) => form === 'GRANT' && on.length === 0;
  const roles = table.grants.map(({ role }) => role);
  return [
    ...grantUsageOnce(table.name, roles, context).map((draft): Draft => ({ ...draft, ...place })),
    ...buildAccess(table)
      .filter((statement) => !isUsage(statement))
      .map((statement): Draft => ({
        ...place,
        do: withReads(statement, context),
        ...undoOf(statement, table),
        why: 'Nobody uses the table yet.',
      })),
  ];
}

// A policy that asks another table keeps that one from being dropped.
function undoOf({ form, on, makes }: Statement, { name, policies }: Table): Pick<Draft, 'undo'> {
  const policy = policies.find((one) => makes.includes(printAddress(elementAddress(name, 'policy', one.name))));
  return form === 'CREATE POLICY' && policy && on.length > 1 ? { undo: dropPolicy(name, policy.name) } : {};
}
