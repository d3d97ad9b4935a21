import type { Batch, Step } from '@wesley/plan';
import type { Row, Session } from './database';
import { inTransaction, setLocalTimeouts } from './in-transaction';
import type { Policy } from './policy';
import { query } from './query';
import type { Watch } from './watch';
import { withRetries } from './with-retries';

type Key = readonly (string | null)[];

/** Walks the table by its primary key, a range of keys in each transaction, with a pause between two. */
export async function backfill(
  step: Step,
  batch: Batch,
  session: Session,
  policy: Policy,
  watch: Watch,
): Promise<{ readonly rows: number; readonly retries: number }> {
  let last: Key = batch.key.map(() => null);
  let [rows, retries] = [0, 0];
  for (;;) {
    const [bound] = await query(step, session, batch.bound, last);
    if (bound === undefined) return { rows, retries };
    const upTo = batch.key.map(({ column }) => String(bound[column]));
    const range = [...last, ...upTo];
    const done = await withRetries(step, policy, () => runBatch(step, batch, range, session, watch));
    rows += done.value;
    retries += done.retries;
    last = upTo;
    await policy.sleep(batch.pause);
  }
}

function runBatch(step: Step, { lock }: Batch, range: Key, session: Session, watch: Watch): Promise<number> {
  return inTransaction(session, async () => {
    await setLocalTimeouts(step, session);
    await watch.before(step, session);
    await query(step, session, lock, range);
    const rows: readonly Row[] = await query(
      step,
      session,
      `WITH changed AS (${step.do.sql} RETURNING 1) SELECT count(*) AS count FROM changed`,
      range,
    );
    await watch.after(step, session);
    return Number(rows[0]?.['count'] ?? 0);
  });
}
