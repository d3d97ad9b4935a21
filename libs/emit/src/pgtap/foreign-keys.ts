import { elementAddress, type Table } from '@wesley/schema';
import { allowsRows, refusesBroken } from './cases';
import { fact, type Fact, type Test } from './test';

export function testForeignKeys(table: Table): readonly Test[] {
  return table.foreignKeys.flatMap(({ name, columns, references }) => {
    const element = elementAddress(table.name, 'foreign-key', name);
    // One over some of these columns refers to nothing by the same row; Postgres names the one that it looks at first.
    const others = table.foreignKeys.filter(
      (key) => key.name !== name && key.columns.some((column) => columns.includes(column)),
    );
    return [
      refusesBroken(table, element, 'refuses a row that refers to nothing', {
        name,
        state: '23503',
        others: others.map((key) => key.name),
      }),
      allowsRows(table, [element], `allows a row that refers to one of ${references.table}`, { focus: name }),
    ];
  });
}

export function foreignKeyFacts({ name: table, foreignKeys }: Table): readonly Fact[] {
  return foreignKeys.map(({ name, columns, references, onDelete, onUpdate }) => {
    const wanted = { columns, references, onDelete, onUpdate, deferrable: false, validated: true };
    return fact(elementAddress(table, 'foreign-key', name), wanted);
  });
}
