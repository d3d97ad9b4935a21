import fc from 'fast-check';
import { suggest, suggester } from './suggest';

describe('suggest', () => {
  test.each([
    ['Usr', ['Post', 'User', 'Order'], 'User'],
    ['Uesr', ['Users', 'User'], 'User'],
    ['user', ['Used', 'USER'], 'USER'],
    ['created_at', ['createdAt', 'updatedAt'], 'createdAt'],
    ['wes_fkey', ['wes_fk', 'wes_pk'], 'wes_fk'],
    ['Elephant', ['User', 'Order'], undefined],
    ['ba', ['ab'], 'ab'],
    ['a', ['b'], undefined],
    ['ab', [], undefined],
  ])('%s among %j is %s', (wrong, candidates, expected) => {
    expect(suggest(wrong, candidates)).toBe(expected);
  });
});

describe('suggester', () => {
  const words = Array.from({ length: 5000 }, (_, at) => `${'abcde'.charAt(at % 5)}word${String(at)}`);

  it('says what suggest says', () => {
    const ask = suggester(['User', 'Post', 'Comment']);
    expect(['Usr', 'post', 'Commnet', 'Xyz', 'Usr'].map(ask)).toEqual(['User', 'Post', 'Comment', undefined, 'User']);
  });

  it('looks among thousands at those with the same first letter, whatever its case', () => {
    const ask = suggester([...words, 'Invoice', 'invoiced']);
    expect(['Invioce', 'invoicd', 'Nvoice'].map(ask)).toEqual(['Invoice', 'Invoice', undefined]);
  });

  it('looks at no more than a thousand of them', () => {
    const looked = new Set<string>();
    const seen = (word: string) =>
      ({
        length: word.length,
        charAt: (at: number) => word.charAt(at),
        toLowerCase: () => (looked.add(word), word),
      }) as unknown as string;
    suggester(Array.from({ length: 5000 }, (_, at) => seen(`a${String(at).padStart(4, '0')}`)))('axxxx');
    expect(looked.size).toBe(1000);
  });
});

test('what is given up early is never what was meant', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'D'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 8 }), (wrong, candidates) => {
      const limit = Math.floor(wrong.length * 0.4) + 1;
      const near = candidates
        .map((candidate) => ({ candidate, distance: distanceBetween(wrong, candidate) }))
        .filter((each) => each.distance <= limit && each.distance < Math.max(wrong.length, each.candidate.length));
      const least = Math.min(...near.map(({ distance }) => distance));
      expect(suggest(wrong, candidates)).toBe(near.find(({ distance }) => distance === least)?.candidate);
    }),
    { seed: 5, numRuns: 500 },
  );
});

/** By its definition, without a table. */
function distanceBetween(a: string, b: string): number {
  if (a === b) return 0;
  if (a.toLowerCase() === b.toLowerCase()) return 0.5;
  const distance = (left: string, right: string): number => {
    if (left === '' || right === '') return left.length + right.length;
    const swapped = left[0] === right[1] && left[1] === right[0];
    return Math.min(
      distance(left.slice(1), right) + 1,
      distance(left, right.slice(1)) + 1,
      distance(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
      swapped && left.length > 1 && right.length > 1 ? distance(left.slice(2), right.slice(2)) + 1 : Infinity,
    );
  };
  return distance(a.toLowerCase(), b.toLowerCase());
}
