import { schemasOf, splitTableName, tableOf, type Grant, type Schema } from '@wesley/schema';
import { grantOnTable, grantUsage, revokeFromTable, revokeUsage } from '@wesley/sql';
import { afterNarrowing, narrowedBehind, narrowsRows } from './narrowed-tables';
import type { Draft, PlanContext, Strategy } from './strategy';

export const planAddGrant: Strategy<'add-grant'> = ({ table, grant }, context) => [
  ...grantUsageOnce(table, [grant.role], context),
  {
    // Nobody is let in before what is to be hidden is.
    phase: narrowsRows(table, context) || narrowedBehind(table, context).length > 0 ? 'switch' : 'expand',
    ...afterNarrowing(table, context),
    do: grantOnTable(table, grant),
    ...wayBack(table, grant, context),
    together: `access to ${table}`,
    why: 'Only the catalog changes. A role may do more, and none less.',
  },
];

/** What roles need for a table outside of `public`: once for each role and schema, and only if they cannot use the schema yet. */
export function grantUsageOnce(
  table: string,
  roles: readonly string[],
  { before, after }: PlanContext,
): readonly Draft[] {
  const { schema } = splitTableName(table);
  if (schema === 'public') return [];
  return [...new Set(roles)]
    .filter(
      (role) => tablesGranted(before, schema, role).length === 0 && tablesGranted(after, schema, role)[0] === table,
    )
    .map((role) => ({
      phase: 'expand',
      do: grantUsage(schema, role),
      // With the schema it goes by itself.
      ...(schemasOf(before).includes(schema) ? { undo: revokeUsage(schema, role) } : {}),
      together: `access to ${table}`,
      why: 'A role that may use a table has to be let into its schema first.',
    }));
}

function tablesGranted({ tables }: Schema, schema: string, role: string): readonly string[] {
  const isIn = (table: string) => splitTableName(table).schema === schema;
  return tables
    .filter(({ name, grants }) => isIn(name) && grants.some((grant) => grant.role === role))
    .map(({ name }) => name);
}

// Revoking from a table takes the same privileges from all of its columns (REVOKE, "Description").
function wayBack(table: string, grant: Grant, { before }: PlanContext): Pick<Draft, 'undo' | 'irreversible'> {
  const ofColumns = tableOf(before, table).grants.filter(({ role, column }) => role === grant.role && column !== null);
  const isHeld = ofColumns.some(({ privileges }) => privileges.some((one) => grant.privileges.includes(one)));
  if (grant.column !== null || !isHeld) return { undo: revokeFromTable(table, grant) };
  return { irreversible: `REVOKE on the table would take away what ${grant.role} has on its columns.` };
}
