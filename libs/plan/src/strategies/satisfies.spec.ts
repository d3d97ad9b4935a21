import { expression } from '@wesley/schema/src/builders.fixture';
import { satisfies } from './satisfies';

test.each([
  ['n > 0', '0', false],
  ['n >= 0', '0', true],
  ['n > 0', null, true],
  ['n IS NOT NULL', null, false],
  ['n IS NULL OR n > 3', null, true],
  ['(n BETWEEN 1 AND 5 AND n <> 3)', '3', false],
  ['n BETWEEN 1 AND 5 AND n <> 3', '4', true],
  ['n > -2', '-1', true],
  ["n IN ('a', 'b')", "'b'", true],
  ["n in ('a', 'it''s')", "'c'::text", false],
  ["NOT (n = 'a')", "'a'", false],
  ["n = 'a' OR n = 'b'", "'b'", true],
  ['n IN (1, NULL)', '2', true],
  ['n', 'true', undefined],
  ['n = 0', "'0'", undefined],
  ["n < 'b'", "'a'", undefined],
  ['length(n) > 3', "'a'", undefined],
  ['n > 0', 'now()', undefined],
  ['n > 0', "'1'::integer", undefined],
  ['n > 0 AND abs(n) < 5', '0', false],
  ['n > 0 AND abs(n) < 5', '1', undefined],
])('%s of %s is %s', (check, value, expected) => {
  expect(satisfies(expression(check, ['n']), 'n', value === null ? null : expression(value))).toBe(expected);
});

test('of a check over another column, or more, nothing is told', () => {
  expect(satisfies(expression('m > 0', ['m']), 'n', expression('1'))).toBeUndefined();
  expect(satisfies(expression('n > m', ['m', 'n']), 'n', expression('1'))).toBeUndefined();
});
