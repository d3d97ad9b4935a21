import { tableAddress, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { testChecks } from './checks';
import { testColumns } from './columns';
import { testForeignKeys } from './foreign-keys';
import { testIndexes } from './indexes';
import { testPrimaryKey } from './primary-keys';
import { hasFact, type Test } from './test';
import { testUniqueConstraints } from './unique-constraints';

export function testTable(table: Table): readonly Test[] {
  return [
    hasFact(tableAddress(table.name), 'is there', jsonLiteral({ comment: table.comment })),
    ...testColumns(table),
    ...testPrimaryKey(table),
    ...testUniqueConstraints(table),
    ...testForeignKeys(table),
    ...testChecks(table),
    ...testIndexes(table),
  ];
}
