import type { Session } from '@wesley/apply';

/** A statement on its way in some session. */
export interface Followed {
  /** Settles as the step does. */
  readonly end: Promise<unknown>;
  /** Fulfilled when the step has ended, well or not. */
  readonly settled: Promise<void>;
  ended(): boolean;
}

export function follow(end: Promise<unknown>): Followed {
  let over = false;
  const note = (): void => {
    over = true;
  };
  return { end, settled: end.then(note, note), ended: () => over };
}

/** Milliseconds that a cancelled statement gets to end before its connection is cut, and between two attempts. */
const grace = { total: 5000, between: 50 };

/** Has the server cancel what the backend runs, and waits for its end. */
export async function cancel(observer: Session, pid: number, step: Followed): Promise<void> {
  const cutAt = performance.now() + grace.total;
  while (!step.ended()) {
    const means = performance.now() < cutAt ? 'pg_cancel_backend' : 'pg_terminate_backend';
    await observer.query(`SELECT pg_catalog.${means}($1)`, [pid]);
    await Promise.race([step.settled, pause(grace.between)]);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
