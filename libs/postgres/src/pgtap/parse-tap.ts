import type { TestRun } from '@wesley/rehearse';

type Result = TestRun['results'][number];

/** Reads what a TAP producer printed. It broke off unless it has one plan, of one test or more, and just that many results, numbered in order. */
export function parseTap(text: string): TestRun {
  const lines = text.split('\n');
  const plans = lines.flatMap((line) => /^1\.\.(\d+)/.exec(line)?.[1] ?? []).map(Number);
  const results = lines.flatMap(resultOf);
  const bailed = lines.find((line) => line.startsWith('Bail out!'));
  return {
    planned: plans[0] ?? 0,
    results,
    brokeOff: bailed === undefined ? whatIsWrong(plans, results) : 'The suite bailed out.',
  };
}

/** A run passed when it came to its end and every result is ok. */
export function passed({ results, brokeOff }: TestRun): boolean {
  return brokeOff === null && results.length > 0 && results.every(({ ok }) => ok);
}

function resultOf(line: string): readonly Result[] {
  const match = /^(not )?ok\b(?: (\d+))?(?: -)?(?: (.*))?$/.exec(line);
  if (!match) return [];
  const [, not, number, rest = ''] = match;
  const { description, directive } = splitDirective(rest);
  // What was skipped was not asserted. A TODO that fails, fails.
  const skipped = /^skip/i.test(directive);
  return [
    {
      number: Number(number ?? 0),
      ok: not === undefined && !skipped,
      description: skipped ? `${description} (skipped)` : description,
    },
  ];
}

// A "#" that belongs to the description is escaped.
function splitDirective(rest: string): { readonly description: string; readonly directive: string } {
  const [, description = '', directive = ''] = /^((?:\\.|[^#\\])*)(?:#\s*(.*))?$/.exec(rest) ?? [];
  return { description: description.replace(/\\([#\\])/g, '$1').trim(), directive };
}

function whatIsWrong(plans: readonly number[], results: readonly Result[]): string | null {
  const [planned] = plans;
  if (planned === undefined) return 'The suite has no plan.';
  if (plans.length > 1) return 'The suite has more than one plan.';
  if (planned === 0) return 'The suite plans no test.';
  if (results.length !== planned)
    return `The suite planned ${String(planned)} tests and ran ${String(results.length)}.`;
  return results.every(({ number }, at) => number === at + 1) ? null : 'The results are not numbered in order.';
}
