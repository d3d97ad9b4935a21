import type { Step } from '@wesley/plan';
import { groupsToTry, mostPoints, sampleOf, stepsToTry } from './points';

const steps = (count: number, form = 'COMMENT ON') =>
  Array.from({ length: count }, (_, at) => ({ id: `${form} ${String(at)}`, do: { form } }) as unknown as Step);

it('tries every step of a plan that is not long', () => {
  const few = steps(mostPoints);
  expect(stepsToTry(few)).toEqual(few);
  expect(groupsToTry(few.map((step) => [step])).size).toBe(mostPoints);
});

it('tries some of a long one, with each form among them', () => {
  const [rare] = steps(1, 'CREATE INDEX CONCURRENTLY');
  const many = steps(500);
  const long = [...many.slice(0, 201), ...(rare ? [rare] : []), ...many.slice(201)];
  const tried = stepsToTry(long);
  expect(tried).toContain(rare);
  expect(tried).toHaveLength(mostPoints);
  expect(groupsToTry(long.map((step) => [step])).size).toBe(mostPoints);
});

it('says when it was a sample', () => {
  expect(sampleOf(3, 3, 'transaction')).toBe('');
  expect(sampleOf(3, 9, 'transaction')).toBe(', a sample of 3 of 9 transactions, evenly taken');
});
