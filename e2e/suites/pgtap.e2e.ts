import type { Database, Session } from '@wesley/apply';
import { emitters, sampleFunctions, sampleHelpers, sampleName, type Emission } from '@wesley/emit';
import { installPgTap, openShadow, runSuite } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { printAddress, type Schema } from '@wesley/schema';
import { identifier, literal, qualifiedRelation } from '@wesley/sql';
import { readSdl } from '../support/read-sdl';
import { namesElement } from '../support/names-element';
import { mutations, type Mutation } from './schema-mutations';
import { check, shop } from './shop-schema';

let shadow: Shadow;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
}, 60_000);
afterAll(() => shadow.close());

describe('the suite of a schema with all kinds of elements', () => {
  const suite = emitters.pgtap({ schema: shop, annotations: {} });
  let database: Database;
  let session: Session;
  beforeAll(async () => {
    database = await build(shop);
    session = await database.connect('e2e');
  }, 60_000);

  test('passes on an empty database, and leaves nothing behind', async () => {
    expect(await failures(session, scriptOf(suite))).toEqual([]);
    expect(await rowCounts(session)).toEqual(shop.tables.map(() => 0));
  }, 60_000);

  test('gives the results that were announced', async () => {
    const { results } = await runSuite(session, scriptOf(suite));
    expect(results.map(({ description }) => description)).toEqual(
      suite.assertions.map(({ description }) => description),
    );
    for (const { elements, description } of suite.assertions)
      expect(elements.slice(0, 1).map(printAddress)).toEqual([description.split(': ')[0]]);
  }, 60_000);

  test('passes on a database with thousands of rows, and changes none', async () => {
    await fill(database, shop, 300);
    const before = await rowCounts(session);
    expect(before.reduce((sum, count) => sum + count)).toBeGreaterThan(3000);
    expect(await failures(session, scriptOf(suite))).toEqual([]);
    expect(await rowCounts(session)).toEqual(before);
  }, 120_000);
});

test('a row is found for a key of which most values are taken', async () => {
  const days = { enums: [], tables: shop.tables.filter(({ name }) => name === 'day') };
  const database = await build(days);
  await fill(database, days, 500);
  const session = await database.connect('e2e');
  expect(await failures(session, scriptOf(emitters.pgtap({ schema: days, annotations: {} })))).toEqual([]);
  await session.close();
}, 120_000);

test('a check that few values satisfy does not fail the suite by bad luck', async () => {
  const rare = check('day_seventeenth', 'extract(day from date) = 17', 'date');
  const days = {
    enums: [],
    tables: shop.tables.flatMap((table) => (table.name === 'day' ? { ...table, checks: [rare] } : [])),
  };
  const database = await build(days);
  const session = await database.connect('e2e');
  const script = scriptOf(emitters.pgtap({ schema: days, annotations: {} }));
  for (const run of Array.from({ length: 30 }).keys())
    expect({ run, failed: await failures(session, script) }).toEqual({ run, failed: [] });
  await session.close();
}, 120_000);

test('what is wrong fails, though a name read as a directive of TAP would excuse it', async () => {
  const odd = {
    enums: [],
    tables: shop.tables.flatMap((table) => (table.name === 'day' ? { ...table, name: 'a # TODO \\ b' } : [])),
  };
  const database = await build(odd);
  const session = await database.connect('e2e');
  await session.script(`COMMENT ON TABLE ${identifier('a # TODO \\ b').text} IS 'another'`);
  const failed = await failures(session, scriptOf(emitters.pgtap({ schema: odd, annotations: {} })));
  expect(failed).toEqual(['table a # TODO \\ b: is as the schema says, but for table a # TODO \\ b']);
  await session.close();
}, 60_000);

test('rows are found for checks over paths, unique or not', async () => {
  const { schema } = await readSdl(`type Topic @wes_table {
    path: String! @wes_pk @wes_type(pg: "ltree") @wes_check(expr: "path ~ 'Top.*{1,3}'")
    shop: String! @wes_type(pg: "ltree") @wes_check(expr: "shop ~ 'Shop.*'")
    third: String! @wes_type(pg: "ltree") @wes_unique @wes_check(expr: "nlevel(third) = 3")
    deep: String! @wes_type(pg: "ltree") @wes_unique @wes_check(expr: "nlevel(deep) between 2 and 3 and deep ~ 'Top.*'")
    under: String! @wes_type(pg: "ltree") @wes_unique @wes_check(expr: "under <@ 'Top.Science'")
  }`);
  const database = await build(schema);
  const session = await database.connect('e2e');
  expect(await failures(session, scriptOf(emitters.pgtap({ schema, annotations: {} })))).toEqual([]);
  await session.close();
}, 60_000);

