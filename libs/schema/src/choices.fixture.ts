import fc from 'fast-check';

/** Choices among what is at hand; made of numbers that fast-check draws, and shrinks towards the first of everything. */
export interface Choices {
  /** One of the items; undefined when there are none. */
  pick<T>(items: readonly T[]): T | undefined;
  /** A whole number from 0 to `most`. */
  upTo(most: number): number;
  /** True about once in `n`. */
  onceIn(n: number): boolean;
  /** Some of the items, in their order. */
  some<T>(items: readonly T[]): readonly T[];
}

/** A value that is put together by making choices. */
export function chosen<T>(make: (choices: Choices) => T): fc.Arbitrary<T> {
  const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 300, maxLength: 300 });
  return numbers.map((drawn) => make(choicesFrom(drawn)));
}

// When the numbers run out, everything is 0.
function choicesFrom(numbers: readonly number[]): Choices {
  let at = 0;
  const upTo = (most: number) => (numbers[at++] ?? 0) % (most + 1);
  return {
    upTo,
    pick: (items) => (items.length === 0 ? undefined : items[upTo(items.length - 1)]),
    onceIn: (n) => upTo(n - 1) === n - 1,
    some: (items) => items.filter(() => upTo(1) === 1),
  };
}
