import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { measureCosts } from './measure-costs';

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
}, 60_000);
afterAll(() => shadow.close());

test('every form locks, reads and rewrites what is claimed, neither more nor less', async () => {
  const measured = await measureCosts(shadow);
  expect(measured.flatMap(({ form, differences }) => differences.map((each) => `${form}: ${each}`))).toEqual([]);
  expect(measured.filter(({ seen }) => seen.locks.length > 0).length).toBeGreaterThan(25);
}, 60_000);
