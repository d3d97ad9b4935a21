import { elementAddress, type Schema, type Table } from '@wesley/schema';
import { refusesNull } from './cases';
import { testUniqueness } from './keys';
import { fact, type Fact, type Test } from './test';

export function testPrimaryKey(schema: Schema, table: Table): readonly Test[] {
  const { name, columns } = table.primaryKey;
  const element = elementAddress(table.name, 'primary-key', name);
  return [
    ...testUniqueness(schema, table, { name, columns, nullsNotDistinct: false }, element),
    ...columns.map((column) => refusesNull(table, element, `refuses a row without ${column}`, column)),
  ];
}

export function primaryKeyFact({ name: table, primaryKey: { name, columns } }: Table): Fact {
  return fact(elementAddress(table, 'primary-key', name), { columns, deferrable: false });
}
