import type { Batch, Step } from '@wesley/plan';
import { measureLag } from '@wesley/sql';
import { ApplyError } from './apply-error';
import type { Session } from './database';
import type { Policy } from './policy';
import { query } from './query';

/** What a batch was seen to do to others. */
export interface BatchSeen {
  /** Milliseconds. */
  readonly took: number;
  /** Sessions that waited for its rows at its end. */
  readonly waiting: number;
}

/** Rows of the next batch: at most doubled or halved, so that it should take the time that it is given. */
export function nextSize(size: number, { took, waiting }: BatchSeen, { size: first, time, maxWaiting }: Batch): number {
  if (time === 0) return size;
  const fits = waiting > maxWaiting ? 0.5 : time / Math.max(took, 1);
  const next = Math.round(size * Math.min(2, Math.max(0.5, fits)));
  return Math.min(first * 10, Math.max(Math.ceil(first / 100), next));
}

/** Milliseconds between two looks at whether others are through. */
const look = 500;

/** How long it has waited for others already, and where it stands. */
export interface Standing {
  readonly waited: number;
  /** The last key that is done, for a message. */
  readonly at: string;
}

/**
 * Waits while replicas are too far behind, and a moment when too many sessions waited for the last batch. Gives how long it has waited
 * in a row, 0 when there was nobody to wait for. Rejects when that is longer than its patience.
 */
export async function makeWay(
  step: Step,
  batch: Batch,
  session: Session,
  policy: Policy,
  seen: BatchSeen,
  { waited, at }: Standing,
): Promise<number> {
  let [total, waiting, looks] = [waited, seen.waiting, 0];
  for (;;) {
    const lag = await (policy.lag ?? readLag)(step, session);
    const hindrance = describe(batch, lag, waiting);
    if (hindrance === null) return looks === 0 ? 0 : total;
    if (total >= batch.patience) throw outOfPatience(step, batch, hindrance, at);
    if (policy.signal.aborted)
      throw new ApplyError('interrupted', step, `Stopped at ${step.id}; it can go on from there.`);
    await policy.sleep(look);
    // Whoever waited for the batch has its rows by now.
    [total, waiting, looks] = [total + look, 0, looks + 1];
  }
}

function describe({ maxLag, maxWaiting }: Batch, lag: number, waiting: number): string | null {
  if (lag > maxLag) return `a replica is ${String(lag)} ms behind, and may be ${String(maxLag)}`;
  return waiting > maxWaiting ? `${String(waiting)} sessions waited for a batch, and ${String(maxWaiting)} may` : null;
}

function outOfPatience(step: Step, { patience }: Batch, hindrance: string, at: string): ApplyError {
  const message = `${step.id} gave up after it had waited ${String(patience)} ms for others: ${hindrance}. It stands after ${at}, and goes on from there when it is run again.`;
  return new ApplyError('hindered', step, message);
}

async function readLag(step: Step, session: Session): Promise<number> {
  const [row] = await query(step, session, measureLag.text);
  if (row?.['hidden'] === true) {
    const message = `${step.id} was stopped: there are replicas, and the role may not see how far they are behind. Grant it pg_monitor.`;
    throw new ApplyError('refused', step, message);
  }
  return Number(row?.['lag'] ?? 0);
}
