import { elementAddress, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { allows, hasFact, insertSample, refuses, type Test } from './test';

export function testForeignKeys(table: Table): readonly Test[] {
  return table.foreignKeys.flatMap(({ name, columns, references, onDelete, onUpdate }) => {
    const element = elementAddress(table.name, 'foreign-key', name);
    const fact = { columns, references, onDelete, onUpdate, deferrable: false, validated: true };
    return [
      hasFact(element, `refers to ${references.table} (${references.columns.join(', ')})`, jsonLiteral(fact)),
      refuses(element, `refuses a row that refers to nothing`, insertSample(table.name, name, true), {
        state: '23503',
        names: [name],
      }),
      allows(element, `allows a row that refers to one of ${references.table}`, insertSample(table.name, name)),
    ];
  });
}
