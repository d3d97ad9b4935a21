import { isEqual } from './is-equal';

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [null, 'x'] }, { b: [null, 'x'], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1, c: undefined }, true],
  [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
  [{ a: null }, {}, false],
  [['x', 'y'], ['y', 'x'], false],
  [['x'], ['x', 'y'], false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j: %j', (a, b, equal) => {
  expect(isEqual(a, b)).toBe(equal);
  expect(isEqual(b, a)).toBe(equal);
});
