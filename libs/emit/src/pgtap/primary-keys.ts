import { elementAddress, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { insertWithout } from './columns';
import { testUniqueness } from './keys';
import { hasFact, refuses, type Test } from './test';

export function testPrimaryKey(table: Table): readonly Test[] {
  const { name, columns } = table.primaryKey;
  const element = elementAddress(table.name, 'primary-key', name);
  return [
    hasFact(element, `covers ${columns.join(', ')}`, jsonLiteral({ columns, deferrable: false })),
    ...testUniqueness(table, { name, columns, nullsNotDistinct: false }, element),
    ...columns.map((column) =>
      refuses(element, `refuses a row without ${column}`, insertWithout(table, column), {
        state: '23502',
        names: [column],
      }),
    ),
  ];
}
