import fc from 'fast-check';
import { signedPage, verifyPage } from '../signed-page.fixture';

let page: Buffer;
beforeAll(async () => {
  page = Buffer.from(await signedPage());
});

const spliced = (at: number, removed: number, put: Uint8Array) =>
  Buffer.concat([page.subarray(0, at), put, page.subarray(at + removed)]);
const isRefused = (bytes: Buffer) => bytes.equals(page) || verifyPage(bytes).state === 'refused';

describe('a valid page', () => {
  // Every byte from the end of the prose on; of the prose, whose digest finds them all alike, every ninth.
  it('is refused with any one byte changed', () => {
    const endOfProse = page.indexOf('<!-- end of prose -->');
    const offsets = [...page.keys()].filter((at) => at >= endOfProse || at % 9 === 0);
    const accepted = offsets.filter(
      (at) => !isRefused(spliced(at, 1, Buffer.from([(page[at] ?? 0) ^ (1 << (at % 7))]))),
    );
    expect(accepted).toEqual([]);
  });

  it('is refused with anything inserted, deleted, repeated or replaced', () => {
    const inserted = fc.oneof(
      fc
        .constantFrom('\u200b', '\u202e', '\ufeff', ' ', '\n', '\0', '"', '0', '`', '<!-- -->')
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 0, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 3 }), inserted, (offset, removed, put) => {
        expect(isRefused(spliced(offset % (page.length + 1), removed, put))).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('is refused when cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(), (length) => {
        expect(isRefused(page.subarray(0, length % page.length))).toBe(true);
      }),
      { seed: 8, numRuns: 100 },
    );
  });
});
