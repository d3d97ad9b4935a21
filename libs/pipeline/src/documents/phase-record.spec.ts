import { makeRecord, recordDigest } from './phase-record';

describe('the record of a phase', () => {
  const content = {
    phase: 'plan',
    wesley: '0.1.0',
    options: { explain: 'true' },
    inputs: { a: 'x' },
    outputs: {},
  } as const;

  it('holds its own digest', () => {
    const record = makeRecord(content);
    expect(record).toEqual({ format: 'wesley.record/1', ...content, digest: recordDigest(record) });
  });

  it.each([
    { phase: 'diff' },
    { wesley: '0.2.0' },
    { options: {} },
    { inputs: { a: 'y' } },
    { outputs: { b: 'z' } },
  ] as const)('has another digest when it was edited: %j', (edit) => {
    const record = makeRecord(content);
    expect(recordDigest({ ...record, ...edit })).not.toBe(record.digest);
  });
});
