import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@wesley/apply';
import { emitters, type TypeChoices } from '@wesley/emit';
import { loadModule } from '@wesley/emit/src/fixtures/load-module';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import fc from 'fast-check';
import type { z } from 'zod';
import { readSdl } from '../support/read-sdl';
import { valuesOfTypes } from './values';

// What the generated Zod schemas let through, the server takes, and what it takes they let through; what comes back is what they say.

let shadow: Shadow;
let session: Session;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  session = await (await shadow.create('zod')).connect('zod');
  await session.query(`CREATE TYPE mood AS ENUM ('GOOD', 'BAD')`);
  await setUpTypes();
});
afterAll(() => shadow.close());

const runs = { seed: 33, numRuns: 200, endOnFailure: true };

const cases = [
  ...valuesOfTypes,
  { type: 'mood', values: fc.constantFrom('GOOD', 'BAD', 'good', '', 'NULL'), lenient: undefined },
];

describe.each(cases)('$type', ({ type, values, lenient = false }) => {
  test('a value is let through if the server takes it, and only then', async () => {
    const table = await makeTable(type, 'one');
    await fc.assert(
      fc.asyncProperty(fc.option(values, { freq: 20 }), (value) => agree(table, value, lenient)),
      runs,
    );
  });

  test('so is an array of them', async () => {
    const table = await makeTable(type, 'many');
    const arrays = fc.option(fc.array(fc.option(values, { freq: 20 }), { maxLength: 3 }), { freq: 20 });
    await fc.assert(
      fc.asyncProperty(arrays, (value) => agree(table, value, lenient)),
      runs,
    );
  });
});

test.each<{ readonly type: string; readonly values: fc.Arbitrary<unknown>; readonly lenient: boolean }>([
  { type: 'bigint', values: fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }), lenient: false },
  { type: 'timestamptz', values: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), lenient: true },
  { type: 'timestamp', values: fc.constantFrom('2020-02-30', '2020-01-01 12:00', 'infinity', 'x'), lenient: true },
])('$type as the config can choose it, alone and in arrays', async ({ type, values, lenient }) => {
  const choice = { bigint: 'bigint', date: 'string' } as const;
  await setUpTypes(choice);
  for (const shape of ['one', 'many'] as const) {
    const table = await makeTable(type, shape, choice);
    const each = shape === 'one' ? values : fc.array(values, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(each, (value) => agree(table, value, lenient)),
      runs,
    );
  }
});

interface TableUnderTest {
  readonly type: string;
  readonly isMany: boolean;
  readonly name: string;
  readonly insert: z.ZodType;
  readonly row: z.ZodType;
}

let tables = 0;

async function makeTable(type: string, shape: 'one' | 'many', choice?: TypeChoices): Promise<TableUnderTest> {
  const field = { one: 'Plain!', many: '[Plain]!' }[shape];
  const isEnum = type === 'mood';
  const declared = isEnum ? 'enum Mood { GOOD BAD }' : `scalar Plain @wes_type(pg: "${type}")`;
  const sdl = `${declared} type T @wes_table { id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()") v: ${field} }`;
  const read = await readSdl(isEnum ? sdl.replace(field, field.replace('Plain', 'Mood')) : sdl, undefined, [
    'column-type-doubtful',
  ]);
  const emitted = emitters.zod(choice ? { ...read, types: choice } : read).files[0]?.text ?? '';
  const { TInsertSchema, TRowSchema } = loadModule(emitted) as Readonly<Record<string, z.ZodType>>;
  if (!TInsertSchema || !TRowSchema) throw new Error('The schemas are not there.');
  const isMany = shape === 'many';
  const name = `t${String((tables += 1))}`;
  await session.query(
    `CREATE TABLE ${name} (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), v ${type}${isMany ? '[]' : ''} NOT NULL)`,
  );
  return { type, isMany, name, insert: TInsertSchema, row: TRowSchema };
}

async function agree(table: TableUnderTest, v: unknown, lenient: boolean): Promise<void> {
  const { name, insert, row } = table;
  const passes = insert.safeParse({ v }).success;
  const { taken, refusal, stored } = await tryToInsert(name, toWrite(table, v));
  if (taken || !lenient) expect({ v, passes, refusal }).toEqual({ v, passes: taken, refusal });
  if (stored) expect({ stored, is: row.safeParse(stored).error?.issues }).toEqual({ stored, is: undefined });
}

async function tryToInsert(table: string, v: unknown) {
  try {
    const [stored] = await session.query(`INSERT INTO ${table} (v) VALUES ($1) RETURNING *`, [v]);
    return { taken: true, refusal: null, stored };
  } catch (error) {
    return { taken: false, refusal: (error as Error).message, stored: undefined };
  }
}

/** JSON goes as text; the driver does so by itself with objects only. */
function toWrite({ type, isMany }: TableUnderTest, v: unknown): unknown {
  if (!type.startsWith('json') || v === null) return v;
  return isMany && Array.isArray(v)
    ? v.map((item: unknown) => (item === null ? null : JSON.stringify(item)))
    : JSON.stringify(v);
}

/** Runs what the page about types says. */
async function setUpTypes(choice?: TypeChoices): Promise<void> {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'types.md'), 'utf8');
  const blocks = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, text = '']) => text);
  const [base = '', bigint = '', date = ''] = blocks;
  const chosen = `${choice?.bigint === 'bigint' ? bigint : ''}\n${choice?.date === 'string' ? date : ''}`;
  const module = loadModule(base.replace(/\n\}\n$/, `\n${chosen}\n}\n`));
  const setUp = module['setUpTypes'] as (pool: { query(sql: string): Promise<{ rows: unknown }> }) => Promise<void>;
  await setUp({ query: async (sql) => ({ rows: await session.query(sql) }) });
}
