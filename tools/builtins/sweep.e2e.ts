import type { Session } from '@wesley/apply';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { builtinTypes, extensionOfType, parseBuiltinType, type ColumnType } from '@wesley/schema';
import {
  findCalls,
  findMutable,
  isAssignable,
  loadParser,
  signaturesInstead,
  typeOfExpression,
  type SqlParser,
  type StaticType,
} from '@wesley/sql';
import { functions } from '@wesley/sql/src/builtins/on-server';
import { columns, known } from './tried.fixture';

let shadow: Shadow;
let session: Session;
let parser: SqlParser;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  session = await shadow.observer();
  parser = await loadParser();
  const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  for (const extension of new Set(extensionOfType.values())) await session.query(`CREATE EXTENSION ${extension}`);
  await session.query(`CREATE TYPE mood AS ENUM ('a', 'b')`);
  await session.query(`CREATE TYPE other AS ENUM ('a')`);
  await session.query(`CREATE TABLE tried (${definitions.join(', ')})`);
  await session.query('INSERT INTO tried DEFAULT VALUES');
});
afterAll(async () => {
  await session.close();
  await shadow.close();
});

const operands = [...Object.keys(columns), `'2020-01-01'`, '1', '1.5', '9999999999'];
const pairs = operands.flatMap((left) => operands.map((right) => [left, right] as const));
const operators = ['=', '<', '||', '+', '-', '*', '/', '%', '&', '->', '->>', '@>', '~', 'IS DISTINCT FROM'];
const together = ([one, other]: readonly [string, string]) => [
  `coalesce(${one}, ${other})`, `CASE WHEN flag THEN ${one} ELSE ${other} END`, `ARRAY[${one}, ${other}]`, `NULLIF(${one}, ${other})`,
  `CASE ${one} WHEN ${other} THEN 1 END`, `${one} IN (${other}, ${one})`, `${one} = ANY(ARRAY[${other}])`,
]; // prettier-ignore
const lists = [
  'zoned, day',
  'title, zoned',
  'title, day',
  `'day', plain`,
  'amount, rank',
  'data, title',
  'span, 1',
  'tags, title',
  'day, day',
];
// Of those that do something, or show the server, no type is asked.
const names = [...new Set(functions.flatMap((line) => /^(?:mutable )?(\w+)/.exec(line)?.[1] ?? []))].filter(
  (name) =>
    !/^(?:lo_|set|nextval|currval|lastval|txid|currtid|brin_|gin_|amvalidate|.*(?:_validator|_to_xml.*))/.test(name),
);

test.each([
  // An array and an item become one by casting the array, which is not looked for.
  [
    'operators',
    pairs.flatMap(([one, other]) => operators.map((name) => `${one} ${name} ${other}`)),
    ['zoned || days', 'days || zoned'],
  ],
  ['results that become one', pairs.flatMap(together), []],
  ['functions of one argument', names.flatMap((name) => operands.map((one) => `${name}(${one})`)), null],
  ['functions of two arguments', names.flatMap((name) => lists.map((list) => `${name}(${list})`)), null],
] as const)(
  '%s: types are those of the server, and nothing is refused that it takes',
  async (_, expressions, overlooked) => {
    const seen: Seen[] = [];
    for (const sql of expressions) seen.push(await look(sql));
    const there = seen.filter(({ type }) => type !== undefined);
    expect(there.filter(({ type, told }) => told !== undefined && told !== type)).toEqual([]);
    expect(there.filter(({ isRefused, isFound }) => isFound && isRefused === false)).toEqual([]);
    if (overlooked)
      expect(there.filter(({ isRefused, isFound }) => isRefused === true && !isFound).map(({ sql }) => sql)).toEqual(
        overlooked,
      );
    // Most are told, else there would be nothing to compare.
    expect(there.filter(({ told }) => told !== undefined).length).toBeGreaterThan(there.length * 0.7);
  },
);

test('of each function the server has none of the numbers of arguments that are refused', async () => {
  const calls = names.flatMap((name) =>
    [0, 1, 2, 3, 4, 5].map((count) => `${name}(${Array<string>(count).fill('NULL').join(', ')})`),
  );
  // Some names are grammar of their own.
  const isRefused = (call: string) =>
    findCalls(parser, call, 'expression').some(({ name, given }) => signaturesInstead(name, given ?? 0).length > 0);
  const refused = calls.filter(isRefused);
  const there: string[] = [];
  for (const call of refused) {
    const { error = 'nothing' } = await attempt(`SELECT ${call}`);
    if (!/does not exist/.test(error)) there.push(`${call}: ${error}`);
  }
  expect(there).toEqual([]);
  expect(refused.length).toBeGreaterThan(names.length);
});

const stored = [
  ...Object.keys(builtinTypes),
  'integer[]',
  'bigint[]',
  'text[]',
  'character varying[]',
  'json[]',
  'mood',
  'mood[]',
  'other',
];

test.each(stored)('%s is stored where the server stores it', async (from) => {
  const there: string[] = [];
  for (const to of stored) {
    const { error } = await attempt(`ALTER TABLE tried ADD made ${to} DEFAULT NULL::${from}`);
    if (error === undefined) there.push(to);
    else expect(error).toMatch(/default expression is of type/);
  }
  expect(stored.filter((to) => isAssignable(typeCalled(from), typeCalled(to)))).toEqual(there);
});

function typeCalled(name: string): ColumnType {
  const [, base = '', brackets] = /^(.*?)(\[\])?$/.exec(name) ?? [];
  return parseBuiltinType(name) ?? { kind: 'enum', name: base, array: brackets !== undefined };
}

interface Seen {
  readonly sql: string;
  /** What the server says; undefined where there is no such expression. */
  readonly type: string | undefined;
  /** Whether the server refuses it in an index; null where the type has no index. */
  readonly isRefused: boolean | null;
  readonly told: string | undefined;
  readonly isFound: boolean;
}

async function look(sql: string): Promise<Seen> {
  const { answer } = await attempt(`SELECT pg_typeof(${sql})::text AS answer FROM tried`);
  const { error } = answer === undefined ? {} : await attempt(`CREATE INDEX ON tried ((${sql}))`);
  return {
    sql,
    type: answer,
    isRefused: error === undefined ? false : /must be marked IMMUTABLE/.test(error) || null,
    told: printed(typeOfExpression(parser, sql, known)),
    isFound: findMutable(parser, sql, known) !== undefined,
  };
}

function printed(type: StaticType): string | undefined {
  return type === undefined || type === 'literal' ? undefined : `${type.name}${type.array ? '[]' : ''}`;
}

async function attempt(statement: string): Promise<{ readonly answer?: string; readonly error?: string }> {
  await session.query('BEGIN');
  try {
    const [row] = await session.query(statement);
    return { answer: String(row?.['answer']) };
  } catch (error) {
    return { error: String(error) };
  } finally {
    await session.query('ROLLBACK');
  }
}
