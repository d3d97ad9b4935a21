import { elementAddress, type Schema, type Table } from '@wesley/schema';
import { testUniqueness } from './keys';
import { fact, type Fact, type Test } from './test';

export function testUniqueConstraints(schema: Schema, table: Table): readonly Test[] {
  return table.uniqueConstraints.flatMap((key) =>
    testUniqueness(schema, table, key, elementAddress(table.name, 'unique-constraint', key.name)),
  );
}

export function uniqueConstraintFacts({ name: table, uniqueConstraints }: Table): readonly Fact[] {
  return uniqueConstraints.map(({ name, columns, nullsNotDistinct }) =>
    fact(elementAddress(table, 'unique-constraint', name), { columns, deferrable: false, nullsNotDistinct }),
  );
}
