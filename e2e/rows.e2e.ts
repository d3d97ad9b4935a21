import type { Session } from '@wesley/apply';
import type { DiagnosticCode } from '@wesley/diagnostics';
import { diffSchemas } from '@wesley/diff';
import { openShadow } from '@wesley/postgres';
import { fillDatabase, rowsForBoth, type Shadow } from '@wesley/rehearse';
import { buildSchema } from '@wesley/sql';
import { readSdl } from './support/read-sdl';

// What a rehearsal's rows must be like: there, awkward, and good in the base and in the target.

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

it('every table gets its rows, whatever its keys and checks, and every reference has its parent', async () => {
  const counts = await fill(`
    enum Kind { BIG SMALL }
    type Region @wes_table @wes_pk(fields: ["country", "code"]) {
      country: String! @wes_type(pg: "char(2)") @wes_check(expr: "country ~ '^[A-Z]{2}$'")
      code: Int!
      capital: City @wes_fk
    }
    type City @wes_table @wes_fk(fields: ["country", "code"], ref: "Region(country, code)") {
      id: ID! @wes_pk
      country: String! @wes_type(pg: "char(2)")
      code: Int!
      name: String! @wes_unique @wes_check(expr: "length(name) between 3 and 40")
      kind: Kind!
      twin: City @wes_fk
    }
    type Visit @wes_table @wes_pk(fields: ["city", "number"])
      @wes_check(expr: "ended is null or ended > began", name: "visit_ends") @wes_check(expr: "price >= 0 and price < 1000") {
      city: City! @wes_fk
      number: Int!
      began: DateTime!
      ended: DateTime
      price: Decimal! @wes_type(pg: "numeric(6,2)")
      tags: [String!]!
      raw: Bytes
    }`);
  expect(counts).toEqual({ region: expect.any(Number), city: 60, visit: 60 });
  expect(counts['region']).toBeGreaterThan(10);
});

it.each(['Article', 'Text'])('a row that requires one whose key begins with its own has it: %s', async (name) => {
  const counts = await fill(
    `type ${name} @wes_table @wes_fk(fields: ["id", "currentRev"], ref: "Revision(whole, rev)") {
      id: ID! @wes_pk
      currentRev: Int!
    }
    type Revision @wes_table @wes_pk(fields: ["whole", "rev"]) {
      whole: ${name}! @wes_fk
      rev: Int!
      body: String!
    }`,
    ['rows-require-each-other'],
  );
  expect(counts).toEqual({ [name.toLowerCase()]: 60, revision: 60 });
});

it('has NULLs wherever they are allowed, empty texts, letters beyond ASCII and extremes', async () => {
  const database = await filled(`type Note @wes_table { id: ID! @wes_pk body: String rank: Int! at: DateTime }`, 200);
  const session = await database.connect('look');
  const [seen] = await session.query(`SELECT
    bool_or(body IS NULL) AS nulls, bool_or(body = '') AS empty, bool_or(body ~ '雪') AS beyond,
    bool_or(rank = 2147483647) AS largest, bool_or(at < '0002-01-01') AS early, count(DISTINCT id) AS ids FROM note`);
  await session.close();
  expect(seen).toEqual({ nulls: true, empty: true, beyond: true, largest: true, early: true, ids: '200' });
});

it('gives rows their parents, and values that checks tie together, without looking at each pair of rows', async () => {
  const { schema } = await readSdl(`
    type Region @wes_table { id: Int! @wes_pk capital: City @wes_fk }
    type City @wes_table { id: ID! @wes_pk region: Region! @wes_fk twin: City @wes_fk
      low: Int! high: Int! @wes_check(expr: "high > low") }`);
  const database = await shadow.create('rows');
  const session = await database.connect('fill');
  const plans: string[] = [];
  const explained: Session = {
    ...session,
    query: async (text, values) => {
      if (/^(INSERT|UPDATE|WITH)\b/.test(text)) {
        const rows = await session.query(`EXPLAIN ${text}`, values);
        plans.push(rows.map((row) => String(row['QUERY PLAN'])).join('\n'));
      }
      return session.query(text, values);
    },
  };
  for (const { form, sql } of buildSchema(schema)) if (!form.includes('FOREIGN KEY')) await session.query(sql);
  await fillDatabase(explained, schema, schema, 3_000);
  await session.close();
  const joined = plans.filter((plan) => /Join|Nested Loop/.test(plan));
  expect(joined.length).toBeGreaterThan(2);
  // What is combined with each other, to be numbered, is a few values.
  const dealt = joined.map((plan) => plan.replace(/^ *CTE [^]*?(?=^  (?=->|InitPlan)|^  CTE)/gm, ''));
  expect(
    dealt.filter((plan) => !/Hash (?:Left |Right )?Join|Merge Join/.test(plan) || /Nested Loop/.test(plan)),
  ).toEqual([]);
});

