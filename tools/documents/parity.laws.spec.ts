import fc from 'fast-check';
import { parseDocument } from '@wesley/pipeline';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a fixture for specs, which the library does not offer to others
import { samples } from '../../libs/pipeline/src/documents/samples.fixture';
import { documents, type DocumentName } from './documents';

const names = Object.keys(documents) as DocumentName[];
const strangeValues: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  '',
  'x',
  '..',
  [],
  {},
  ['x'],
  { kind: 'enum' },
  10_001,
  9_007_199_254_740_992,
];

/** Every place in a value, as the names that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))];
}

/** A copy with another value at that place, or without it. */
function edited(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === name ? edited(item, rest, put) : item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(
    ([other, member]) => [other, other === name ? edited(member, rest, put) : member] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

describe.each(names)('the Zod schema and the generated validator of %s', (name) => {
  it('take and refuse the same edits of a good document', () => {
    const places = placesIn(samples[name]);
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...strangeValues, undefined), (place, put) => {
        fc.pre(place.length > 0 || put !== undefined);
        const document = edited(samples[name], place, put);
        const accepted = parseDocument(name, Buffer.from(JSON.stringify(document)), 'x.json').problems === undefined;
        verdicts.add(accepted);
        expect({ place, put, accepted }).toEqual({
          place,
          put,
          accepted: documents[name].shape.safeParse(document).success,
        });
      }),
      { seed: 20261123, numRuns: 400 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});
