import fc from 'fast-check';
import { readStrictJson } from './strict-json';

const problemOf = (text: string) => {
  const read = readStrictJson(text);
  return read.kind === 'problem' ? read.problem : 'none';
};

describe('readStrictJson', () => {
  it.each([
    ['{"a":1,"a":2}', 'member "a" stands there twice at offset 10'],
    ['{"a":1,"\\u0061":2}', 'member "a" stands there twice at offset 15'],
    ['{"__proto__":{}}', 'a member is called __proto__ at offset 12'],
    ['[-0]', 'minus zero at offset 3'],
    ['[-0.0]', 'minus zero at offset 5'],
    ['1e400', 'a number that is not exact at offset 5'],
    ['9007199254740993', 'a number that is not exact at offset 16'],
    ['"\\ud800"', 'half a character at offset 8'],
    ['"a\nb"', 'no string at offset 0'],
    ['[1,]', 'no value at offset 3'],
    ['[01]', 'no ] at offset 2'],
    ['{"a" 1}', 'no colon at offset 4'],
    ['{} x', 'something follows the value at offset 3'],
    ["{'a':1}", 'no string at offset 1'],
    ['', 'no value at offset 0'],
    ['NaN', 'no value at offset 0'],
  ])('refuses %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('refuses what is nested deeper than any document of ours', () => {
    expect(problemOf('['.repeat(64) + ']'.repeat(64))).toBe('none');
    expect(problemOf('['.repeat(100_000))).toBe('nested too deep at offset 65');
  });

  it('reads a long string without running out of stack', () => {
    expect(problemOf(JSON.stringify('\\x'.repeat(1_000_000)))).toBe('none');
  });

  it('reads what JSON.parse reads otherwise', () => {
    const json = fc.json().filter((text) => problemOf(text) === 'none');
    fc.assert(
      fc.property(json, (text) => {
        expect(readStrictJson(text)).toEqual({ kind: 'value', value: JSON.parse(text) });
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});
