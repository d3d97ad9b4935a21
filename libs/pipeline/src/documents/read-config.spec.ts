import { defaultConfig } from './config';
import { readConfig } from './read-config';

describe('the config', () => {
  it('has a default for everything', () => {
    expect(readConfig(undefined)).toEqual({ config: defaultConfig });
    expect(readConfig(Buffer.from('{}'))).toEqual({ config: defaultConfig });
    expect(defaultConfig).toEqual({
      schema: ['schema.graphql'],
      out: 'generated',
      targets: ['postgres', 'typescript', 'zod', 'pgtap'],
      naming: 'snake_case',
      rls: 'settings',
      postgres: 18,
      baseline: 'wesley.baseline.json',
      rehearse: { rows: 1000, timeout: 600_000 },
      policy: { scs: 0.8, mri: 0.4, tci: 0.7, maxAge: 14 },
    });
  });

  it('takes what is written, and the rest of an object from the defaults', () => {
    const text =
      '{ "$schema": "x", "schema": "a.graphql", "out": "made", "rehearse": { "rows": 5 }, "policy": { "tci": 1 } }';
    expect(readConfig(Buffer.from(text))).toEqual({
      config: {
        ...defaultConfig,
        schema: ['a.graphql'],
        out: 'made',
        rehearse: { rows: 5, timeout: 600_000 },
        policy: { scs: 0.8, mri: 0.4, tci: 1, maxAge: 14 },
      },
    });
  });

  it('names the file that it was read from', () => {
    const { problems } = readConfig(Buffer.from('{ "x": 1 }'), 'other.json');
    expect(problems).toEqual([
      expect.objectContaining({ code: 'config-invalid', origin: { file: 'other.json', line: 1, column: 3 } }),
    ]);
  });
});
