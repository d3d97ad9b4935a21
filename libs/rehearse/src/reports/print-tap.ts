import type { TestRun } from '../rehearsal';

/** The run in TAP 13, for whatever reads that: https://testanything.org/. */
export function printTap({ planned, results, brokeOff }: TestRun): string {
  const lines = [
    'TAP version 13',
    `1..${String(planned)}`,
    ...results.map(
      ({ ok, number, description }) => `${ok ? 'ok' : 'not ok'} ${String(number)} - ${onOneLine(description)}`,
    ),
    ...(brokeOff === null ? [] : [`Bail out! ${onOneLine(brokeOff)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

// A bare "#" would begin a directive (SKIP, TODO).
function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\#]/g, '\\$&');
}
