import { elementAddress, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { allows, hasFact, insertSample, refuses, type Test } from './test';

export function testChecks(table: Table): readonly Test[] {
  return table.checks.flatMap(({ name, expression: { columns } }) => {
    const element = elementAddress(table.name, 'check', name);
    return [
      hasFact(element, `is declared and validated`, jsonLiteral({ columns, validated: true })),
      refuses(element, 'refuses a row for which it is false', insertSample(table.name, name, true), {
        state: '23514',
        names: [name],
      }),
      allows(element, 'allows a row for which it is true', insertSample(table.name, name)),
    ];
  });
}
