import { defaultPace, type Batch } from '@wesley/plan';
import { nextSize } from './make-way';

const batch: Batch = { ...defaultPace, plan: '', table: 't', key: [], bound: '', end: '', lock: '' };
const after = (size: number, took: number, waiting = 0, pace: Partial<Batch> = {}) =>
  nextSize(size, { took, waiting }, { ...batch, ...pace });

test('a batch that took longer than it should is followed by a smaller one, and the other way round', () => {
  expect(after(5000, 200)).toBe(5000);
  expect(after(5000, 250)).toBe(4000);
  expect(after(5000, 160)).toBe(6250);
});

test('the size changes by half or double at most, and stays within bounds', () => {
  expect(after(5000, 60_000)).toBe(2500);
  expect(after(5000, 0)).toBe(10_000);
  expect(after(40_000, 1)).toBe(50_000);
  expect(after(60, 60_000)).toBe(50);
});

test('the next batch is half as large when too many waited, whatever time it took', () => {
  expect([after(5000, 1, 5), after(5000, 1, 6)]).toEqual([10_000, 2500]);
});

test('without a time, all batches are of one size', () => {
  expect(after(5000, 60_000, 99, { time: 0 })).toBe(5000);
});
