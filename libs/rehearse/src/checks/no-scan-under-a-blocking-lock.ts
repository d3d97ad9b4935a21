import { counted } from '@wesley/diagnostics';
import { blockingOf, type Blocking } from '@wesley/plan';
import type { RehearsedStep } from '../rehearsal';
import { fail, firstFew, notApplicable, pass, type Check, type Finding } from './check';

const blocksWork: readonly Blocking[] = ['writes', 'reads and writes'];

/** Nobody waits for as long as a table is large: what blocks writes or reads neither scanned nor rewrote what it locked. */
export const noScanUnderABlockingLock: Check = ({ steps }) => Promise.resolve(judgeLongLocks(steps));

/** The same from the record alone. */
export function judgeLongLocks(steps: readonly RehearsedStep[]): Finding {
  const observed = steps.filter((step) => step.observed !== 'not observed');
  if (observed.length === 0) return notApplicable('no step could be observed');
  const blocking = observed.filter((step) => blockedTables(step).length > 0);
  const long = blocking.flatMap(({ id, scanned, rewrote }) => [
    ...(scanned ?? []).map((table) => `${id} read all of ${table} while it blocked others`),
    ...rewrote.map((table) => `${id} rewrote ${table} while it blocked others`),
  ]);
  const detail = `${String(blocking.length)} of ${counted(observed.length, 'step')} blocked readers or writers, and none read or wrote a table meanwhile`;
  return long.length === 0 ? pass(detail) : fail(firstFew(long));
}

function blockedTables({ locks }: RehearsedStep): readonly string[] {
  return locks.filter(({ mode }) => blocksWork.includes(blockingOf(mode))).map(({ relation }) => relation);
}
