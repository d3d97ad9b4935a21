import type { Batch, Step } from '@wesley/plan';
import { measureBatch, noteInLedger } from '@wesley/sql';
import type { Session } from './database';
import { inTransaction } from './in-transaction';
import { closeLedger, openLedger, placeOf, readStand, type Key } from './ledger';
import { makeWay, nextSize, type BatchSeen } from './make-way';
import type { Policy } from './policy';
import { query } from './query';
import { askAfter, type Watching } from './watch';
import { withRetries } from './with-retries';

/**
 * Walks the table by its primary key, a range of keys in each transaction, with a pause between two. Each transaction notes how far it
 * came, so that a walk that was stopped goes on from there.
 */
export async function backfill(
  step: Step,
  batch: Batch,
  session: Session,
  policy: Policy,
  watching: Watching,
): Promise<Walked> {
  const walk: Walk = { step, batch, session, policy, watching };
  await openLedger(step, session);
  const stand = await readStand(step, batch, session);
  const rest = await walkFrom(stand ?? start(batch), walk);
  // Rows before the place where it was resumed may have lost their value since.
  const again = stand !== null && !(await isFilled(walk)) ? await walkFrom(start(batch), walk) : nothingWalked;
  await closeLedger(step, batch, session);
  return { rows: rest.rows + again.rows, retries: rest.retries + again.retries };
}

interface Walk {
  readonly step: Step;
  readonly batch: Batch;
  readonly session: Session;
  readonly policy: Policy;
  readonly watching: Watching;
}

interface Walked {
  readonly rows: number;
  readonly retries: number;
}

const nothingWalked: Walked = { rows: 0, retries: 0 };

function start({ key }: Batch): Key {
  return key.map(() => null);
}

// To the end as it is at the beginning, then over what was inserted meanwhile: who goes for the end never comes to it where rows are
// always added.
const mostPasses = 2;

async function walkFrom(from: Key, walk: Walk): Promise<Walked> {
  const { step, batch, session, policy } = walk;
  let [last, size] = [from, batch.size];
  let [rows, retries, waited, passes] = [0, 0, 0, 0];
  let end = await keyOf(batch.end, [], walk);
  while (end !== undefined) {
    const upTo = await keyOf(batch.bound, [...last, size, ...end], walk);
    if (upTo === undefined) {
      passes += 1;
      if (passes === mostPasses) break;
      end = await keyOf(batch.end, [], walk);
      continue;
    }
    const { value: done, retries: again } = await withRetries(step, policy, () => runBatch(last, upTo, walk));
    [last, rows, retries, size] = [upTo, rows + done.rows, retries + again, nextSize(size, done, batch)];
    await policy.sleep(batch.pause);
    waited = await makeWay(step, batch, session, policy, done, { waited, at: printKey(batch, last) });
  }
  return { rows, retries };
}

async function keyOf(sql: string, given: readonly (string | number | null)[], { step, batch, session }: Walk) {
  const [row] = await query(step, session, sql, given);
  return row && batch.key.map(({ column }) => String(row[column]));
}

function printKey({ key }: Batch, values: Key): string {
  return `(${key.map(({ column }) => column).join(', ')}) = (${values.join(', ')})`;
}

async function isFilled({ step, session }: Walk): Promise<boolean> {
  const [row] = await query(step, session, `SELECT (${step.do.done}) AS done`);
  return row?.['done'] === true;
}

interface BatchDone extends BatchSeen {
  readonly rows: number;
}

function runBatch(last: Key, upTo: Key, { step, batch, session, watching }: Walk): Promise<BatchDone> {
  const { watch, questions } = watching;
  const asked = questions === null ? [] : [questions.before];
  return inTransaction(step, session, asked, async ([seenBefore = []]) => {
    await watch.before(step, session, seenBefore);
    await query(step, session, batch.lock, [...last, ...upTo]);
    const [changed] = await query(
      step,
      session,
      `WITH changed AS (${step.do.sql} RETURNING 1) SELECT count(*) AS count FROM changed`,
      [...last, ...upTo],
    );
    const rows = Number(changed?.['count'] ?? 0);
    await query(step, session, noteInLedger(placeOf(step, batch)).text, [upTo, rows]);
    const [seen] = await query(step, session, measureBatch.text);
    await watch.after(step, session, askAfter(session, questions));
    return { rows, took: Number(seen?.['took']), waiting: Number(seen?.['waiting']) };
  });
}
