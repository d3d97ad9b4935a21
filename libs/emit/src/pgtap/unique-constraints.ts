import { elementAddress, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { testUniqueness } from './keys';
import { hasFact, type Test } from './test';

export function testUniqueConstraints(table: Table): readonly Test[] {
  return table.uniqueConstraints.flatMap((key) => {
    const element = elementAddress(table.name, 'unique-constraint', key.name);
    const { columns, nullsNotDistinct } = key;
    return [
      hasFact(element, `covers ${columns.join(', ')}`, jsonLiteral({ columns, deferrable: false, nullsNotDistinct })),
      ...testUniqueness(table, key, element),
    ];
  });
}
