import { elementAddress, type Table } from '@wesley/schema';
import { allows, fact, insertSample, refuses, type Fact, type Test } from './test';

export function testChecks(table: Table): readonly Test[] {
  return table.checks.flatMap(({ name }) => {
    const element = elementAddress(table.name, 'check', name);
    return [
      refuses(element, 'refuses a row for which it is false', insertSample(table.name, name, true), {
        state: '23514',
        names: [name],
      }),
      allows(element, 'allows a row for which it is true', insertSample(table.name, name)),
    ];
  });
}

/** Postgres keeps the meaning of an expression and not its words: of what it reads and that it holds for all rows. */
export function checkFacts({ name: table, checks }: Table): readonly Fact[] {
  return checks.map(({ name, expression: { columns } }) =>
    fact(elementAddress(table, 'check', name), { columns, validated: true }),
  );
}
