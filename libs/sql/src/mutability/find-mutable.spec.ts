import { parseBuiltinType, type ColumnType } from '@wesley/schema';
import { findMutable, findMutableInKey } from './find-mutable';
import type { KnownTypes } from './static-types';
import { loadParser } from '../sql-parser';

// Each of Postgres' own functions, casts and operators is compared with a server in tools/mutability.

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
