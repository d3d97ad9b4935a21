import { elementAddress, type Table } from '@wesley/schema';
import { allowsRows, refusesBroken } from './cases';
import { fact, type Fact, type Test } from './test';

export function testChecks(table: Table): readonly Test[] {
  return table.checks.flatMap(({ name }) => {
    const element = elementAddress(table.name, 'check', name);
    return [
      refusesBroken(table, element, 'refuses a row for which it is false', { name, state: '23514' }),
      allowsRows(table, [element], 'allows a row for which it is true', { focus: name }),
    ];
  });
}

/** Postgres keeps the meaning of an expression and not its words: of what it reads and that it holds for all rows. */
export function checkFacts({ name: table, checks }: Table): readonly Fact[] {
  return checks.map(({ name, expression: { columns } }) =>
    fact(elementAddress(table, 'check', name), { columns, validated: true }),
  );
}
