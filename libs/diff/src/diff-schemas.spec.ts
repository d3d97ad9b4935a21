import {
  digestOf,
  emptySchema,
  type Annotations,
  type Enum,
  type Grant,
  type Policy,
  type Schema,
  type Table,
} from '@wesley/schema';
import { column, expression, foreignKey, index, indexKey, table, typeOf } from '@wesley/schema/src/builders.fixture';
import { applyChanges } from './apply-changes';
import type { Change } from './change';
import { describeChange } from './describe-change';
import { diffSchemas } from './diff-schemas';

const id = column('id', 'uuid', { nullable: false });
const one = (parts: Partial<Table>): Schema => ({ enums: [], tables: [table('t', parts)] });
const columns = (...added: Table['columns']): Schema => one({ columns: [id, ...added] });
const inEnums = (...enums: readonly Enum[]): Schema => ({ enums, tables: [] });
const kind = (...values: readonly string[]): Schema => inEnums({ name: 'kind', values, comment: null });

const zero = expression('0');
const none: Annotations = {};
const fill: Annotations = { 'table t, column a': { backfill: zero } };
const check = (sql: string) => ({ name: 'c', expression: expression(sql, ['a']) });
const unique = (...columns: readonly string[]) => ({ name: 'u', columns, nullsNotDistinct: false });
const policy = (name: string, parts: Partial<Policy> = {}): Policy => ({
  name,
  command: 'SELECT',
  roles: [],
  using: zero,
  check: null,
  reads: [],
  ...parts,
});
const grant = (role: string, column: string | null, ...privileges: Grant['privileges']): Grant => ({
  role,
  column,
  privileges,
});
const bare = table('t');

