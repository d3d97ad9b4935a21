import { applyChanges, describeChange, diffSchemas } from '@wesley/diff';
import { digestOf, type Annotations, type Column, type Policy, type Schema, type Table } from '@wesley/schema';
import { arbitraryEdit } from '@wesley/schema/src/arbitrary-edit.fixture';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import { column, expression, foreignKey, index, table } from '@wesley/schema/src/builders.fixture';
import { placesOf } from '@wesley/schema/src/places.fixture';
import { printAddress } from '@wesley/schema';
import fc from 'fast-check';
import { makePlan } from './make-plan';

const none: Annotations = {};
const id = column('id', 'uuid', { nullable: false });
const one = (parts: Partial<Table>, ...more: readonly Table[]): Schema => ({
  enums: [],
  tables: [table('t', parts), ...more],
});
const columns = (...added: readonly Column[]) => ({ columns: [id, ...added] });

function partOf(before: Schema, after: Schema, annotations: Annotations = {}) {
  const changes = diffSchemas(before, after, annotations);
  return makePlan({ before, after, changes, postgres: 18, allowPartial: true });
}

function told(before: Schema, after: Schema, annotations: Annotations = {}) {
  const planned = partOf(before, after, annotations);
  if ('refused' in planned) throw new Error('Nothing of it can be planned.');
  expect(planned.plan.leftOut).toEqual(planned.leftOut.map(({ change }) => change));
  expect(planned.plan.to).toBe(digestOf(applyChanges(before, planned.plan.changes)));
  return {
    planned: planned.plan.changes.map(describeChange),
    leftOut: planned.leftOut.map(({ change }) => describeChange(change)),
  };
}

test('what is refused is left out, and the plan leads to what is left', () => {
  expect(told(one(columns(column('a', 'text'))), one(columns(column('b', 'text'))))).toEqual({
    planned: ['add column t.b text'],
    leftOut: ['drop column t.a'],
  });
});

test('so is all that hangs on it: what needs it, what is about the same column, what is in a renamed table', () => {
  const required = column('a', 'text', { nullable: false });
  const check = { name: 'c', expression: expression(`a <> ''`, ['a']) };
  expect(told(one({}), one({ ...columns(required, column('b', 'text')), checks: [check] }))).toEqual({
    planned: ['add column t.b text'],
    leftOut: ['add column t.a text NOT NULL', `add check c on t: a <> ''`],
  });
  const retyped = column('a', 'bigint', { default: expression('0'), comment: 'x' });
  expect(told(one(columns(column('a', 'integer'))), one({ ...columns(retyped), comment: 'x' }))).toEqual({
    planned: ['set the comment of table t'],
    leftOut: [
      'change the type of column t.a: integer → bigint',
      'set the default of column t.a to 0',
      'set the comment of column t.a',
    ],
  });
  const renamed: Schema = {
    enums: [],
    tables: [
      table('v', columns(column('b', 'text'))),
      table('w', { foreignKeys: [foreignKey('w', ['id'], 'v')] }),
      table('x'),
    ],
  };
  expect(told(one({}), renamed, { 'table v': { renamedFrom: 't' } })).toEqual({
    planned: ['add table x (1 column)'],
    leftOut: ['rename table t to v', 'add table w (1 column)', 'add column v.b text'],
  });
});

const fill = (sql: string, ...names: readonly string[]): Annotations => ({
  'table t, column n': { backfill: expression(sql, names) },
});
const n = column('n', 'text');
const check = (sql: string, ...names: readonly string[]) => ({ name: 'c', expression: expression(sql, names) });
const policy = (sql: string, parts: Partial<Policy> = {}): Policy => ({
  name: 'p',
  command: 'SELECT',
  roles: [],
  using: expression(sql, []),
  check: null,
  reads: [],
  ...parts,
});
const guarded = { rowSecurity: { enabled: true, forced: false } };
const grants = [{ role: 'app', column: null, privileges: ['SELECT'] }] as const;
const kind = (...values: readonly string[]) => [{ name: 'kind', values, comment: null }];
const ofKind = (parts: Partial<Column> = {}): Column => ({
  ...column('k', 'text', parts),
  type: { kind: 'enum', name: 'kind', array: false },
});
const withKinds = (enums: Schema['enums'], parts: Partial<Table>): Schema => ({ enums, tables: [table('t', parts)] });
const key = (...names: readonly string[]) => ({ primaryKey: { name: 't_pkey', columns: names } });
const [a, b] = [column('a', 'text', { nullable: false }), column('b', 'text')];
const toKey = (from: string, to: string) => foreignKey('u', [from], 't', { references: { table: 't', columns: [to] } });

