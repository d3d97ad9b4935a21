import type { TestRun } from '../rehearsal';
import { printJUnit } from './print-junit';
import { printTap } from './print-tap';

const run: TestRun = {
  planned: 3,
  results: [
    { number: 1, ok: true, description: 'table user' },
    { number: 2, ok: false, description: 'check "a" < 1 & # no\ndirective\u0001' },
  ],
  brokeOff: 'The suite planned 3 tests and ran 2.',
};

test('TAP has the plan, the results, and why it broke off', () => {
  expect(printTap(run)).toBe(
    [
      'TAP version 13',
      '1..3',
      'ok 1 - table user',
      'not ok 2 - check "a" < 1 & \\# no directive\u0001',
      'Bail out! The suite planned 3 tests and ran 2.',
      '',
    ].join('\n'),
  );
});

test('JUnit XML counts failures and the break-off, and escapes what XML reserves', () => {
  expect(printJUnit(run)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="1" errors="1">
  <testsuite name="wesley" tests="3" failures="1" errors="1">
    <testcase classname="wesley" name="1 table user"/>
    <testcase classname="wesley" name="2 check &#34;a&#34; &#60; 1 &#38; # no&#10;directive\ufffd"><failure message="not ok"/></testcase>
    <testcase classname="wesley" name="the suite"><error message="The suite planned 3 tests and ran 2."/></testcase>
  </testsuite>
</testsuites>
`);
});

test('a whole run has no errors', () => {
  expect(printJUnit({ planned: 1, results: [{ number: 1, ok: true, description: 'a' }], brokeOff: null })).toContain(
    'tests="1" failures="0" errors="0"',
  );
});
