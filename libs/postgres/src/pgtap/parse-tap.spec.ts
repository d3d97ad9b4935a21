import { parseTap, passed } from './parse-tap';

test('reads plan, results and descriptions, and passes over diagnostics', () => {
  expect(
    parseTap(
      '1..2\nok 1 - table user\nnot ok 2 - a \\# b\n# Failed test 2\n#   have: 1\n# Looks like you failed 1 test of 2',
    ),
  ).toEqual({
    planned: 2,
    results: [
      { number: 1, ok: true, description: 'table user' },
      { number: 2, ok: false, description: 'a # b' },
    ],
    brokeOff: null,
  });
});

test.each([
  ['no plan', 'ok 1 - a', 'The suite has no plan.'],
  ['two plans', '1..1\nok 1 - a\n1..1', 'The suite has more than one plan.'],
  ['no test', '1..0', 'The suite plans no test.'],
  ['too few', '1..2\nok 1 - a', 'The suite planned 2 tests and ran 1.'],
  ['too many', '1..1\nok 1 - a\nok 2 - b', 'The suite planned 1 tests and ran 2.'],
  ['out of order', '1..2\nok 1 - a\nok 3 - b', 'The results are not numbered in order.'],
  ['bail out', '1..1\nok 1 - a\nBail out! enough', 'The suite bailed out.'],
  ['nothing', '', 'The suite has no plan.'],
])('never passes with %s', (_, tap, why) => {
  const run = parseTap(tap);
  expect(run.brokeOff).toBe(why);
  expect(passed(run)).toBe(false);
});

test.each(['1..1\nok 1 - a # SKIP later', '1..1\nnot ok 1 - a # TODO later', '1..1\nnot ok 1 - a'])(
  'does not pass %j',
  (tap) => {
    expect(passed(parseTap(tap))).toBe(false);
  },
);

test('passes what ran as planned', () => {
  expect(passed(parseTap('1..1\nok 1 - a'))).toBe(true);
});
