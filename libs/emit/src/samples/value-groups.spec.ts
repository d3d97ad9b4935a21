import { column, expression, table } from '../fixtures/schema-parts';
import { checkGroups } from './value-groups';

test('checks that share a column are satisfied together', () => {
  const check = (name: string, ...columns: readonly string[]) => ({ name, expression: expression('true', ...columns) });
  const checks = [check('ab', 'a', 'b'), check('c', 'c'), check('bd', 'b', 'd')];
  const groups = checkGroups(
    table(
      't',
      ['d', 'c', 'b', 'a', 'e'].map((name) => column(name, 'int')),
      { checks },
    ),
  );
  expect(groups.map((group) => [group.columns, group.checks.map(({ name }) => name)])).toEqual([
    [
      ['d', 'b', 'a'],
      ['ab', 'bd'],
    ],
    [['c'], ['c']],
  ]);
});
