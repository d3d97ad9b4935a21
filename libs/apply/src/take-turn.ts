import type { Step } from '@wesley/plan';
import { takeTurn, whoHasTurn } from '@wesley/sql';
import { ApplyError } from './apply-error';
import { backOff } from './back-off';
import type { Session } from './database';
import { refusePooler } from './in-transaction';
import type { Policy } from './policy';
import { query } from './query';

/** One run at a time in a database. The turn ends with the session, so that one that was killed a moment ago is waited for. */
export async function takeTurnFor(step: Step, session: Session, policy: Policy): Promise<void> {
  const retry = policy.retry ?? step.retry;
  for (let tries = 0; ; tries++) {
    const [row] = await query(step, session, takeTurn.text);
    refusePooler(step, session, row?.['pid']);
    if (row?.['taken'] === true) return;
    if (tries >= retry.times) break;
    await backOff(retry, tries, policy);
  }
  const [other] = await query(step, session, whoHasTurn.text);
  const name = typeof other?.['name'] === 'string' && other['name'] !== '' ? ` (${other['name']})` : '';
  const who = other === undefined ? '' : `: process ${String(other['pid'])}${name}`;
  throw new ApplyError('busy', step, `Another run is carrying out a plan in this database${who}. Nothing was begun.`);
}
