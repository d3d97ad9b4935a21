import type { TestRun } from '../rehearsal';

/** The run as JUnit's XML, which CI servers show. A suite that broke off gets one more case, an error that says why. */
export function printJUnit({ results, brokeOff }: TestRun): string {
  const failures = results.filter(({ ok }) => !ok).length;
  const errors = brokeOff === null ? 0 : 1;
  const counts = `tests="${String(results.length + errors)}" failures="${String(failures)}" errors="${String(errors)}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="wesley" ${counts}>`,
    ...results.map(testCase),
    ...(brokeOff === null
      ? []
      : [`    <testcase classname="wesley" name="the suite"><error message="${escape(brokeOff)}"/></testcase>`]),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function testCase({ number, ok, description }: TestRun['results'][number]): string {
  const start = `    <testcase classname="wesley" name="${escape(`${String(number)} ${description}`)}"`;
  return ok ? `${start}/>` : `${start}><failure message="not ok"/></testcase>`;
}

function escape(text: string): string {
  return withoutInvalid(text).replace(/[<>&"\n\r\t]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

// XML 1.0 has no way to write these, not even escaped.
function withoutInvalid(text: string): string {
  return text.replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
