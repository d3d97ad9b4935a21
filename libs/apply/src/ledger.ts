import type { Batch, Step } from '@wesley/plan';
import { closeLedger as close, createLedger, mayNote, readLedger, type Place } from '@wesley/sql';
import { ApplyError } from './apply-error';
import type { Session } from './database';
import { query } from './query';

/** A key as texts; nulls stand before the first row. */
export type Key = readonly (string | null)[];

export function placeOf({ id }: Step, { plan }: Batch): Place {
  return { plan, step: id };
}

/** Sees to it that there is a table to note in, and that the role may. */
export async function openLedger(step: Step, session: Session): Promise<void> {
  try {
    await query(step, session, createLedger.text);
    const [row] = await query(step, session, mayNote.text);
    if (row?.['may'] === true) return;
  } catch (error) {
    // insufficient_privilege
    if (!(error instanceof ApplyError) || error.server?.sqlState !== '42501') throw error;
    throw new ApplyError('refused', step, noRight(step), error.server);
  }
  throw new ApplyError('refused', step, noRight(step));
}

function noRight({ id }: Step): string {
  return `${id} was not begun: how far a backfill came is noted in the table wesley.backfill, to which the role has no right. Grant it CREATE on the database, so that it can make it; where it is there already, USAGE on the schema wesley, and SELECT, INSERT and UPDATE on the table.`;
}

/** The key of the last row that an earlier run was through with; null where none was stopped. */
export async function readStand(step: Step, batch: Batch, session: Session): Promise<Key | null> {
  const [row] = await query(step, session, readLedger(placeOf(step, batch)).text);
  const key: unknown = row?.['last_key'];
  return Array.isArray(key) ? key.map(String) : null;
}

export async function closeLedger(step: Step, batch: Batch, session: Session): Promise<void> {
  await query(step, session, close(placeOf(step, batch)).text);
}
