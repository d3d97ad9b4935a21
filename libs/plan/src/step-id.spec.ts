import { elementAddress, enumAddress, tableAddress } from '@wesley/schema';
import { index, table } from '@wesley/schema/src/builders.fixture';
import { addEnumValue, commentOnColumn, commentOnTable, createIndex, dropConstraint } from '@wesley/sql';
import { stepId } from './step-id';

const t = tableAddress('t');
const concurrently = { concurrently: true };

test.each([
  ['expand-03-add-value-kind', stepId('expand', 3, addEnumValue('kind', 'A', null), enumAddress('kind'))],
  ['expand-04-comment-t', stepId('expand', 4, commentOnTable('t', 'x'), t)],
  // Part of a new table: the change is about the table, the step about a column of it.
  ['expand-05-comment-t.a', stepId('expand', 5, commentOnColumn('t', 'a', 'x'), t)],
  ['expand-25-create-index-t_a_idx', stepId('expand', 25, createIndex('t', index('t_a_idx', ['a']), concurrently), t)],
  // Scaffolding is known by what it is put up for.
  [
    'contract-100-drop-constraint-line_item.due_date',
    stepId(
      'contract',
      100,
      dropConstraint('Line item', 'check', 'wesley_not_null_0123456789ab'),
      elementAddress('Line item', 'not-null', 'Due date'),
    ),
  ],
  [
    'validate-07-create-index-a_very_long_name_of_a_table_and_a_c',
    stepId(
      'validate',
      7,
      createIndex('t', index('a_very_long_name_of_a_table_and_a_column_idx', ['a']), concurrently),
      elementAddress('t', 'index', 'a_very_long_name_of_a_table_and_a_column_idx'),
    ),
  ],
  ['expand-01-comment', stepId('expand', 1, commentOnTable(table('表').name, 'x'), tableAddress('表'))],
])('%s', (expected, id) => {
  expect(id).toBe(expected);
});
