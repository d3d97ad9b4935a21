import type { CheckResult, TestRun } from '../rehearsal';
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

test('JUnit XML has every check, the verdict and every assertion, and escapes what XML reserves', () => {
  const checks: readonly CheckResult[] = [
    { check: 'converges', verdict: 'PASS', detail: 'just as in the target' },
    { check: 'rows kept', verdict: 'FAIL', detail: 'user had "3" rows' },
    { check: 'undo returns', verdict: 'NOT APPLICABLE', detail: 'no way back' },
    { check: 'tests pass', verdict: 'NOT RUN', detail: 'it broke off' },
  ];
  expect(printJUnit({ checks, tests: run }, ['One.', 'Two.'])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="8" failures="3" errors="1" skipped="2">
  <testsuite name="wesley checks" tests="5" failures="2" errors="0" skipped="2">
    <testcase classname="wesley" name="converges"/>
    <testcase classname="wesley" name="rows kept"><failure message="FAIL: user had &#34;3&#34; rows"/></testcase>
    <testcase classname="wesley" name="undo returns"><skipped message="NOT APPLICABLE: no way back"/></testcase>
    <testcase classname="wesley" name="tests pass"><skipped message="NOT RUN: it broke off"/></testcase>
    <testcase classname="wesley" name="verdict"><failure message="One.&#10;Two."/></testcase>
  </testsuite>
  <testsuite name="wesley assertions" tests="3" failures="1" errors="1" skipped="0">
    <testcase classname="wesley" name="1 table user"/>
    <testcase classname="wesley" name="2 check &#34;a&#34; &#60; 1 &#38; # no&#10;directive\ufffd"><failure message="not ok"/></testcase>
    <testcase classname="wesley" name="the suite"><error message="The suite planned 3 tests and ran 2."/></testcase>
  </testsuite>
</testsuites>
`);
});

test('a whole run has neither failures nor errors', () => {
  const tests = { planned: 1, results: [{ number: 1, ok: true, description: 'a' }], brokeOff: null };
  const checks: readonly CheckResult[] = [{ check: 'converges', verdict: 'PASS', detail: '' }];
  expect(printJUnit({ checks, tests }, [])).toContain('<testsuites tests="3" failures="0" errors="0" skipped="0">');
});
