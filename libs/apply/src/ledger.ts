import type { Batch, Step } from '@wesley/plan';
import { clearLedger, createLedger, readLedger, type Place } from '@wesley/sql';
import { ApplyError } from './apply-error';
import type { Session } from './database';
import { query } from './query';

/** A key as texts; nulls stand before the first row. */
export type Key = readonly (string | null)[];

export function placeOf({ id }: Step, { plan }: Batch): Place {
  return { plan, step: id };
}

/** Sees to it that there is a table to note in. */
export async function openLedger(step: Step, session: Session): Promise<void> {
  try {
    await query(step, session, createLedger.text);
  } catch (error) {
    // insufficient_privilege
    if (!(error instanceof ApplyError) || error.server?.sqlState !== '42501') throw error;
    const message = `${step.id} was not begun: how far a backfill came is noted in the table wesley.backfill, which the role may not make. Grant it CREATE on the database.`;
    throw new ApplyError('refused', step, message, error.server);
  }
}

/** The key of the last row that an earlier run was through with; null where none was stopped. */
export async function readStand(step: Step, batch: Batch, session: Session): Promise<Key | null> {
  const [row] = await query(step, session, readLedger(placeOf(step, batch)).text);
  const key: unknown = row?.['last_key'];
  return Array.isArray(key) ? key.map(String) : null;
}

export async function closeLedger(step: Step, batch: Batch, session: Session): Promise<void> {
  await query(step, session, clearLedger(placeOf(step, batch)).text);
}
