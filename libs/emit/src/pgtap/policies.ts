import {
  elementAddress,
  isClosedPolicy,
  isOpenPolicy,
  type Address,
  type Policy,
  type Schema,
  type Table,
} from '@wesley/schema';
import { createPolicy, literal, qualifiedRelation, sql } from '@wesley/sql';
import { policyCase } from './policy-case';
import { assertThat, type Test } from './test';

/** A policy as it is declared, a row that it lets through, and one that it keeps back. */
export function testPolicy(schema: Schema, table: Table, policy: Policy): readonly Test[] {
  const element = elementAddress(table.name, 'policy', policy.name);
  const declared = assertThat(
    element,
    'structure',
    'is declared as it should be',
    (description) =>
      sql`SELECT pg_temp.same_policy(${literal(qualifiedRelation(table.name).text)}, ${literal(policy.name)}, ${literal(createPolicy(table.name, { ...policy, name: probe }).sql)}, ${description})`,
  );
  if (!table.rowSecurity.enabled) return [declared];
  const { command, roles, using, check, reads } = policy;
  const conditions = [using, check].flatMap((condition) => condition ?? []);
  const isUnconditional = conditions.every((condition) => condition.sql === 'true');
  const asked = { schema, table, command, conditions, reads, actor: roles[0] ?? null, isOutside: false };
  return [
    declared,
    ...(isClosedPolicy(policy)
      ? []
      : [policyCase(element, `lets ${command} through where its condition is true`, 'allowed', asked)]),
    ...(isOpenPolicy(policy) ? [] : [refusedCase(element, asked, isUnconditional)]),
  ];
}

/** The name under which a policy is made once more, to see how Postgres prints it. */
const probe = 'wesley_probe';

// Where the condition keeps nothing back, the roles do.
function refusedCase(element: Address, asked: Parameters<typeof policyCase>[3], isUnconditional: boolean): Test {
  const { command } = asked;
  return isUnconditional
    ? policyCase(element, `keeps ${command} from other roles`, 'refused', { ...asked, actor: null, isOutside: true })
    : policyCase(element, `keeps ${command} back where its condition is not true`, 'refused', asked);
}
