import { defaultConfig } from './config';
import { readConfig } from './read-config';

describe('the config', () => {
  it('has a default for everything', () => {
    expect(readConfig(undefined)).toEqual({ config: defaultConfig });
    expect(readConfig(Buffer.from('{}'))).toEqual({ config: defaultConfig });
    expect(defaultConfig).toEqual({
      schema: ['schema.graphql'],
      out: 'generated',
      targets: ['postgres', 'typescript', 'zod', 'pgtap', 'kysely'],
      naming: 'snake_case',
      rls: 'settings',
      scalars: {},
      types: { bigint: 'string', date: 'Date' },
      postgres: 18,
      baseline: 'wesley.baseline.json',
      backfill: { size: 5000, pause: 20, time: 200, maxLag: 10_000, maxWaiting: 5, patience: 600_000 },
      rehearse: { rows: null, timeout: 600_000, budget: 500, seed: null, workload: null },
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
        rehearse: { rows: 5, timeout: 600_000, budget: 500, seed: null, workload: null },
        policy: { scs: 0.8, mri: 0.4, tci: 1, maxAge: 14 },
      },
    });
  });

  it('takes the types of scalars, and refuses at its place what Postgres does not know', () => {
    const scalars = { Money: { pg: 'numeric(12,2)', ts: 'string', zod: 'z.string()' }, Size: { pg: 'int2' } };
    const text = JSON.stringify({ scalars, types: { bigint: 'bigint' } });
    expect(readConfig(Buffer.from(text))).toEqual({
      config: { ...defaultConfig, scalars, types: { bigint: 'bigint', date: 'Date' } },
    });
    const wrong = `{ "scalars": {
      "Money": { "pg": "numerc(12,2)" },
      "Long": { "pg": "varchar(0)" },
      "Date": { "pg": "text" }
    } }`;
    expect(readConfig(Buffer.from(wrong)).problems).toMatchObject([
      {
        code: 'config-invalid',
        message: '/scalars/Money/pg: "numerc(12,2)" is no type of Postgres that is supported.',
        hint: 'did you mean "numeric"?',
        origin: { file: 'wesley.config.json', line: 2, column: 18 },
      },
      {
        message: `/scalars/Long/pg: "varchar(0)" cannot be a column's type: 0 is not between 1 and 10485760.`,
        origin: { line: 3, column: 17 },
      },
      { message: '/scalars/Date: Date is a built-in scalar.', origin: { line: 4, column: 7 } },
    ]);
  });

  it('names the file that it was read from', () => {
    const { problems } = readConfig(Buffer.from('{ "x": 1 }'), 'other.json');
    expect(problems).toEqual([
      expect.objectContaining({ code: 'config-invalid', origin: { file: 'other.json', line: 1, column: 3 } }),
    ]);
  });
});
