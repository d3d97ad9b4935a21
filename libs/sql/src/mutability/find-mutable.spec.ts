import { parseBuiltinType, type ColumnType } from '@wesley/schema';
import { findMutable, findMutableInKey } from './find-mutable';
import type { KnownTypes } from '../builtins/static-types';
import { loadParser } from '../sql-parser';

// Each of Postgres' own functions, casts and operators is compared with a server in tools/builtins.

const mood: ColumnType = { kind: 'enum', name: 'mood', array: false };
const types: Readonly<Record<string, ColumnType | undefined>> = {
  at: parseBuiltinType('timestamptz(3)'),
  day: parseBuiltinType('date'),
  title: parseBuiltinType('text'),
  mood,
};
const known: KnownTypes = { column: (name) => types[name], isEnum: (name) => name === 'mood' };

/** What is found, and the text from there on. */
async function found(text: string): Promise<string | undefined> {
  const mutable = findMutable(await loadParser(), text, known);
  return mutable && `${mutable.what} | ${text.slice(mutable.at)}`;
}

test('the first in the text is found, wherever it stands in the tree', async () => {
  expect(await found(`'é😀' = title AND (day::text || now()) <> title`)).toBe(
    'The cast from date to text | ::text || now()) <> title',
  );
  expect(await found('title = CURRENT_USER OR random() > 1')).toBe('CURRENT_USER | CURRENT_USER OR random() > 1');
});

test.each([
  // A literal takes the type of the other side, or the one that the operator asks for.
  [`at > '2020-01-01'`, undefined],
  [`at + '1 day'`, '"+" of timestamp with time zone and interval'],
  [`'on ' || day`, '"||" of text and date'],
  // What the server casts by itself.
  ['coalesce(at, day)', 'The cast from date to timestamp with time zone'],
  ['case when title is null then day else at end', 'The cast from date to timestamp with time zone'],
  ['array[at, day]', 'The cast from date to timestamp with time zone'],
  ['age(at, day)', 'The cast from date to timestamp with time zone'],
  ['at - day', 'The cast from date to timestamp with time zone'],
  ['case at when day then 1 end', '"=" of timestamp with time zone and date'],
  ['at = any(array[day])', '"=" of timestamp with time zone and date'],
  ['(day + 1)::text', 'The cast from date to text'],
  [`concat(variadic string_to_array(title, ' '))`, 'concat()'],
])('%s: %s', async (text, what) => {
  expect((await found(text))?.replace(/ \| .*$/s, '')).toBe(what);
});

test('what may be immutable is taken to be so', async () => {
  expect(await found('mine.now()')).toBeUndefined();
  expect(await found('unheard_of(at)::date')).toBeUndefined();
  expect(await found('date_trunc(title, unheard_of(at))')).toBeUndefined();
  expect(await found('at::domain_of_mine')).toBeUndefined();
  expect(await found('pg_catalog.now()')).toBe('now() | pg_catalog.now()');
});

test('a key of an index has an order beside its expression', async () => {
  const parser = await loadParser();
  expect(findMutableInKey(parser, '(mood::text) desc nulls last', known)).toEqual({
    what: 'The cast from mood to text',
    types: ['mood', 'text'],
    at: 5,
  });
  expect(findMutableInKey(parser, '(lower(title)) desc', known)).toBeUndefined();
});
