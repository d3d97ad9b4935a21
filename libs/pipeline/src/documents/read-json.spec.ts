import fc from 'fast-check';
import { lineAndColumn, placesIn, readJson } from './read-json';

/** The first problem with its place, as `line:column message`. */
const problemOf = (text: string) => {
  const reading = readJson(text);
  if (reading.kind === 'value') return reading;
  const { line, column } = lineAndColumn(text, reading.offset);
  return `${String(line)}:${String(column)} ${reading.message}`;
};

describe('readJson', () => {
  it('reads what JSON.stringify writes, however it is indented', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(
          value,
          (_, part: unknown) => (typeof part === 'number' ? Math.trunc(part % 1e15) + 0.5 : part),
          indent,
        );
        fc.pre(!text.includes('"__proto__"') && !/\\ud[89a-f]/.test(text));
        expect(readJson(text)).toEqual({ kind: 'value', value: JSON.parse(text) });
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('agrees with JSON.parse on what is no JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'{}[]",:1-+.eE \\u0tfrn\n\t'), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        if (!isJson) expect(readJson(text).kind).toBe('problem');
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it('knows where each value stands', () => {
    expect([...placesIn('{ "a": [1, { "b/c": 2 }] }')]).toEqual([
      ['', 0],
      ['/a', 2],
      ['/a/0', 8],
      ['/a/1', 11],
      ['/a/1/b~1c', 13],
    ]);
  });

  it.each([
    ['{"a":1,\n "a":2}', '2:2 The name "a" stands here twice'],
    ['{"__proto__":{}}', '1:2 The name "__proto__" is not allowed'],
    ['-0', '1:1 Expected a JSON value, found -0'],
    ['1e400', '1:1 Expected a JSON value, found 1e400'],
    ['9007199254740993', '1:1 Expected a JSON value, found 9007199254740993'],
    ['01', '1:1 Expected a JSON value, found 01'],
    ['NaN', '1:1 Expected a JSON value, found NaN'],
    ['"\\ud800"', '1:1 This string holds half of a surrogate pair'],
    ['"a\nb"', '1:1 This string does not end, or holds a control character or a wrong escape'],
    ['"abc', '1:1 This string does not end, or holds a control character or a wrong escape'],
    ['{a:1}', '1:2 Expected a name in double quotes, found a'],
    ['{"a" 1}', '1:6 Expected a colon, found 1'],
    ['[1 2]', '1:4 Expected a comma or ], found 2'],
    ['[1,]', '1:4 JSON allows no comma before ]'],
    ['[1', '1:3 Expected a comma or ], found the end of the file'],
    ['1 1', '1:3 There is something after the end of the JSON document'],
  ])('refuses %j', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('refuses what is too deep, and does not run out of stack', () => {
    expect(problemOf('['.repeat(100_000))).toBe('1:102 The JSON document is more than 100 levels deep');
  });
});
