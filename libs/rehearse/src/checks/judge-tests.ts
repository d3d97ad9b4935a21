import type { TestRun } from '../rehearsal';
import { fail, pass, type Finding } from './check';

/** All assertions that were planned ran, there are some, and they passed. */
export function judgeTests({ planned, results, brokeOff }: TestRun): Finding {
  const failed = results.filter(({ ok }) => !ok);
  const passed = planned > 0 && results.length === planned && failed.length === 0 && brokeOff === null;
  const count = `${String(results.length - failed.length)} of ${String(planned)} assertions passed`;
  return passed ? pass(count) : fail(`${count}: ${brokeOff ?? failed[0]?.description ?? 'not all of them ran'}`);
}
