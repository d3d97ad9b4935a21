import { expression, table } from '../fixtures/schema-parts';
import { hasOneValue } from './one-value';

test.each([
  ['a', true],
  ['not a', true],
  ['(a IS  TRUE)', true],
  ['a=1', true],
  ["'x' = a", true],
  ["a = 'x' or a = 'y'", false],
  ['a > 1', false],
  ['a = a', false],
  ['a is not null', false],
  ['b', false],
])('that %s lets in but one value of a is %s', (sql, expected) => {
  const read = sql === 'b' ? 'b' : 'a';
  const one = table('t', [], { checks: [{ name: 'c', expression: expression(sql, read) }] });
  expect(hasOneValue(one, 'a')).toBe(expected);
});
