import { elementAddress, type Table } from '@wesley/schema';
import { allows, fact, insertSample, refuses, type Fact, type Test } from './test';

export function testForeignKeys(table: Table): readonly Test[] {
  return table.foreignKeys.flatMap(({ name, references }) => {
    const element = elementAddress(table.name, 'foreign-key', name);
    return [
      refuses(element, `refuses a row that refers to nothing`, insertSample(table.name, name, true), {
        state: '23503',
        names: [name],
      }),
      allows(element, `allows a row that refers to one of ${references.table}`, insertSample(table.name, name)),
    ];
  });
}

export function foreignKeyFacts({ name: table, foreignKeys }: Table): readonly Fact[] {
  return foreignKeys.map(({ name, columns, references, onDelete, onUpdate }) => {
    const wanted = { columns, references, onDelete, onUpdate, deferrable: false, validated: true };
    return fact(elementAddress(table, 'foreign-key', name), wanted);
  });
}
