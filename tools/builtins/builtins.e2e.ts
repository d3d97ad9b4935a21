import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { findMutable, loadParser } from '@wesley/sql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printBuiltins, readBuiltins } from './builtins';
import { columns, known } from './tried.fixture';

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

test('what is said of the functions, operators and casts of Postgres is so on the server (else: node tools/builtins.mjs)', async () => {
  const session = await shadow.observer();
  const text = printBuiltins(await readBuiltins(session), shadow.server.version);
  const file = join(__dirname, '../../libs/sql/src/builtins/on-server.ts');
  await session.close();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

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
  day = zoned  zoned > day  zoned <> plain  day >= zoned  zoned + '1 day'  'x' || zoned  '2020-01-01' || day  zoned - day  plain - zoned
  coalesce(plain, zoned)  coalesce(day, zoned) = zoned  GREATEST(zoned, day)  LEAST(day, zoned, plain)  CASE WHEN flag THEN day ELSE zoned END
  CASE zoned WHEN day THEN 1 ELSE 2 END  CASE day WHEN zoned THEN 1 END  ARRAY[zoned, day]  zoned = ANY(days)  day = ANY(ARRAY[zoned])  days[1]::text
  age(day, zoned)  age(zoned, plain)  age(day, day)  ARRAY[1, rank]::text  (day + span)::text  (day + clock)::text  (day + 1)::text  (zoned - zoned)::text  (plain - plain)::text
  (day - span)::timestamptz  make_date(rank, 1, 1)::text  to_timestamp(rank)::date  (zoned AT TIME ZONE 'UTC')::text  substr(title, 1, 4)::date
  concat_ws(' ', title)  concat(VARIADIC tags)  quote_literal(day)  date(title)  left(title, 10)::date  (title || sku)::date  ('x' || title)::mood  (CASE WHEN flag THEN title ELSE sku END)::date
  ARRAY[title]::date[]  ARRAY[zoned]::date[]  ARRAY[day, day]::text  date_trunc('day', coalesce(zoned, zoned))  extract(epoch from day + CURRENT_TIME)
  date_bin('1 day', zoned, plain)  (zoned, day) OVERLAPS (zoned, zoned)  split_part(title, 'x', 1)::timestamptz  GREATEST(title, 'x')::date
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
  zoned > '2020-01-01'  plain > '2020-01-01'  day = '2020-01-01'  '2020-01-01' < zoned  zoned BETWEEN '2020-01-01' AND '2021-01-01'  day + span > plain
  zoned IN ('2020-01-01', '2021-01-01')  zoned IS DISTINCT FROM '2020-01-01'  plain + '1 day'  day - '2020-01-01'  plain - day  day = plain  plain >= day
  zoned - '2020-01-01'::timestamptz  zoned - zoned  coalesce(zoned, '2020-01-01')  coalesce(day, plain)  GREATEST(zoned, '2020-01-01')  LEAST(rank, amount)
  CASE WHEN flag THEN day ELSE '2020-01-01' END  CASE WHEN flag THEN plain ELSE day END  CASE day WHEN '2020-01-01' THEN 1 END  CASE mood WHEN 'a' THEN 1 END
  ARRAY[zoned, '2020-01-01']  ARRAY['2020-01-01']::date[]  day = ANY(days)  day = ANY('{2020-01-01}')  tags[1] || title  days[1] + 1
  age(plain, day)  (rank + 1)::text  (amount * rank)::text  (rank + 1.5)::int  round(rank)::text  abs(amount)::text  -rank  (rank - 1)::numeric
  data || '{}'  '{}' || data  'x' || title  data - 'a'  data #> '{a}'  make_interval(rank)  make_interval(days => rank)  jsonb_set(data, '{a}', '1')
  substr(title, 2)  substring(title from 2 for 3)  trim(title)  overlay(title placing 'x' from 1)  position('a' in title)  (title = 'x')::text  md5(title)::uuid
  extract(year from day + 1)  date_bin('1 day', plain, day)  (plain, plain) OVERLAPS (plain, plain)  GREATEST(title, 'x')::uuid  length(title)::text
  (title COLLATE "C")::uuid  num_nonnulls(title, day)  title ~ 'x'  title || '!'  sku || 'x'  length(sku)  lower(sku)::int  power(rank, 2)::int
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
