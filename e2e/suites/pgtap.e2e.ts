import type { Session } from '@wesley/apply';
import { callSample, emitters, sampleFunctions, sampleHelpers } from '@wesley/emit';
import { installPgTap, openShadow, runSuite } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { printAddress } from '@wesley/schema';
import { identifier, literal } from '@wesley/sql';
import { mutations } from './schema-mutations';
import { shop } from './shop-schema';

let shadow: Shadow;
let session: Session;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  session = await (await shadow.create('suite')).connect('e2e');
  await installPgTap(session);
  for (const { text } of emitters.postgres({ schema: shop, annotations: {} }).files) await session.script(text);
}, 60_000);
afterAll(() => shadow.close());

const suite = emitters.pgtap({ schema: shop, annotations: {} });
const script = suite.files[0]?.text ?? '';

test('the suite passes on an empty database, and leaves nothing behind', async () => {
  expect(await failures(script)).toEqual([]);
  expect(await rowCounts()).toEqual(shop.tables.map(() => 0));
});

test('every result is the assertion that was announced', async () => {
  const { results } = await runSuite(session, script);
  expect(results.map(({ description }) => description)).toEqual(suite.assertions.map(({ description }) => description));
  for (const { element, description } of suite.assertions)
    expect(description.startsWith(`${printAddress(element)}: `)).toBe(true);
});

// One thing is taken away before the tests run, in their own transaction: some assertion about that element must fail.
test.each(mutations(shop).map(({ element, sql }) => [sql, element] as const))('notices %s', async (sql, element) => {
  const failed = await failures(script.replace('\nBEGIN;\n', () => `\nBEGIN;\n${sql};\n`));
  expect(failed.filter((description) => description.startsWith(`${element}: `))).not.toEqual([]);
});

test('the suite passes on a database with thousands of rows, and changes none', async () => {
  await fill(300);
  const before = await rowCounts();
  expect(before.reduce((sum, count) => sum + count)).toBeGreaterThan(3000);
  expect(await failures(script)).toEqual([]);
  expect(await rowCounts()).toEqual(before);
}, 120_000);

async function failures(text: string): Promise<readonly string[]> {
  const run = await runSuite(session, text);
  if (run.brokeOff !== null) throw new Error(run.brokeOff);
  return run.results.filter(({ ok }) => !ok).map(({ description }) => description);
}

async function rowCounts(): Promise<readonly number[]> {
  const counts = shop.tables.map(({ name }) => `(SELECT count(*) FROM ${identifier(name).text})::integer`);
  const [row] = await session.query(`SELECT ARRAY[${counts.join(', ')}] AS counts`);
  return row?.['counts'] as readonly number[];
}

async function fill(rows: number): Promise<void> {
  const inserts = shop.tables.map(({ name }) => {
    const row = callSample(name, literal('{}'), '', false).text;
    return `SELECT count(pg_temp.insert_row(${literal(name).text}, ${row})) FROM generate_series(1, ${String(rows)})`;
  });
  const definitions = [...sampleHelpers, ...sampleFunctions(shop)].map(({ text }) => text);
  await session.script([...definitions, ...inserts].map((statement) => `${statement};\n`).join(''));
}