test.each<[string, Schema, Schema, Annotations, readonly Change[]]>([
  [
    'a new enum, one that goes',
    kind('A'),
    inEnums({ name: 'role', values: ['B', 'C'], comment: 'x' }),
    none,
    [
      { kind: 'add-enum', enum: { name: 'role', values: ['B', 'C'], comment: 'x' } },
      { kind: 'drop-enum', enum: { name: 'kind', values: ['A'], comment: null } },
    ],
  ],
  [
    'a comment on an enum',
    kind('A'),
    inEnums({ name: 'kind', values: ['A'], comment: 'x' }),
    none,
    [{ kind: 'set-enum-comment', enum: 'kind', from: null, to: 'x' }],
  ],
  [
    'a value at the end',
    kind('A'),
    kind('A', 'B'),
    none,
    [{ kind: 'add-enum-value', enum: 'kind', value: 'B', before: null }],
  ],
  [
    'a value in front',
    kind('B'),
    kind('A', 'B'),
    none,
    [{ kind: 'add-enum-value', enum: 'kind', value: 'A', before: 'B' }],
  ],
  [
    'values in between, several in a row',
    kind('A', 'Z'),
    kind('X', 'A', 'B', 'C', 'Z', 'Y'),
    none,
    [
      { kind: 'add-enum-value', enum: 'kind', value: 'X', before: 'A' },
      { kind: 'add-enum-value', enum: 'kind', value: 'B', before: 'Z' },
      { kind: 'add-enum-value', enum: 'kind', value: 'C', before: 'Z' },
      { kind: 'add-enum-value', enum: 'kind', value: 'Y', before: null },
    ],
  ],
  [
    'a value that takes the place of another',
    kind('A', 'B'),
    kind('A', 'C'),
    none,
    [
      { kind: 'add-enum-value', enum: 'kind', value: 'C', before: null },
      { kind: 'drop-enum-value', enum: 'kind', value: 'B' },
    ],
  ],
  [
    'values in another order',
    kind('A', 'B'),
    kind('B', 'C', 'A'),
    none,
    [
      { kind: 'reorder-enum-values', enum: 'kind', from: ['A', 'B'], to: ['B', 'A'] },
      { kind: 'add-enum-value', enum: 'kind', value: 'C', before: 'A' },
    ],
  ],
  [
    'values in another order, of which one goes',
    kind('A', 'X', 'B'),
    kind('B', 'A'),
    none,
    [
      { kind: 'drop-enum-value', enum: 'kind', value: 'X' },
      { kind: 'reorder-enum-values', enum: 'kind', from: ['A', 'B'], to: ['B', 'A'] },
    ],
  ],
  [
    'a new table, with its columns as they were written',
    emptySchema,
    columns(column('z', 'text'), column('a', 'text')),
    none,
    [{ kind: 'add-table', table: { ...bare, columns: [id, column('z', 'text'), column('a', 'text')] } }],
  ],
  ['a table that goes', one({}), emptySchema, none, [{ kind: 'drop-table', table: bare }]],
  [
    'a comment on a table',
    one({}),
    one({ comment: 'x' }),
    none,
    [{ kind: 'set-table-comment', table: 't', from: null, to: 'x' }],
  ],
  [
    'a new column, with what old rows get',
    one({}),
    columns(column('a', 'integer')),
    fill,
    [{ kind: 'add-column', table: 't', column: column('a', 'integer'), backfill: zero }],
  ],
  [
    'a column that goes',
    columns(column('a', 'integer')),
    one({}),
    none,
    [{ kind: 'drop-column', table: 't', column: column('a', 'integer') }],
  ],
  [
    'a wider type',
    columns(column('a', 'varchar(5)')),
    columns(column('a', 'text')),
    none,
    [{ kind: 'widen-column', table: 't', column: 'a', from: typeOf('varchar(5)'), to: typeOf('text') }],
  ],
  [
    'another type',
    columns(column('a', 'integer')),
    columns(column('a', 'bigint')),
    none,
    [{ kind: 'change-column-type', table: 't', column: 'a', from: typeOf('integer'), to: typeOf('bigint') }],
  ],
  [
    'NOT NULL, with what old rows get',
    columns(column('a', 'integer')),
    columns(column('a', 'integer', { nullable: false })),
    fill,
    [{ kind: 'set-not-null', table: 't', column: 'a', backfill: zero }],
  ],
  [
    'no NOT NULL any more',
    columns(column('a', 'integer', { nullable: false })),
    columns(column('a', 'integer')),
    fill,
    [{ kind: 'drop-not-null', table: 't', column: 'a' }],
  ],
  [
    'a default',
    columns(column('a', 'integer')),
    columns(column('a', 'integer', { default: zero })),
    none,
    [{ kind: 'set-default', table: 't', column: 'a', from: null, to: zero }],
  ],
  [
    'no default any more',
    columns(column('a', 'integer', { default: zero })),
    columns(column('a', 'integer')),
    none,
    [{ kind: 'drop-default', table: 't', column: 'a', from: zero }],
  ],
  [
    'a comment on a column',
    columns(column('a', 'integer', { comment: 'x' })),
    columns(column('a', 'integer')),
    none,
    [{ kind: 'set-column-comment', table: 't', column: 'a', from: 'x', to: null }],
  ],
  [
    'another primary key',
    one({}),
    one({ primaryKey: { name: 't_pkey', columns: ['id', 'a'] } }),
    none,
    [
      {
        kind: 'change-primary-key',
        table: 't',
        from: { name: 't_pkey', columns: ['id'] },
        to: { name: 't_pkey', columns: ['id', 'a'] },
        kept: null,
      },
    ],
  ],
  [
    'a unique constraint whose columns become the primary key, and one that just goes',
    one({ uniqueConstraints: [unique('a'), { ...unique('b'), name: 'v' }] }),
    one({ primaryKey: { name: 't_pkey', columns: ['a'] } }),
    none,
    [
      {
        kind: 'change-primary-key',
        table: 't',
        from: { name: 't_pkey', columns: ['id'] },
        to: { name: 't_pkey', columns: ['a'] },
        kept: null,
      },
      { kind: 'drop-unique-constraint', table: 't', constraint: unique('a'), kept: 't_pkey' },
      { kind: 'drop-unique-constraint', table: 't', constraint: { ...unique('b'), name: 'v' }, kept: null },
    ],
  ],
  [
    'a unique constraint that changed under its name',
    one({ uniqueConstraints: [unique('a')] }),
    one({ uniqueConstraints: [unique('a', 'b')] }),
    none,
    [{ kind: 'change-unique-constraint', table: 't', from: unique('a'), to: unique('a', 'b') }],
  ],
  [
    'a foreign key that changed under its name',
    one({ foreignKeys: [foreignKey('t', ['a'], 't')] }),
    one({ foreignKeys: [foreignKey('t', ['a'], 't', { onDelete: 'CASCADE' })] }),
    none,
    [
      {
        kind: 'change-foreign-key',
        table: 't',
        from: foreignKey('t', ['a'], 't'),
        to: foreignKey('t', ['a'], 't', { onDelete: 'CASCADE' }),
      },
    ],
  ],
  [
    'a check that changed under its name',
    one({ checks: [check('a > 0')] }),
    one({ checks: [check('a > 1')] }),
    none,
    [{ kind: 'change-check', table: 't', from: check('a > 0'), to: check('a > 1') }],
  ],
  [
    'an index that changed under its name, one that goes and one that comes',
    one({ indexes: [index('i', ['a']), index('old', ['a'])] }),
    one({ indexes: [index('i', ['a'], { unique: true }), index('new', ['a'])] }),
    none,
    [
      { kind: 'drop-index', table: 't', index: index('old', ['a']), kept: 'new' },
      { kind: 'change-index', table: 't', from: index('i', ['a']), to: index('i', ['a'], { unique: true }) },
      { kind: 'add-index', table: 't', index: index('new', ['a']) },
    ],
  ],
  [
    'constraints of which only the names change, and one beside its twin',
    one({
      uniqueConstraints: [unique('a'), { ...unique('b'), name: 'v' }],
      foreignKeys: [foreignKey('t', ['a'], 't')],
      checks: [check('a > 0'), { ...check('a > 0'), name: 'twin' }],
    }),
    one({
      uniqueConstraints: [
        { ...unique('a'), name: 'new_u' },
        { ...unique('b'), name: 'new_v', nullsNotDistinct: true },
      ],
      foreignKeys: [{ ...foreignKey('t', ['a'], 't'), name: 'new_k' }],
      checks: [{ ...check('a > 0'), name: 'twin' }],
    }),
    none,
    [
      { kind: 'drop-unique-constraint', table: 't', constraint: unique('a'), kept: 'new_u' },
      { kind: 'drop-unique-constraint', table: 't', constraint: { ...unique('b'), name: 'v' }, kept: null },
      { kind: 'add-unique-constraint', table: 't', constraint: { ...unique('a'), name: 'new_u' } },
      {
        kind: 'add-unique-constraint',
        table: 't',
        constraint: { ...unique('b'), name: 'new_v', nullsNotDistinct: true },
      },
      { kind: 'drop-foreign-key', table: 't', foreignKey: foreignKey('t', ['a'], 't'), kept: 'new_k' },
      { kind: 'add-foreign-key', table: 't', foreignKey: { ...foreignKey('t', ['a'], 't'), name: 'new_k' } },
      { kind: 'drop-check', table: 't', check: check('a > 0'), kept: 'twin' },
    ],
  ],
  [
    'a schema that comes with its table, and one that goes with its last',
    { enums: [], tables: [table('old.t')] },
    { enums: [], tables: [table('new.t')] },
    none,
    [
      { kind: 'add-schema', schema: 'new' },
      { kind: 'add-table', table: table('new.t') },
      { kind: 'drop-table', table: table('old.t') },
      { kind: 'drop-schema', schema: 'old' },
    ],
  ],
  [
    'policies that come, go and change, and row security',
    one({ policies: [policy('gone'), policy('p')] }),
    one({
      policies: [policy('new'), policy('p', { roles: ['reader'] })],
      rowSecurity: { enabled: true, forced: false },
    }),
    none,
    [
      { kind: 'drop-policy', table: 't', policy: policy('gone') },
      { kind: 'change-policy', table: 't', from: policy('p'), to: policy('p', { roles: ['reader'] }) },
      { kind: 'add-policy', table: 't', policy: policy('new') },
      {
        kind: 'set-row-security',
        table: 't',
        from: { enabled: false, forced: false },
        to: { enabled: true, forced: false },
      },
    ],
  ],
  [
    'privileges that roles gain and lose, each by itself',
    one({ grants: [grant('reader', null, 'SELECT', 'INSERT'), grant('gone', 'id', 'SELECT')] }),
    one({ grants: [grant('reader', null, 'SELECT', 'DELETE'), grant('reader', 'id', 'UPDATE')] }),
    none,
    [
      { kind: 'drop-grant', table: 't', grant: grant('gone', 'id', 'SELECT'), kept: null },
      { kind: 'drop-grant', table: 't', grant: grant('reader', null, 'INSERT'), kept: null },
      { kind: 'add-grant', table: 't', grant: grant('reader', null, 'DELETE') },
      { kind: 'add-grant', table: 't', grant: grant('reader', 'id', 'UPDATE') },
    ],
  ],
  [
    'a column that is computed from now on, otherwise, and no more',
    columns(column('a', 'text'), column('b', 'text', { generated: zero }), column('c', 'text', { generated: zero })),
    columns(
      column('a', 'text', { generated: zero }),
      column('b', 'text', { generated: expression('1') }),
      column('c', 'text'),
    ),
    none,
    [
      { kind: 'change-generated', table: 't', column: 'a', from: null, to: zero },
      { kind: 'change-generated', table: 't', column: 'b', from: zero, to: expression('1') },
      { kind: 'change-generated', table: 't', column: 'c', from: zero, to: null },
    ],
  ],
  [
    'a rename that is declared, with what hangs on it',
    one({
      columns: [id, column('mail', 'text'), column('mailbox', 'text')],
      uniqueConstraints: [{ name: 't_mail_key', columns: ['mail'], nullsNotDistinct: false }],
      checks: [
        { name: 't_mail_check', expression: expression(`mail <> 'mail' AND mailbox <> ''`, ['mail', 'mailbox']) },
      ],
    }),
    one({
      columns: [id, column('email', 'text'), column('mailbox', 'text')],
      uniqueConstraints: [{ name: 't_email_key', columns: ['email'], nullsNotDistinct: false }],
      checks: [
        { name: 't_email_check', expression: expression(`email <> 'mail' AND mailbox <> ''`, ['email', 'mailbox']) },
      ],
    }),
    { 'table t, column email': { renamedFrom: 'mail' } },
    [{ kind: 'rename-column', table: 't', from: 'mail', to: 'email' }],
  ],
  [
    'a field that refers to a table, by the name that it had in the SDL',
    columns(column('author_id', 'uuid')),
    columns(column('writer_id', 'uuid')),
    { 'table t, column writer_id': { renamedFrom: 'author' } },
    [{ kind: 'rename-column', table: 't', from: 'author_id', to: 'writer_id' }],
  ],
  [
    'a value of an enum that is called otherwise',
    kind('A', 'B'),
    kind('A', 'C'),
    { 'enum kind': { renamedValues: { C: 'B' } } },
    [{ kind: 'rename-enum-value', enum: 'kind', from: 'B', to: 'C' }],
  ],
  [
    'no rename where the old name is not there, or still is',
    columns(column('a', 'text')),
    columns(column('a', 'text'), column('b', 'text'), column('c', 'text')),
    { 'table t, column b': { renamedFrom: 'z' }, 'table t, column c': { renamedFrom: 'a' } },
    [
      { kind: 'add-column', table: 't', column: column('b', 'text'), backfill: null },
      { kind: 'add-column', table: 't', column: column('c', 'text'), backfill: null },
    ],
  ],
])('finds %s', (_, before, after, annotations, changes) => {
  expect(diffSchemas(before, after, annotations)).toEqual(changes);
  expect(digestOf(applyChanges(before, changes))).toBe(digestOf(after));
});

