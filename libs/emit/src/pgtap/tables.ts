import { tableAddress, type Schema, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { testChecks } from './checks';
import { testColumns } from './columns';
import { testForeignKeys } from './foreign-keys';
import { testGrants } from './grants';
import { testIndexes } from './indexes';
import { testPolicy } from './policies';
import { testPrimaryKey } from './primary-keys';
import { testRowSecurity } from './row-security';
import { hasFact, type Test } from './test';
import { testUniqueConstraints } from './unique-constraints';

export function testTable(schema: Schema, table: Table): readonly Test[] {
  return [
    hasFact(
      tableAddress(table.name),
      'is there',
      jsonLiteral({ comment: table.comment, rowSecurity: table.rowSecurity.enabled, forced: table.rowSecurity.forced }),
    ),
    ...testColumns(table),
    ...testPrimaryKey(table),
    ...testUniqueConstraints(table),
    ...testForeignKeys(table),
    ...testChecks(table),
    ...testIndexes(table),
    ...testRowSecurity(schema, table),
    ...table.policies.flatMap((policy) => testPolicy(schema, table, policy)),
    ...testGrants(table),
  ];
}
