import { column, expression, table } from '../fixtures/schema-parts';
import { keysOfOneRow } from './one-value';

test.each([
  ['a', true],
  ['not a', true],
  ['(a IS  TRUE)', true],
  ['a=1', true],
  ['a = 1::integer', true],
  ["'x' = a", true],
  ["a in ('x')", true],
  ["a in ('x', 'y')", false],
  ["a = 'x' or a = 'y'", false],
  ['a > 1', false],
  ['a = a', false],
  ['a is not null', false],
  ['b', false],
])('that %s lets in but one value of a is %s', (sql, expected) => {
  const read = sql === 'b' ? 'b' : 'a';
  const one = table('t', [column('a', 'text')], { checks: [{ name: 'c', expression: expression(sql, read) }] });
  expect(keysOfOneRow(one).map(({ name }) => name)).toEqual(expected ? ['t_pkey'] : []);
});

test('a unique index over a constant lets in one row, unless it has a condition', () => {
  const index = {
    name: 'i',
    method: 'btree',
    unique: true,
    keys: [{ expression: expression('(true)'), descending: false, nulls: 'LAST' }],
    include: [],
    where: null,
  } as const;
  const of = (where: typeof index.where | ReturnType<typeof expression>) =>
    keysOfOneRow(table('t', [column('a', 'text')], { indexes: [{ ...index, where }] })).map(({ name }) => name);
  expect([of(null), of(expression('a is null', 'a'))]).toEqual([['i'], []]);
});