it('has values as large as a check allows in a few rows only', async () => {
  const database = await filled(
    `type Note @wes_table { id: ID! @wes_pk body: String! @wes_check(expr: "length(body) <= 100000") }`,
    2_000,
  );
  const session = await database.connect('look');
  const [seen] = await session.query(`SELECT count(*) AS rows, max(length(body)) AS longest,
    count(*) FILTER (WHERE length(body) > 5000) BETWEEN 1 AND 20 AS few FROM note`);
  await session.close();
  expect(seen).toEqual({ rows: '2000', longest: 100_000, few: true });
});

it('has them in a few rows only where each row needs a value of its own, too', async () => {
  const sdl = `type Note @wes_table { id: ID! @wes_pk slug: String! @wes_unique
    body: String! @wes_check(expr: "slug <> body and (length(body) < 2 or length(body) >= 50000)") }`;
  const session = await (await filled(sdl, 200)).connect('look');
  const [seen] = await session.query(`SELECT count(*) > 20 AS filled,
    count(*) FILTER (WHERE length(body) > 5000) <= 20 AS few FROM note`);
  await session.close();
  expect(seen).toEqual({ filled: true, few: true });
});

it('is the same each time', async () => {
  const sdl = `type Note @wes_table { id: ID! @wes_pk body: String! @wes_unique @wes_check(expr: "body like '%@%'") }`;
  const texts: unknown[] = [];
  for (const database of [await filled(sdl, 30), await filled(sdl, 30)]) {
    const session = await database.connect('look');
    texts.push(await session.query('SELECT * FROM note ORDER BY id'));
    await session.close();
  }
  expect(texts[0]).toEqual(texts[1]);
});

it('satisfies what the target demands of rows that are there, and leaves the NULLs that are to be filled', async () => {
  const before = await readSdl(
    `type Item @wes_table { id: ID! @wes_pk code: String size: Int label: String plain: Int @wes_default(value: 1) }`,
  );
  const after =
    await readSdl(`type Item @wes_table { id: ID! @wes_pk code: String @wes_unique size: Int @wes_check(expr: "size between 1 and 9")
    label: String! @wes_backfill(expr: "'none'") plain: Int! @wes_default(value: 1) }`);
  const changes = diffSchemas(before.schema, after.schema, after.annotations);
  const database = await shadow.create('both');
  const session = await database.connect('fill');
  for (const { sql } of buildSchema(before.schema)) await session.query(sql);
  await fillDatabase(session, before.schema, rowsForBoth(before.schema, after.schema, changes), 80);
  const [seen] = await session.query(`SELECT count(*) AS rows, count(code) = count(DISTINCT code) AS unique,
    bool_and(size IS NULL OR size BETWEEN 1 AND 9) AS sized, bool_or(label IS NULL) AS unlabelled, bool_and(plain IS NOT NULL) AS plain FROM item`);
  await session.close();
  expect(seen).toEqual({ rows: '80', unique: true, sized: true, unlabelled: true, plain: true });
});

it('satisfies the key that the target puts in the place of the old one', async () => {
  const before = await readSdl('type User @wes_table { id: ID! @wes_pk name: String! team: Int! seat: Int! }');
  const after = await readSdl(
    'type User @wes_table @wes_pk(fields: ["team", "seat"]) { id: ID! @wes_unique name: String! team: Int! seat: Int! }',
  );
  const changes = diffSchemas(before.schema, after.schema, after.annotations);
  const database = await shadow.create('key');
  const session = await database.connect('fill');
  for (const { sql } of buildSchema(before.schema)) await session.query(sql);
  await fillDatabase(session, before.schema, rowsForBoth(before.schema, after.schema, changes), 300);
  const [seen] = await session.query(
    `SELECT count(*) AS rows, count(*) = count(DISTINCT (team, seat)) AS unique FROM "user"`,
  );
  await session.close();
  expect(seen).toEqual({ rows: '300', unique: true });
});

async function fill(sdl: string, expected: readonly DiagnosticCode[] = []): Promise<Readonly<Record<string, number>>> {
  const { schema } = await readSdl(sdl, undefined, expected);
  const database = await shadow.create('fill');
  const session = await database.connect('fill');
  const statements = buildSchema(schema);
  const isForeignKey = (form: string) => form === 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY';
  for (const { sql } of statements.filter(({ form }) => !isForeignKey(form))) await session.query(sql);
  const rows = await fillDatabase(session, schema, schema, 60);
  for (const { sql } of statements.filter(({ form }) => isForeignKey(form))) await session.query(sql);
  await session.close();
  return Object.fromEntries(rows.map(({ table, rows: count }) => [table, count]));
}

async function filled(sdl: string, rows: number) {
  const { schema } = await readSdl(sdl);
  const database = await shadow.create('filled');
  const session = await database.connect('fill');
  for (const { sql } of buildSchema(schema)) await session.query(sql);
  await fillDatabase(session, schema, schema, rows);
  await session.close();
  return database;
}