// In each, the first of what is left out is refused, and the others would not do what they are for, or fail, without it.
test.each<[string, Schema, Schema, Annotations, readonly string[]]>([
  [
    'a backfill that reads a renamed column',
    one(columns(column('old', 'text'))),
    one(columns(column('a', 'text'), n)),
    { ...fill('a', 'a'), 'table t, column a': { renamedFrom: 'old' } },
    ['rename column t.old to a', 'add column t.n text'],
  ],
  [
    'a backfill that reads a column which stays computed',
    one(columns(column('a', 'text', { generated: expression(`'x'`) }))),
    one(columns(column('a', 'text', { generated: expression(`'y'`) }), n)),
    fill('a', 'a'),
    [`compute column t.a as 'y' instead of 'x'`, 'add column t.n text'],
  ],
  [
    'a backfill that reads a column which may be NULL as it was',
    one(columns(b)),
    one(columns({ ...b, nullable: false }, n)),
    fill('b', 'b'),
    ['make column t.b NOT NULL', 'add column t.n text'],
  ],
  [
    'a check, an index and a policy over a column that keeps its type',
    one(columns(column('a', 'text'))),
    one({
      ...columns(column('a', 'integer')),
      checks: [check('a > 0', 'a')],
      indexes: [index('i', ['a'])],
      policies: [policy('a > 0', { using: expression('a > 0', ['a']) })],
    }),
    none,
    [
      'change the type of column t.a: text → integer',
      'add check c on t: a > 0',
      'add index i (a) on t',
      'add policy p on t: SELECT for everybody using (a > 0)',
    ],
  ],
  [
    'a policy of another table that reads the column',
    one(columns(column('a', 'text')), table('u')),
    one(
      columns(column('a', 'integer')),
      table('u', { policies: [policy('EXISTS (SELECT FROM t WHERE t.a > 0)', { reads: ['t'] })] }),
    ),
    none,
    [
      'change the type of column t.a: text → integer',
      'add policy p on u: SELECT for everybody using (EXISTS (SELECT FROM t WHERE t.a > 0))',
    ],
  ],
  [
    'row security whose policy does not come',
    one(columns(column('a', 'text'))),
    one({
      ...columns(column('a', 'integer')),
      ...guarded,
      policies: [policy('a > 0', { using: expression('a > 0', ['a']) })],
      grants,
    }),
    none,
    [
      'change the type of column t.a: text → integer',
      'add policy p on t: SELECT for everybody using (a > 0)',
      'enable row security on t',
      'grant SELECT on t to app',
    ],
  ],
  [
    'a grant while a policy stays that should go',
    one({ ...guarded, policies: [policy('true')] }),
    one({ ...guarded, grants }),
    none,
    ['drop policy p on t: SELECT for everybody using (true)', 'grant SELECT on t to app'],
  ],
  [
    'a policy and a grant whose table asks for rows that stay open',
    one(
      { ...guarded, policies: [policy('true')] },
      table('u', { ...guarded, policies: [policy('x', { name: 'old', reads: ['t'] })] }),
    ),
    one(
      guarded,
      table('u', {
        ...guarded,
        policies: [policy('x', { name: 'old', reads: ['t'] }), policy('x', { reads: ['t'] })],
        grants,
      }),
    ),
    none,
    [
      'drop policy p on t: SELECT for everybody using (true)',
      'add policy p on u: SELECT for everybody using (x)',
      'grant SELECT on u to app',
    ],
  ],
  [
    'a policy that asks, by way of another table, for rows that stay open',
    one(
      { ...guarded, policies: [policy('true')] },
      table('u', { ...guarded, policies: [policy('x', { name: 'old', reads: ['t'] })] }),
      table('v', guarded),
    ),
    one(
      guarded,
      table('u', { ...guarded, policies: [policy('x', { name: 'old', reads: ['t'] })] }),
      table('v', { ...guarded, policies: [policy('x', { reads: ['u'] })] }),
    ),
    none,
    ['drop policy p on t: SELECT for everybody using (true)', 'add policy p on v: SELECT for everybody using (x)'],
  ],
  [
    'a default, a check and a table with a value that does not come',
    withKinds(kind('A', 'B'), columns(ofKind())),
    {
      enums: kind('B', 'NEW', 'A'),
      tables: [
        table('t', { ...columns(ofKind({ default: expression(`'NEW'`) })), checks: [check(`k <> 'NEW'`, 'k')] }),
        table('v', columns(ofKind({ default: expression(`'NEW'`) }))),
        table('w', columns(ofKind({ default: expression(`'A'`) }))),
      ],
    },
    none,
    [
      'reorder the values of enum kind: A, B → B, A',
      'add value NEW to enum kind, before A',
      'add table v (2 columns)',
      `set the default of column t.k to 'NEW'`,
      `add check c on t: k <> 'NEW'`,
    ],
  ],
  [
    'a foreign key to a primary key that does not come',
    one({ columns: [id, a] }, table('u', columns(b))),
    one({ columns: [a], ...key('a') }, table('u', { ...columns(b), foreignKeys: [toKey('b', 'a')] })),
    none,
    ['change the primary key of t: (id) → (a)', 'drop column t.id', 'add foreign key u_b_fkey: u (b) → t (a)'],
  ],
  [
    'what goes only because a column goes',
    one({ columns: [id, a], checks: [check(`a <> ''`, 'a')], indexes: [index('i', ['a'])] }),
    one({}),
    none,
    ['drop column t.a', `drop check c on t: a <> ''`, 'drop index i (a) on t'],
  ],
  [
    'a foreign key to the primary key that stays',
    one({ columns: [a, id], ...key('a') }, table('u', { ...columns(b), foreignKeys: [toKey('b', 'a')] })),
    one({ columns: [id], ...key('id') }, table('u', columns(b))),
    none,
    ['change the primary key of t: (a) → (id)', 'drop column t.a', 'drop foreign key u_b_fkey: u (b) → t (a)'],
  ],
  [
    'what takes the name of a constraint that stays',
    one({ ...columns(b), uniqueConstraints: [{ name: 'i', columns: ['b'], nullsNotDistinct: false }] }),
    one({ ...columns(b), indexes: [index('i', ['b'])] }),
    none,
    ['drop unique constraint i on t (b)', 'add index i (b) on t'],
  ],
])('%s is left out with it', (_, before, after, annotations, leftOut) => {
  const witness = { ...after, tables: [...after.tables, table('z')] };
  const all = told(before, witness, annotations);
  expect(all.leftOut).toEqual(leftOut);
  expect(all.planned).toContain('add table z (1 column)');
});