test('what fails says why, and holds nothing of a row', async () => {
  const early = check('day_early', `date < '1900-01-01'`, 'date');
  const never = check('day_never', `date < '1900-01-01' AND date > '1950-01-01'`, 'date');
  const withCheck = (added: typeof early) => ({
    enums: [],
    tables: shop.tables.flatMap((table) => (table.name === 'day' ? { ...table, checks: [added] } : [])),
  });
  const database = await build(withCheck(early));
  const session = await database.connect('e2e');
  const saysOf = async (added: typeof early) =>
    (await failures(session, scriptOf(emitters.pgtap({ schema: withCheck(added), annotations: {} })))).filter((each) =>
      each.includes(added.name),
    );
  expect(await saysOf(never)).toEqual([
    'table day: is as the schema says, but for table day, check day_never',
    'table day, check day_never: refuses a row for which it is false, but it was refused with SQLSTATE 23514 by day_early of table day',
    'table day, check day_never: allows a row for which it is true, but no value was found for date of day that its constraints allow and no row has',
  ]);
  await session.script(`ALTER TABLE day DROP CONSTRAINT day_early`);
  expect(await saysOf(early)).toContain(
    'table day, check day_early: refuses a row for which it is false, but nothing refused it',
  );
  await session.close();
}, 60_000);

describe('the suite notices', () => {
  const schema = { enums: shop.enums, tables: shop.tables.slice(0, 4) };
  const script = scriptOf(emitters.pgtap({ schema, annotations: {} }));
  let template: Database;
  beforeAll(async () => {
    template = await build(schema);
  }, 60_000);

  // Each on a copy of its own, but for those that touch nothing else: of these, one for each element at a time.
  const [alone, rounds] = inRounds(mutations(schema));
  test.each(alone.map((mutation) => [mutation.sql, [mutation]] as const))('%s', notices, 60_000);
  test.each(
    rounds.map(
      (round, at) =>
        [`comments, defaults and indexes that are not as they should be (${String(at + 1)})`, round] as const,
    ),
  )('%s', notices, 60_000);

  async function notices(_: string, damage: readonly Mutation[]): Promise<void> {
    const damaged = await shadow.create('damaged', template);
    const session = await damaged.connect('e2e');
    await session.script(damage.map(({ sql }) => `${sql};\n`).join(''));
    const failed = await failures(session, script);
    const about = (element: string) => failed.filter((description) => namesElement(description, element));
    const missed = damage.filter(({ element, refusals }) =>
      about(element).every((description) => refusals && !description.includes(': refuses ')),
    );
    expect(missed).toEqual([]);
    await session.close();
    await shadow.drop(damaged);
  }
});

function inRounds(all: readonly Mutation[]): readonly [readonly Mutation[], readonly (readonly Mutation[])[]] {
  const isAlone = ({ sql }: Mutation) => !/^COMMENT| DEFAULT|^DROP INDEX/.test(sql);
  const seen = new Map<string, number>();
  const rounds: Mutation[][] = [];
  for (const mutation of all.filter((one) => !isAlone(one))) {
    const round = seen.get(mutation.element) ?? 0;
    seen.set(mutation.element, round + 1);
    rounds[round] = [...(rounds[round] ?? []), mutation];
  }
  return [all.filter(isAlone), rounds];
}

async function build(schema: Schema): Promise<Database> {
  const database = await shadow.create('built');
  const session = await database.connect('e2e');
  await installPgTap(session);
  for (const { text } of emitters.postgres({ schema, annotations: {} }).files) await session.script(text);
  await session.close();
  return database;
}

function scriptOf({ files }: Emission): string {
  return files.map(({ text }) => text).join('');
}

async function failures(session: Session, script: string): Promise<readonly string[]> {
  const run = await runSuite(session, script);
  if (run.brokeOff !== null) throw new Error(run.brokeOff);
  return run.results.filter(({ ok }) => !ok).map(({ description }) => description);
}

async function rowCounts(session: Session): Promise<readonly number[]> {
  const counts = shop.tables.map(({ name }) => `SELECT count(*)::integer AS rows FROM ${identifier(name).text}`);
  const results = await session.script(counts.join(';\n'));
  return results.flat().map(({ rows }) => Number(rows));
}

async function fill(database: Database, schema: Schema, rows: number): Promise<void> {
  const session = await database.connect('fill');
  const inserts = schema.tables.map(({ name }) => {
    const row = `pg_temp.${identifier(sampleName(name)).text}('{}', '', false)`;
    return `SELECT count(pg_temp.insert_row(${literal(qualifiedRelation(name).text).text}, ${row})) FROM generate_series(1, ${String(rows)})`;
  });
  const definitions = [...sampleHelpers, ...sampleFunctions(schema)].map(({ text }) => text);
  await session.script([...definitions, ...inserts].map((statement) => `${statement};\n`).join(''));
  await session.close();
}
