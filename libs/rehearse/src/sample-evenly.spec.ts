import fc from 'fast-check';
import { sampleEvenly } from './sample-evenly';

it('takes all when there are few, and otherwise the first, the last, and some between them', () => {
  expect(sampleEvenly([1, 2, 3], 3)).toEqual([1, 2, 3]);
  expect(sampleEvenly([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
});

it('takes just as many as it may, none twice, and keeps their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 2, max: 20 }), (count, most) => {
      const items = Array.from({ length: count }, (_, at) => at);
      const taken = sampleEvenly(items, most);
      expect(taken).toHaveLength(Math.min(count, most));
      expect([...new Set(taken)].sort((a, b) => a - b)).toEqual(taken);
    }),
  );
});
