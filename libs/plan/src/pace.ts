/** How a backfill goes about it, and when it makes way for others. */
export interface Pace {
  /** Rows in its first batch. */
  readonly size: number;
  /** Milliseconds between two batches. */
  readonly pause: number;
  /** Milliseconds that a batch should take: the next one is larger or smaller, up to ten times or a hundredth of the first. 0: all are of one size. */
  readonly time: number;
  /** Milliseconds that replicas may be behind before it waits for them. */
  readonly maxLag: number;
  /** Sessions that may wait for the rows of a batch before it makes smaller ones, and waits. */
  readonly maxWaiting: number;
  /** Milliseconds that it waits for others, batch after batch, before it gives up. */
  readonly patience: number;
}

/** Short enough that nobody waits, long enough to get on. */
export const defaultPace: Pace = {
  size: 5000,
  pause: 20,
  time: 200,
  maxLag: 10_000,
  maxWaiting: 5,
  patience: 600_000,
};
