import { column, expression, table } from '../fixtures/schema-parts';
import { keysOfOneRow } from './one-value';

test.each([
  ['a', true],
  ['not a', true],
  ['(a IS  TRUE)', true],
  ['a=1', true],
  ['a = 1::integer', true],
  ["'x' = a", true],
  ["a in ('x')", true],
  ["a in ('x', 'y')", false],
  ["a = 'x' or a = 'y'", false],
  ['a between 1 and 1', true],
  ['a>=1 and a <= 1', true],
  ['a <= 1 and a >= 1', true],
  ['a between 1 and 2', false],
  ['a >= 1 and a <= 2', false],
  ['a > 1', false],
  ['a = a', false],
  ['a is not null', false],
  ['b', false],
])('that %s lets in but one value of a is %s', (sql, expected) => {
  const read = sql === 'b' ? 'b' : 'a';
  const one = table('t', [column('a', 'text')], { checks: [{ name: 'c', expression: expression(sql, read) }] });
  expect(keysOfOneRow({ enums: [], tables: [one] }, one).map(({ name }) => name)).toEqual(expected ? ['t_pkey'] : []);
});

const empty = { enums: [], tables: [] };

test('a unique index over a constant lets in one row, unless it has a condition', () => {
  const index = {
    name: 'i',
    method: 'btree',
    unique: true,
    keys: [{ expression: expression('(true)'), descending: false, nulls: 'LAST' }],
    include: [],
    where: null,
  } as const;
  const of = (where: typeof index.where | ReturnType<typeof expression>) =>
    keysOfOneRow(empty, table('t', [column('a', 'text')], { indexes: [{ ...index, where }] })).map(({ name }) => name);
  expect([of(null), of(expression('a is null', 'a'))]).toEqual([['i'], []]);
});

test('what refers to a single row, and an enum of one value, have one value', () => {
  const parent = table('org', [column('id', 'boolean')], {
    checks: [{ name: 'c', expression: expression('id', 'id') }],
  });
  const key = (references: string) => ({
    name: 'k',
    columns: ['a'],
    references: { table: references, columns: ['id'] },
    onDelete: 'NO ACTION' as const,
    onUpdate: 'NO ACTION' as const,
  });
  const child = table('t', [column('a', 'boolean')], { foreignKeys: [key('org')] });
  const circle = table('t', [column('a', 'boolean')], {
    foreignKeys: [{ ...key('t'), references: { table: 't', columns: ['a'] } }],
  });
  const only = table('t', [column('a', 'only')]);
  const schema = (values: readonly string[], ...tables: readonly ReturnType<typeof table>[]) => ({
    enums: [{ name: 'only', values, comment: null }],
    tables,
  });
  expect(keysOfOneRow(schema([], parent, child), child)).toHaveLength(1);
  expect(keysOfOneRow(schema([], circle), circle)).toEqual([]);
  expect(keysOfOneRow(schema(['A'], only), only)).toHaveLength(1);
  expect(keysOfOneRow(schema(['A', 'B'], only), only)).toEqual([]);
});
