import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { parseBuiltinType, type ColumnType } from '@wesley/schema';
import { findMutable, loadParser, type KnownTypes } from '@wesley/sql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printMutability, readMutability } from './mutability';

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

test('what is said to be stable or volatile is so on the server (else: node tools/mutability.mjs)', async () => {
  const session = await shadow.observer();
  const text = printMutability(await readMutability(session), shadow.server.version);
  const file = join(__dirname, '../../libs/sql/src/mutability/mutable-on-server.ts');
  await session.close();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

const columns = {
  zoned: 'timestamp with time zone', plain: 'timestamp without time zone', day: 'date', clock: 'time without time zone',
  span: 'interval', title: 'text', sku: 'character varying(40)', amount: 'numeric(12,2)', rank: 'integer', data: 'jsonb', raw: 'bytea',
  tags: 'text[]', days: 'date[]', flag: 'boolean', key: 'uuid', mood: 'mood',
}; // prettier-ignore

const refused = `
  now()  CURRENT_DATE  zoned::date  zoned::text  day::text  span::text  zoned::time  CAST(title AS date)  title::timestamptz  plain::timestamptz
  day::timestamptz  mood::text  title::mood  lower(title)::mood  (CASE WHEN flag THEN 'a' ELSE 'b' END)::mood  days::text  tags::text  days::text[]
  date_trunc('day', zoned)  date_trunc('day', day)  extract(year from zoned)  date_part('year', zoned)  date(zoned)  age(zoned)  age(day)
  zoned + span  zoned - interval '1 day'  zoned > plain  day < zoned  zoned IN (day, day)  zoned BETWEEN plain AND plain  zoned IS DISTINCT FROM day
  NULLIF(zoned, day)  to_char(zoned, 'YYYY')  to_char(amount, '9')  concat(title, sku)  format('%s', title)  to_tsvector(title)  title || day
  coalesce(plain, zoned)::date  (zoned::date)::text  array_to_string(tags, ' ')  jsonb_build_object('a', title)  to_jsonb(title)  random()
  gen_random_uuid()  plain::text || title  clock::timetz  title::interval  (plain AT TIME ZONE 'UTC')::date  date_trunc('day', zoned)::text
  to_timestamp(title, 'YYYY')  to_date(title, 'YYYY')  zoned AT TIME ZONE 'UTC' > zoned
  (data->>'at')::timestamptz  (data->>'at')::timestamp  (data->>'at')::date  (data#>>'{a,b}')::date  (data->>'mood')::mood
  jsonb_extract_path_text(data, 'at')::date  jsonb_extract_path_text(data, 'a', 'b')::mood  (data->'a'->>'at')::time  (data->>'span')::interval
  NULLIF(zoned, zoned)::date  NULLIF(day, day)::text  NULLIF(title, '')::date  NULLIF(data->>'at', '')::timestamptz  NULLIF(mood, 'a')::text
`;
const allowed = `
  lower(title)  title || sku  title || rank  title || amount  zoned AT TIME ZONE 'UTC'  (zoned AT TIME ZONE 'UTC')::date  date_trunc('day', plain)
  date_trunc('day', zoned, 'UTC')  extract(year from plain)  extract(year from day)  date(plain)  plain::date  age(plain, plain)  day + 1  day - day
  plain + span  day + span  zoned = zoned  zoned > '2020-01-01'::timestamptz  zoned < '2020-01-01'  mood = 'a'  mood = 'a'::mood  rank::text
  amount::text  key::text  data::text  raw::text  title::jsonb  (data->>'a')::int  to_tsvector('english', title)  to_timestamp(rank)  length(title)
  array_length(tags, 1)  tags || title  'x'::text || title  coalesce(title, '')  flag::text  title::uuid  sku::text  '2020-01-01'::date  NULL::date
  day IN ('2020-01-01')  plain BETWEEN day AND day  GREATEST(plain, day)::date  title LIKE 'a%'  quote_literal(title)  clock::text  date 'today'
  data->>'at'  (data->>'n')::numeric  (data#>>'{a,b}')::uuid  (data->>'a') || (data->>'b')  jsonb_extract_path_text(data, 'n')::int
  NULLIF(title, '')  NULLIF(plain, plain)::date  NULLIF(title, '')::uuid  NULLIF(rank, 0)::text  (title IN ('a'))::text  (rank BETWEEN 1 AND 2)::text
`;
const listed = (text: string) => text.trim().split(/\s{2,}/);

test.each([...listed(refused), ...listed(allowed)])('%s in an index', async (sql) => {
  const isRefused = listed(refused).includes(sql);
  expect(await said(`CREATE INDEX ON tried ((${sql}))`)).toMatch(isRefused ? /must be marked IMMUTABLE/ : /^nothing$/);
  expect(await isFound(sql)).toBe(isRefused);
});

// What is assigned to a generated column is cast to its type, which Postgres does not look at: only what is written counts.
const assigned = [
  ['mood', 'text'], ['mood', 'varchar'], ['tags', 'text'], ['day', 'text'], ['span', 'text'], ['plain', 'timestamptz'], ['day', 'timestamptz'],
  ['day', 'timestamp'], ['zoned', 'date'], ['zoned', 'time'], ['zoned', 'timestamp'], ['plain', 'date'], ['clock', 'timetz'], ['rank', 'text'],
] as const; // prettier-ignore

test.each(assigned)('%s in a generated column of the type %s', async (sql, type) => {
  expect(await said(`ALTER TABLE tried ADD made ${type} GENERATED ALWAYS AS (${sql}) STORED`)).toBe('nothing');
  expect(await isFound(sql)).toBe(false);
});

test.each([
  ['zoned::date', 'date'],
  ['mood::text', 'text'],
  ['zoned::date', 'text'],
  ['day + CURRENT_TIME', 'timestamptz'],
])('%s in no generated column of the type %s', async (sql, type) => {
  const answer = await said(`ALTER TABLE tried ADD made ${type} GENERATED ALWAYS AS (${sql}) STORED`);
  expect(answer).toMatch(/is not immutable/);
  expect(await isFound(sql)).toBe(true);
});

async function isFound(sql: string): Promise<boolean> {
  const types = new Map<string, ColumnType | undefined>(
    Object.entries(columns).map(([name, type]) => [name, parseBuiltinType(type)]),
  ).set('mood', { kind: 'enum', name: 'mood', array: false });
  const known: KnownTypes = { column: (name) => types.get(name), isEnum: (name) => name === 'mood' };
  return findMutable(await loadParser(), sql, known) !== undefined;
}

/** What the server says to a statement about a table with the columns. */
async function said(statement: string): Promise<string> {
  const session = await shadow.observer();
  await session.query('BEGIN');
  await session.query(`CREATE TYPE mood AS ENUM ('a', 'b')`);
  const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await session.query(`CREATE TABLE tried (${definitions.join(', ')})`);
  const answer = await session.query(statement).then(
    () => 'nothing',
    (error: unknown) => String(error),
  );
  await session.query('ROLLBACK');
  await session.close();
  return answer;
}
