import type { CheckResult, Rehearsal, TestRun } from '../rehearsal';

/**
 * A rehearsal as JUnit's XML, which CI servers show: one suite of its checks, with a case for the verdict that says every reason for
 * FAIL, and one of the assertions. A suite that broke off gets one more case, an error that says why.
 */
export function printJUnit({ checks, tests }: Pick<Rehearsal, 'checks' | 'tests'>, reasons: readonly string[]): string {
  const suites = [
    suite('checks', [...checks.map(checkCase), verdictCase(reasons)]),
    ...(tests === null ? [] : [suite('assertions', assertionCases(tests))]),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${count(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ lines: each }) => each),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Case {
  readonly name: string;
  readonly outcome: { readonly kind: 'failure' | 'error' | 'skipped'; readonly message: string } | null;
}

function suite(
  name: string,
  cases: readonly Case[],
): { readonly cases: readonly Case[]; readonly lines: readonly string[] } {
  const lines = [`  <testsuite name="wesley ${name}" ${count(cases)}>`, ...cases.map(printCase), '  </testsuite>'];
  return { cases, lines };
}

function count(cases: readonly Case[]): string {
  const of = (kind: string) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
  return `tests="${String(cases.length)}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

function printCase({ name, outcome }: Case): string {
  const start = `    <testcase classname="wesley" name="${escape(name)}"`;
  if (outcome === null) return `${start}/>`;
  return `${start}><${outcome.kind} message="${escape(outcome.message)}"/></testcase>`;
}

// What was not run is a reason for FAIL, or follows from what broke the run off: the verdict says so.
const kinds = { FAIL: 'failure', 'NOT RUN': 'skipped', 'NOT APPLICABLE': 'skipped' } as const;

function checkCase({ check, verdict, detail }: CheckResult): Case {
  if (verdict === 'PASS') return { name: check, outcome: null };
  return { name: check, outcome: { kind: kinds[verdict], message: `${verdict}: ${detail}` } };
}

function verdictCase(reasons: readonly string[]): Case {
  return { name: 'verdict', outcome: reasons.length === 0 ? null : { kind: 'failure', message: reasons.join('\n') } };
}

function assertionCases({ results, brokeOff }: TestRun): readonly Case[] {
  const cases = results.map(({ number, ok, description }): Case => ({
    name: `${String(number)} ${description}`,
    outcome: ok ? null : { kind: 'failure', message: 'not ok' },
  }));
  return brokeOff === null ? cases : [...cases, { name: 'the suite', outcome: { kind: 'error', message: brokeOff } }];
}

function escape(text: string): string {
  return withoutInvalid(text).replace(/[<>&"\n\r\t]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

// XML 1.0 has no way to write these, not even escaped.
function withoutInvalid(text: string): string {
  return text.replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
