import { expression } from '../fixtures/schema-parts';
import { solutionsOf } from './equations';

const columns = ['a', 'b', 'c', 'd', 'paid', 'due', 'total', 'Total'];
const solve = (sql: string) =>
  solutionsOf(expression(sql, ...columns), (column) => column !== 'd')
    .filter(({ isGuess }) => !isGuess)
    .map(({ column, sql: is }) => `${column}: ${is}`);

test.each([
  ['paid + due = total', ['total: paid + due', 'paid: total - due', 'due: total - paid']],
  ['total - due = paid', ['paid: total - due', 'total: due + paid', 'due: total - paid']],
  ['a + b * 2 = c - (due + 1)', ['a: c - b * 2 - (due + 1)', 'c: a + b * 2 + (due + 1)']],
  ['a = b', ['a: b', 'b: a']],
  ['"Total" = paid', ['"Total": paid', 'paid: "Total"'].map((text) => text.replace(/^"Total"/, 'Total'))],
  ['a > 0 AND paid + due = total AND b < c', ['total: paid + due', 'paid: total - due', 'due: total - paid']],
  ["(a IS NULL OR c = upper(b)) AND b <> 'x = y'", ['c: upper(b)']],
  [
    "CASE WHEN a = 'p' THEN paid = total ELSE due = total END",
    ['paid: total', 'total: paid', 'due: total', 'total: due'],
  ],
  ['(b IS NOT NULL) = d', ['d: (b IS NOT NULL)']],
  ['c = a || b', ['c: a || b']],
  ["c = a AT TIME ZONE 'UTC'", ["c: a AT TIME ZONE 'UTC'"]],
  ['a = d + 1', ['a: d + 1']],
  ["c = (b->>'n')::integer + 1", ["c: (b->>'n')::integer + 1"]],
])('%s', (sql, solutions) => {
  expect(solve(sql)).toEqual(solutions);
});

test.each([
  "a = 'x'",
  'a = a + 1',
  'a >= b',
  'a = b / c',
  'a = (b % c)',
  'a = ANY (b)',
  '(a = b) IS TRUE AND c = d IS TRUE',
  'c BETWEEN 1 AND a = b',
  'a = b BETWEEN c AND d',
  'a IS NOT DISTINCT FROM b',
  '(a, b) = (c, d)',
  '- a = - b',
  "a || 'x' = b + 1",
])('%s has no solution that is of use', (sql) => {
  expect(solve(sql).filter((one) => !['a: b', 'b: a'].includes(one))).toEqual([]);
});

test('what is computed from one column may be what that holds', () => {
  const guesses = ['c = upper(b)', 'a = b', 'a = b + c', 'd = length(c)'].map((sql) =>
    solutionsOf(expression(sql, ...columns), () => true).filter(({ isGuess }) => isGuess),
  );
  expect(guesses).toEqual([
    [{ column: 'b', sql: 'c', reads: ['c'], isGuess: true }],
    [],
    [],
    [{ column: 'c', sql: 'd', reads: ['d'], isGuess: true }],
  ]);
});
