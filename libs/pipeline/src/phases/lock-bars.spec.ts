import type { RehearsedStep } from '@wesley/rehearse';
import { lockBars } from './lock-bars';

const step = (id: string, held: number, mode: 'ACCESS EXCLUSIVE' | 'ROW EXCLUSIVE' = 'ACCESS EXCLUSIVE') =>
  ({ id, held, locks: [{ relation: 'user', mode }] }) as unknown as RehearsedStep;

it('draws a bar for each step that others wait for, as long as its locks were held', () => {
  expect(lockBars([step('one', 12), step('two', 0), step('free', 90, 'ROW EXCLUSIVE'), step('three', 24)])).toEqual([
    'Locks that others wait for, and how long they were held:',
    `  one   ${'█'.repeat(12)}${' '.repeat(12)} 12 ms, ACCESS EXCLUSIVE on user`,
    `  two   █${' '.repeat(23)} under 1 ms, ACCESS EXCLUSIVE on user`,
    `  three ${'█'.repeat(24)} 24 ms, ACCESS EXCLUSIVE on user`,
  ]);
});

it('draws the longest of many, and counts the rest', () => {
  const bars = lockBars(Array.from({ length: 12 }, (_, at) => step(`step ${String(at)}`, at)));
  expect(bars).toHaveLength(10);
  expect(bars[1]).toContain('step 4 ');
  expect(bars[9]).toBe('  and 4 more steps, for no longer than these');
});

it('draws nothing where nobody waits', () => {
  expect(lockBars([step('free', 9, 'ROW EXCLUSIVE')])).toEqual([]);
});