test('changes are told in the words of the database', () => {
  const busy = index('i', [], {
    method: 'gin',
    unique: true,
    keys: [indexKey(expression('a', ['a']), true), indexKey(expression('lower(b)', ['b']))],
    where: expression('a > 0', ['a']),
  });
  const before: Schema = { enums: [{ name: 'kind', values: ['A'], comment: 'x' }], tables: [bare] };
  const after: Schema = {
    enums: [{ name: 'kind', values: ['B', 'A'], comment: null }],
    tables: [
      {
        ...bare,
        columns: [id, column('a', 'numeric(12,2)[]', { nullable: false, default: zero })],
        foreignKeys: [foreignKey('t', ['a', 'b'], 'u', { references: { table: 'u', columns: ['c', 'd'] } })],
        indexes: [busy],
      },
      table('u'),
    ],
  };
  expect(diffSchemas(before, after, none).map(describeChange)).toEqual([
    'add value B to enum kind, before A',
    'remove the comment of enum kind',
    'add table u (1 column)',
    'add column t.a numeric(12,2)[] NOT NULL DEFAULT 0',
    'add foreign key t_a_b_fkey: t (a, b) → u (c, d)',
    'add unique index i using gin (a DESC, lower(b)) WHERE a > 0 on t',
  ]);
});

