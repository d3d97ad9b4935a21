import { grantName, type Policy, type Schema, type Table } from '@wesley/schema';
import { identifier, qualifiedRelation } from '@wesley/sql';
import type { Mutation } from './schema-mutations';

/** Every small damage to who may do what, and to what is computed, that the test suite of the schema must notice. */
export function accessMutations({ tables }: Schema): readonly Mutation[] {
  return tables.flatMap((table) => [
    ...rowSecurityMutations(table),
    ...table.policies.flatMap((policy) => policyMutations(table, policy)),
    ...table.grants.flatMap((grant) => {
      const column = grant.column === null ? '' : ` (${grant.column})`;
      const element = `table ${table.name}, grant to ${grantName(grant)}`;
      return grant.privileges.map((privilege) => ({
        element,
        sql: `REVOKE ${privilege}${column} ON ${relation(table)} FROM ${grant.role}`,
      }));
    }),
    ...generatedMutations(table),
  ]);
}

function relation({ name }: Table): string {
  return qualifiedRelation(name).text;
}

function rowSecurityMutations(table: Table): readonly Mutation[] {
  const element = `table ${table.name}`;
  const { enabled, forced } = table.rowSecurity;
  const alter = (action: string) => ({ element, sql: `ALTER TABLE ${relation(table)} ${action} ROW LEVEL SECURITY` });
  return [
    alter(enabled ? 'DISABLE' : 'ENABLE'),
    alter(forced ? 'NO FORCE' : 'FORCE'),
    ...(enabled
      ? [
          {
            element: `${element}, row security ${table.name}`,
            sql: `CREATE POLICY another ON ${relation(table)} USING (true)`,
          },
        ]
      : []),
  ];
}

function policyMutations(table: Table, { name, command, using, check, roles }: Policy): readonly Mutation[] {
  const element = `table ${table.name}, policy ${name}`;
  const policy = `POLICY ${identifier(name).text} ON ${relation(table)}`;
  const conditions = `${using ? ` USING (${using.sql})` : ''}${check ? ` WITH CHECK (${check.sql})` : ''}`;
  const again = (rest: string) => ({ element, sql: `DROP ${policy}; CREATE ${policy} ${rest}` });
  const to = roles.length === 0 ? '' : ` TO ${roles.join(', ')}`;
  return [
    { element, sql: `DROP ${policy}` },
    again(`AS RESTRICTIVE FOR ${command}${to}${conditions}`),
    again(
      `FOR ${command === 'INSERT' ? 'ALL' : command}${roles.length === 0 ? ' TO app_user' : ' TO PUBLIC'}${conditions}`,
    ),
    ...(using
      ? [{ element, sql: `ALTER ${policy} USING (${using.sql === 'true' ? 'false' : `true OR (${using.sql})`})` }]
      : []),
    ...(check
      ? [{ element, sql: `ALTER ${policy} WITH CHECK (${check.sql === 'true' ? 'false' : `true OR (${check.sql})`})` }]
      : []),
  ];
}

function generatedMutations(table: Table): readonly Mutation[] {
  return table.columns.flatMap(({ name, generated }) => {
    if (generated === null) return [];
    const element = `table ${table.name}, column ${name}`;
    const alter = `ALTER TABLE ${relation(table)} ALTER ${identifier(name).text}`;
    const other = generated.sql.includes('cardinality') ? '42' : `'other ' || (${generated.sql})`;
    return [
      { element, sql: `${alter} DROP EXPRESSION` },
      { element, sql: `${alter} SET EXPRESSION AS (${other})` },
    ];
  });
}
