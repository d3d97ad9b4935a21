import { counted } from '@wesley/diagnostics';
import { blockingOf, type Plan, type Step } from '@wesley/plan';
import { mostTried, queuesBehindAReader } from '../load/behind-a-reader';
import { holdsUpReaders } from '../load/holds-up-readers';
import type { Rehearsal, RehearsedStep } from '../rehearsal';
import { fail, firstFew, notApplicable, pass, type Check, type Finding } from './check';

/** Milliseconds that others may queue behind a step that waits for its lock, when the budget is smaller: what plans promise. */
const longestQueue = 2000;

/** A step that has to wait for a long reader gives up in time, lets through who came after it, and tries again. */
export const givesWay: Check = async (stage) => {
  const { request, steps, base } = stage;
  const queues = await queuesBehindAReader(stage);
  for (const [at, step] of steps.entries()) steps[at] = { ...step, queued: queues.get(step.id) ?? null };
  return judgeQueues(request.plan, { budget: request.budget, steps, rows: base.filled });
};

/** The same from the plan and the record alone. */
export function judgeQueues(
  plan: Plan,
  { budget, steps, rows }: Pick<Rehearsal, 'budget' | 'steps' | 'rows'>,
): Finding {
  const limit = Math.max(budget, longestQueue);
  const seen = new Map(steps.map((step) => [step.id, step]));
  const wrong = plan.steps.flatMap((step) => {
    const rehearsed = seen.get(step.id);
    return rehearsed === undefined ? [] : [...waitsWithoutEnd(step, rehearsed, limit), ...heldUp(rehearsed, limit)];
  });
  if (wrong.length > 0) return fail(`${firstFew(wrong)}; the limit is ${String(limit)} ms`);
  const due = plan.steps.filter((step) => holdsUpReaders(step, seen.get(step.id), rows));
  if (due.length === 0) return notApplicable('no step has to wait for those who read a table that was there');
  const tried = steps.flatMap(({ queued }) => (queued === null ? [] : [queued]));
  if (tried.length === 0) return fail(`none of ${counted(due.length, 'step')} was tried behind a long reader`);
  return pass(
    `${String(tried.length)} of ${counted(due.length, 'step')} tried behind a long reader, ${howTried(tried, due.length)}: each gave up, let ${counted(countWaiting(tried), 'statement')} through, and came through itself when tried again`,
  );
}

function howTried(tried: readonly NonNullable<RehearsedStep['queued']>[], due: number): string {
  const timeouts = tried.flatMap(({ lockTimeout }) => lockTimeout ?? []);
  const cut = `with lock timeouts of at most ${String(Math.max(0, ...timeouts))} ms`;
  return tried.length < due ? `in a sample of at most ${String(mostTried)} transactions, ${cut}` : cut;
}

function countWaiting(queues: readonly NonNullable<RehearsedStep['queued']>[]): number {
  return queues.reduce((sum, { who }) => sum + who.length, 0);
}

// What blocks nobody while it works lets nobody queue while it waits.
function waitsWithoutEnd({ id, lockTimeout, transaction }: Step, seen: RehearsedStep, limit: number) {
  const blocks = transaction !== null && seen.locks.some(({ mode }) => blockingOf(mode) !== 'nothing');
  if (!blocks || (lockTimeout !== null && lockTimeout <= limit)) return [];
  const waits = lockTimeout === null ? 'has no lock timeout' : `has a lock timeout of ${String(lockTimeout)} ms`;
  const behind = seen.queued === null || seen.queued.who.length === 0 ? '' : `: ${seen.queued.who.join(', ')}`;
  return [`${id} ${waits}, and as long as it waits others wait behind it${behind}`];
}

function heldUp({ id, queued }: RehearsedStep, limit: number): readonly string[] {
  if (queued === null) return [];
  const who = queued.who.join(', ');
  if (!queued.gaveUp) return [`${id} did not give up, and kept waiting until the reader went: ${who}`];
  return queued.waited > limit ? [`${id} kept waiting for ${String(queued.waited)} ms behind it: ${who}`] : [];
}
