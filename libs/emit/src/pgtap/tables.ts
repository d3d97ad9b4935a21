import { tableAddress, type Schema, type Table } from '@wesley/schema';
import { checkFacts, testChecks } from './checks';
import { columnFacts, testColumns, testRequired } from './columns';
import { foreignKeyFacts, testForeignKeys } from './foreign-keys';
import { grantFacts } from './grants';
import { indexFacts } from './indexes';
import { testPolicy } from './policies';
import { primaryKeyFact, testPrimaryKey } from './primary-keys';
import { rowSecurityFacts, testRowSecurity } from './row-security';
import { fact, hasFacts, type Fact, type Test } from './test';
import { testUniqueConstraints, uniqueConstraintFacts } from './unique-constraints';

export function testTable(schema: Schema, table: Table): readonly Test[] {
  return [
    hasFacts(tableAddress(table.name), factsOf(table)),
    ...testColumns(table),
    ...testRequired(table),
    ...testPrimaryKey(schema, table),
    ...testUniqueConstraints(schema, table),
    ...testForeignKeys(table),
    ...testChecks(table),
    ...testRowSecurity(schema, table),
    ...table.policies.flatMap((policy) => testPolicy(schema, table, policy)),
  ];
}

function factsOf(table: Table): readonly Fact[] {
  const { comment, rowSecurity } = table;
  return [
    fact(tableAddress(table.name), { comment, rowSecurity: rowSecurity.enabled, forced: rowSecurity.forced }),
    ...columnFacts(table),
    primaryKeyFact(table),
    ...uniqueConstraintFacts(table),
    ...foreignKeyFacts(table),
    ...checkFacts(table),
    ...indexFacts(table),
    ...rowSecurityFacts(table),
    ...grantFacts(table),
  ];
}