test('an extension is made for what is planned, not for what is left out', () => {
  const calling = (name: string, call: string) =>
    column(name, 'text', { nullable: true, default: expression(`${call}('a')`, [], [call]) });
  const before = one(columns(column('a', 'text'), column('b', 'text')));
  const after = one(
    columns(column('a', 'ltree'), column('b', 'citext'), calling('c', 'soundex'), calling('d', 'nlevel')),
  );
  expect(told(before, after)).toMatchObject({
    planned: expect.arrayContaining(['add extension fuzzystrmatch', 'add extension ltree']),
    leftOut: expect.arrayContaining(['add extension citext']),
  });
});

test('a column that stays in the primary key stays NOT NULL', () => {
  const a = column('a', 'text', { nullable: false });
  const replaced = table('t', {
    ...columns(a),
    columns: [{ ...id, nullable: true }, a],
    primaryKey: { name: 't_pkey', columns: ['a'] },
    comment: 'x',
  });
  expect(told(one(columns(a)), { enums: [], tables: [replaced] })).toEqual({
    planned: ['set the comment of table t'],
    leftOut: ['change the primary key of t: (id) → (a)', 'let column t.id be NULL'],
  });
});

test('a plan of nothing is none: all is refused as ever', () => {
  expect(partOf(one(columns(column('a', 'text'))), one({}))).toMatchObject({
    refused: [{ change: { kind: 'drop-column' } }],
  });
});

test('whatever is left out, each step finds what it needs', () => {
  const pairs = arbitrarySchema.chain((before) => arbitraryEdit(before).map(({ schema }) => [before, schema] as const));
  const mixed = fc
    .tuple(pairs, fc.boolean())
    .map(([[a, b], back]): readonly [Schema, Schema] => (back ? [b, a] : [a, b]));
  const unrelated = fc.tuple(arbitrarySchema, arbitrarySchema);
  fc.assert(
    fc.property(fc.oneof(mixed, unrelated), ([before, after]) => {
      const planned = partOf(before, after);
      if ('refused' in planned) return;
      const there = new Set(placesOf(before).map(printAddress));
      for (const { do: statement } of planned.plan.steps) {
        for (const need of statement.needs) expect(there).toContain(need);
        for (const made of statement.makes) there.add(made);
        for (const dropped of statement.drops) there.delete(dropped);
      }
      expect(planned.plan.to).toBe(digestOf(applyChanges(before, planned.plan.changes)));
    }),
    { seed: 16, numRuns: 200 },
  );
});

test('what would go because it comes again under another name stays, if that does not come', () => {
  const key = (name: string) => ({ name, columns: ['a'], nullsNotDistinct: false });
  const table = columns(column('a', 'text'), column('b', 'text'));
  const before = one({ ...table, uniqueConstraints: [key('t_a_key')], indexes: [index('x', ['b'])] });
  const after = one({ ...table, uniqueConstraints: [key('x')] });
  expect(told(before, after)).toEqual({
    planned: ['drop index x (b) on t'],
    leftOut: ['add unique constraint x on t (a)', 'drop unique constraint t_a_key on t (a)'],
  });
});

test('what would come because the same goes under another name does not, if that stays', () => {
  const keyed = (name: string, ...more: readonly Column[]) => ({
    enums: [],
    tables: [
      table('t', {
        ...columns(column('a', 'text')),
        uniqueConstraints: [{ name, columns: ['a'], nullsNotDistinct: false }],
      }),
      table('u', {
        ...columns(column('t_a', 'text'), ...more),
        foreignKeys: [foreignKey('u', ['t_a'], 't', { references: { table: 't', columns: ['a'] } })],
      }),
    ],
  });
  expect(told(keyed('old'), keyed('new', column('more', 'text')))).toEqual({
    planned: ['add column u.more text'],
    leftOut: ['drop unique constraint old on t (a)', 'add unique constraint new on t (a)'],
  });
});