test('changes of access are told as a review would', () => {
  const before = one({
    columns: [id, column('a', 'text', { generated: zero })],
    policies: [policy('gone'), policy('p')],
    grants: [grant('reader', 'id', 'SELECT', 'UPDATE')],
    rowSecurity: { enabled: false, forced: true },
  });
  const after: Schema = {
    enums: [],
    tables: [
      table('t', {
        columns: [id, column('a', 'text'), column('b', 'text', { generated: zero })],
        policies: [policy('p', { command: 'UPDATE', roles: ['reader', 'writer'], check: expression('1') })],
        grants: [grant('reader', 'id', 'UPDATE'), grant('public', null, 'SELECT')],
        rowSecurity: { enabled: true, forced: false },
      }),
      table('s.u'),
    ],
  };
  expect(diffSchemas(before, after, none).map(describeChange)).toEqual([
    'add schema s',
    'add table s.u (1 column)',
    'add column t.b text GENERATED ALWAYS AS (0)',
    'stop computing column t.a as 0',
    'drop policy gone on t: SELECT for everybody using (0)',
    'change policy p on t: SELECT for everybody using (0) → UPDATE for reader, writer using (0) check (1)',
    'enable row security on t, free the owner of t from row security',
    'revoke SELECT (id) on t from reader',
    'grant SELECT on t to public',
  ]);
});
