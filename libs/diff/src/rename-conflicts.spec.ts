import { column, table } from '@wesley/schema/src/builders.fixture';
import { emptySchema, type Annotations, type Schema } from '@wesley/schema';
import { renameConflicts } from './rename-conflicts';

const of = (...names: readonly string[]): Schema => ({
  enums: [],
  tables: [table('t', { columns: names.map((name) => column(name, 'text')) })],
});
const values = (...names: readonly string[]): Schema => ({
  enums: [{ name: 'e', values: names, comment: null }],
  tables: [],
});
const tables = (...names: readonly string[]): Schema => ({ enums: [], tables: names.map((name) => table(name)) });

/** `a: u1`: column a of table t has the uid u1. */
function uids(identities: Readonly<Record<string, string>>, kind = 'table t, column'): Annotations {
  return Object.fromEntries(Object.entries(identities).map(([name, uid]) => [`${kind} ${name}`, { uid }]));
}

it.each<[string, Schema, Annotations, Schema, Annotations, readonly string[]]>([
  ['a rename by uid', of('a'), uids({ a: 'u' }), of('b'), uids({ b: 'u' }), []],
  ['a uid that is new', of('a'), {}, of('a'), uids({ a: 'u' }), []],
  [
    'a rename that was deployed, and is still declared',
    of('a'),
    {},
    of('a'),
    { 'table t, column a': { renamedFrom: 'b' } },
    [],
  ],
  [
    'a rename that was deployed, and is still declared, while the earlier name is used again',
    of('a', 'b'),
    {},
    of('a', 'b'),
    { 'table t, column b': { renamedFrom: 'a' } },
    [],
  ],
  [
    'a name that was there, too, while the earlier one goes',
    of('a', 'b'),
    {},
    of('b'),
    { 'table t, column b': { renamedFrom: 'a' } },
    ['Table t, column b is said to have been called a, but b was there as well, as something else.'],
  ],
  [
    'a table that was there, too',
    tables('a', 'b'),
    {},
    tables('b'),
    { 'table b': { renamedFrom: 'a' } },
    ['Table b is said to have been called a, but b was there as well, as something else.'],
  ],
  [
    'a value under another name',
    values('a', 'c'),
    {},
    values('b', 'c'),
    { 'enum e': { renamedValues: { b: 'a' } } },
    [],
  ],
  ['a value that was renamed', values('b', 'a'), {}, values('b', 'a'), { 'enum e': { renamedValues: { b: 'a' } } }, []],
  [
    'a value that was there, too',
    values('a', 'b', 'c'),
    {},
    values('b', 'c'),
    { 'enum e': { renamedValues: { b: 'a' } } },
    ['Enum e, value b is said to have been called a, but b was there as well, as something else.'],
  ],
  ['an empty start', emptySchema, {}, of('a'), uids({ a: 'u' }), []],
  [
    'a chain',
    of('a', 'b'),
    uids({ a: 'u1', b: 'u2' }),
    of('b', 'c'),
    uids({ b: 'u1', c: 'u2' }),
    [
      'Table t, column b has the uid that a had, but b was there as well, as something else.',
      'Table t, column c has the uid that b had, but b is there, as something else.',
    ],
  ],
  [
    'two that change places',
    of('a', 'b'),
    uids({ a: 'u1', b: 'u2' }),
    of('a', 'b'),
    uids({ a: 'u2', b: 'u1' }),
    [
      'Table t, column a has the uid that b had, but a was there as well, as something else.',
      'Table t, column b has the uid that a had, but b was there as well, as something else.',
    ],
  ],
  [
    'a name that is used again',
    of('a'),
    uids({ a: 'u' }),
    of('a', 'b'),
    uids({ b: 'u' }),
    ['Table t, column b has the uid that a had, but a is there, as something else.'],
  ],
  [
    'two that were one',
    of('a'),
    uids({ a: 'u' }),
    of('b', 'c'),
    { 'table t, column b': { renamedFrom: 'a' }, 'table t, column c': { uid: 'u' } },
    ['Table t, column c has the uid that a had, but b is said to have been a as well.'],
  ],
  [
    'one that was two',
    of('a', 'b'),
    uids({ a: 'u' }),
    of('c'),
    { 'table t, column c': { renamedFrom: 'b', uid: 'u' } },
    ['Table t, column c has the uid that a had, but it is said to have been b as well.'],
  ],
  [
    'tables that change places',
    tables('a', 'b'),
    uids({ a: 'u1', b: 'u2' }, 'table'),
    tables('b', 'c'),
    uids({ b: 'u1', c: 'u2' }, 'table'),
    [
      'Table b has the uid that a had, but b was there as well, as something else.',
      'Table c has the uid that b had, but b is there, as something else.',
    ],
  ],
])('%s', (_, before, earlier, after, annotations, messages) => {
  expect(renameConflicts(before, after, annotations, earlier).map(({ message }) => message)).toEqual(messages);
});

it('knows the columns of a renamed table by how they were called before', () => {
  const [before, after] = [of('a', 'b'), { enums: [], tables: [{ ...of('b', 'c').tables[0], name: 's' }] } as Schema];
  const annotations = { 'table s': { renamedFrom: 't' }, ...uids({ b: 'u' }, 'table s, column') };
  expect(renameConflicts(before, after, annotations, uids({ a: 'u' })).map(({ message }) => message)).toEqual([
    'Table s, column b has the uid that a had, but b was there as well, as something else.',
  ]);
});
