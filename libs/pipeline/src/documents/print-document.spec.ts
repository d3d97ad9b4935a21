import type { DocumentName } from './documents';
import { printDocument } from './print-document';
import { samples } from './samples.fixture';

/** The same data with the members of every object the other way round. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => reversed(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

describe('a printed document', () => {
  it('is JSON indented by two, in the order of the type, with a newline at the end', () => {
    expect(printDocument('config', { policy: { maxAge: 10, scs: 0.5 }, out: 'made', schema: 'a.graphql' })).toBe(
      `{
  "schema": "a.graphql",
  "out": "made",
  "policy": {
    "scs": 0.5,
    "maxAge": 10
  }
}
`,
    );
  });

  it.each(Object.keys(samples) as DocumentName[])('has the same bytes in whatever order its %s was made', (name) => {
    const text = printDocument(name, samples[name]);
    expect(printDocument(name, reversed(samples[name]))).toBe(text);
    expect(JSON.parse(text)).toEqual(samples[name]);
  });

  it('holds the members of a dictionary in the order of their names', () => {
    const record = { ...samples.record, options: { rows: '10', Z: '1', from: 'empty' } };
    expect(Object.keys((JSON.parse(printDocument('record', record)) as typeof record).options)).toEqual([
      'Z',
      'from',
      'rows',
    ]);
  });

  it('cannot be made of what its JSON Schema refuses', () => {
    expect(() => printDocument('ir', { ...samples.ir, digest: 'abc' })).toThrow(
      'This is no ir document: /digest must have the form ^[0-9a-f]{64}$, but is "abc".',
    );
  });
});
