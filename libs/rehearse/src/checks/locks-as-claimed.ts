import { counted } from '@wesley/diagnostics';
import { lockModes, type Plan, type RelationLock, type Step } from '@wesley/plan';
import type { RehearsedStep } from '../rehearsal';
import { fail, firstFew, notApplicable, pass, type Check, type Finding } from './check';

/** No step took a stronger lock, scanned or rewrote more than the plan claims. Steps that were not observed do not count. */
export const locksAsClaimed: Check = ({ request: { plan }, steps }) => Promise.resolve(judgeLocks(plan, steps));

/** The same from the plan and the record alone. */
export function judgeLocks(plan: Plan, steps: readonly RehearsedStep[]): Finding {
  const observed = steps.filter((step) => step.observed !== 'not observed');
  if (observed.length === 0) return notApplicable('no step could be observed');
  const tooLow = plan.steps.flatMap((step) => {
    const seen = observed.find(({ id }) => id === step.id);
    return seen ? beyondClaim(step, seen) : [];
  });
  const seen = observed.reduce((sum, { locks }) => sum + locks.length, 0);
  const unobserved = steps.length - observed.length;
  const rest = unobserved === 0 ? '' : `; ${counted(unobserved, 'step')} could not be observed and counts for nothing`;
  const detail = `${counted(seen, 'lock')} of ${counted(observed.length, 'step')}, none stronger than claimed${rest}`;
  return tooLow.length === 0 ? pass(detail) : fail(firstFew(tooLow));
}

function beyondClaim(
  { id, do: { form, on }, claim }: Step,
  { locks, scanned, rewrote }: RehearsedStep,
): readonly string[] {
  return [
    ...locks
      .filter((lock) => rank(lock.mode) > rankClaimed(claim.locks, tableOf(lock)))
      .map(({ relation, mode }) => `${id} took ${mode} on ${relation}, beyond its claim`),
    ...(scanned ?? [])
      .filter((table) => !claim.scans.includes(table) && !(form === 'UPDATE' && isParent(on, table)))
      .map((table) => `${id} read all of ${table}, which it does not claim`),
    ...rewrote
      .filter((table) => !claim.rewrites.includes(table))
      .map((table) => `${id} rewrote ${table}, which it does not claim`),
  ];
}

// The server looks for one row there: in a table of a page or two it reads all of them to find it.
function isParent(on: readonly string[], table: string): boolean {
  return on.slice(1).includes(table);
}

// The lock on an index counts against the claim for its table: `user (user_pkey)`.
function tableOf({ relation }: RelationLock): string {
  return relation.replace(/ \(.*\)$/, '');
}

function rank(mode: RelationLock['mode']): number {
  return lockModes.indexOf(mode);
}

// Reading the catalog of a table takes ACCESS SHARE, which nobody waits for: it need not be claimed.
function rankClaimed(locks: readonly RelationLock[], table: string): number {
  return Math.max(0, ...locks.filter(({ relation }) => relation === table).map(({ mode }) => rank(mode)));
}
