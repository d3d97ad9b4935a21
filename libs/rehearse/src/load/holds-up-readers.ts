import type { Step } from '@wesley/plan';
import type { Rehearsal, RehearsedStep } from '../rehearsal';

/** Whether the step waits for whoever reads one of its tables: it took ACCESS EXCLUSIVE on one that was there before the plan, under that name. */
export function holdsUpReaders(
  { transaction, do: { on } }: Step,
  seen: RehearsedStep | undefined,
  rows: Rehearsal['rows'],
): boolean {
  if (transaction === null || seen === undefined) return false;
  return seen.locks.some(
    ({ relation, mode }) =>
      mode === 'ACCESS EXCLUSIVE' && on.includes(relation) && rows.some(({ table }) => table === relation),
  );
}
