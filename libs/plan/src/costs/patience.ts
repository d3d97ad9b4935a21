import type { Form } from '@wesley/sql';
import type { Retry, Step } from '../plan';
import { costs } from './costs';

/** How long a step waits, and how often. */
export type Patience = Pick<Step, 'lockTimeout' | 'statementTimeout' | 'retry'>;

const second = 1000;
const hour = 3600 * second;

// The pauses are 6.2 s in all: whoever holds a lock for longer is in a transaction that somebody should look at.
const retry: Retry = { times: 5, pause: 200 };

/** A brief lock is waited for briefly and tried again; what reads a table is given the time that a large one takes. */
export function patienceOf(form: Form): Patience {
  return { ...timeoutsOf(form), retry };
}

function timeoutsOf(form: Form): Omit<Patience, 'retry'> {
  const { referenced, scans, runsAlone } = costs[form];
  // With a lock timeout and any old snapshot about, CONCURRENTLY fails (55P03) and leaves an invalid index.
  if (runsAlone) return { lockTimeout: null, statementTimeout: hour };
  // It waits for one table while it keeps everybody out of another. NOWAIT would not queue, and never get a table that is always in use.
  if (referenced === 'ACCESS EXCLUSIVE') return { lockTimeout: 100, statementTimeout: 10 * second };
  if (form === 'ANALYZE') return { lockTimeout: 2 * second, statementTimeout: 600 * second };
  if (form === 'UPDATE') return { lockTimeout: 2 * second, statementTimeout: 60 * second };
  return { lockTimeout: 2 * second, statementTimeout: scans === undefined ? 10 * second : hour };
}
