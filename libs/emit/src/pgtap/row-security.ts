import { compareText, elementAddress, policyCommands, type Schema, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { policyCase } from './policy-case';
import { hasFact, type Test } from './test';

/** That the policies are these and no others, and that what none of them is for is denied. */
export function testRowSecurity(schema: Schema, table: Table): readonly Test[] {
  if (!table.rowSecurity.enabled) return [];
  const element = elementAddress(table.name, 'row-security', table.name);
  const names = table.policies.map(({ name }) => name).sort(compareText);
  const denied = policyCommands.filter((command) => !table.policies.some((policy) => policy.command === command));
  return [
    hasFact(element, 'has its policies and no other', jsonLiteral(names)),
    ...denied.map((command) =>
      policyCase(element, `denies ${command} to everybody`, 'refused', {
        schema,
        table,
        command,
        conditions: [],
        reads: [],
        actor: null,
        isOutside: true,
      }),
    ),
  ];
}
