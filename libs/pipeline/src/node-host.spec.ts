import { getMaxListeners } from 'node:events';
import { nodeHost } from './node-host';

test('any number may sleep at a time: Node warns of no leak, and an interruption wakes them all', async () => {
  const interruption = new AbortController();
  const host = nodeHost({ root: '/', signal: interruption.signal, progress: () => undefined });
  const asleep = Array.from({ length: 30 }, () => host.sleep(60_000));
  expect(getMaxListeners(interruption.signal)).toBe(0);
  interruption.abort();
  await Promise.all(asleep);
});
