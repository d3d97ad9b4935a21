import { compareText, elementAddress, policyCommands, type Schema, type Table } from '@wesley/schema';
import { policyCase } from './policy-case';
import { fact, type Fact, type Test } from './test';

/** That what no policy is for is denied. */
export function testRowSecurity(schema: Schema, table: Table): readonly Test[] {
  if (!table.rowSecurity.enabled) return [];
  const element = elementAddress(table.name, 'row-security', table.name);
  const denied = policyCommands.filter((command) => !table.policies.some((policy) => policy.command === command));
  return [
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

/** The policies are these and no others. */
export function rowSecurityFacts({ name, rowSecurity, policies }: Table): readonly Fact[] {
  if (!rowSecurity.enabled) return [];
  const names = policies.map((policy) => policy.name).sort(compareText);
  return [fact(elementAddress(name, 'row-security', name), names)];
}
