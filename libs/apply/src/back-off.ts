import type { Retry } from '@wesley/plan';
import type { Policy } from './policy';

const spread = 0.25;

/** Waits before a try: twice as long each time, a quarter more or less, so that two that wait for each other do not come back at once. */
export async function backOff({ pause }: Retry, tries: number, { sleep, random }: Policy): Promise<void> {
  const jitter = random === undefined ? 1 : 1 - spread + 2 * spread * random();
  await sleep(pause * 2 ** tries * jitter);
}
