import { catalogue } from './catalogue';

const entries = Object.entries(catalogue);

describe('catalogue', () => {
  test('is in order of code', () => {
    const codes = entries.map(([code]) => code);
    expect(codes).toEqual([...codes].sort());
  });

  test.each(entries)('%s has a code of words, and two sentences of one line', (code, { summary, help }) => {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const text of [summary, help]) expect(text).toMatch(/^[A-Z][^\n]*\.$/);
  });
});
