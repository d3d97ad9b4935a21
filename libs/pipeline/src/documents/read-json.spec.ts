import fc from 'fast-check';
import { lineAndColumn, placesIn, readJson } from './read-json';

/** The first problem with its place, as `line:column message`. */
const problemOf = (text: string) => {
  const reading = readJson(text);
  if (reading.kind === 'value') return reading;
  const { line, column } = lineAndColumn(text, reading.offset);
  return `${String(line)}:${String(column)} ${reading.message}`;
};

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

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

  // A space before it, and it is not what JSON.stringify prints.
  it('reads what is just as it is printed no less strictly than what is not', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(2 ** 53, -(2 ** 53), 2 ** 53 - 1, 1e15, 1e21, 123456789.123456789),
    );
    const leaf = fc.oneof(number, fc.boolean(), fc.constantFrom('\ud800', '\u{1f600}', '__proto__', 'e+', ' 1', null));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc
          .array(fc.tuple(fc.constantFrom('a', '10', '9', '__proto__', '\udc00', 'b c'), tie('value')), {
            maxLength: 3,
          })
          .map((members) => Object.fromEntries(members) as unknown),
      ),
    }));
    const seen = { value: 0, problem: 0 };
    fc.assert(
      fc.property(value, (made) => {
        const text = `${JSON.stringify(made, null, 2)}\n`;
        const [printed, strict] = [text, ` ${text}`].map(readJson);
        seen[strict?.kind ?? 'problem'] += 1;
        if (strict?.kind === 'value') expect(printed).toEqual(strict);
        else expect(printed).toMatchObject({ kind: 'problem', message: strict?.message });
      }),
      { seed: 20261126, numRuns: 2000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });

  it.each([
    ['levels', `${JSON.stringify(nested(101), null, 2)}\n`],
    ['levels without indentation', `{\n  "a": ${'['.repeat(100_000)}${']'.repeat(100_000)}\n}\n`],
  ])('refuses too many %s in what is printed', (_, text) => {
    expect(problemOf(text)).toMatch(/more than 100 levels deep$/);
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
