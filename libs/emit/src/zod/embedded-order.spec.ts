import { field } from '../fixtures/embedded';
import { embeddedOrder } from './embedded-order';

/** Each type with what it holds; a star for those that hold themselves. */
const ordered = (holds: Readonly<Record<string, string>>) =>
  embeddedOrder(
    Object.entries(holds).map(([name, held]) => ({
      name,
      comment: null,
      fields: [...held].map((other) => field(other, { kind: 'embedded', name: other })),
    })),
  )
    .map(({ type, knotted }) => `${type.name}${knotted ? '*' : ''}`)
    .join(' ');

test.each([
  [{ a: 'b', b: 'c', c: '' }, 'c b a'],
  [{ a: 'bc', b: 'c', c: '' }, 'c b a'],
  [{ a: 'a' }, 'a*'],
  [{ a: 'b', b: 'a' }, 'a* b*'],
  [{ a: 'bl', b: 'bl', l: '', t: 'al' }, 'l b* a t'],
  [{}, ''],
])('%j', (holds, order) => {
  expect(ordered(holds)).toBe(order);
});

test('a long chain is no deep recursion', () => {
  const types = Array.from({ length: 20_000 }, (_, at) => ({
    name: String(at),
    comment: null,
    fields: at === 19_999 ? [] : [field('next', { kind: 'embedded', name: String(at + 1) })],
  }));
  expect(embeddedOrder(types)[0]?.type.name).toBe('19999');
});
