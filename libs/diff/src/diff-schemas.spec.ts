import { emptySchema, type Annotations, type Enum, type Schema, type Table } from '@wesley/schema';
import { column, expression, foreignKey, index, indexKey, table, typeOf } from '@wesley/schema/src/builders.fixture';
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
const bare = table('t');

test.each<[string, Schema, Schema, Annotations, readonly unknown[]]>([
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
    [{ kind: 'reorder-enum-values', enum: 'kind', from: ['A', 'B'], to: ['B', 'C', 'A'] }],
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
      },
    ],
  ],
  [
    'a unique constraint that changed under its name',
    one({ uniqueConstraints: [unique('a')] }),
    one({ uniqueConstraints: [unique('a', 'b')] }),
    none,
    [
      { kind: 'drop-unique-constraint', table: 't', constraint: unique('a') },
      { kind: 'add-unique-constraint', table: 't', constraint: unique('a', 'b') },
    ],
  ],
  [
    'a foreign key that changed under its name',
    one({ foreignKeys: [foreignKey('t', ['a'], 't')] }),
    one({ foreignKeys: [foreignKey('t', ['a'], 't', { onDelete: 'CASCADE' })] }),
    none,
    [
      { kind: 'drop-foreign-key', table: 't', foreignKey: foreignKey('t', ['a'], 't') },
      { kind: 'add-foreign-key', table: 't', foreignKey: foreignKey('t', ['a'], 't', { onDelete: 'CASCADE' }) },
    ],
  ],
  [
    'a check that changed under its name',
    one({ checks: [check('a > 0')] }),
    one({ checks: [check('a > 1')] }),
    none,
    [
      { kind: 'drop-check', table: 't', check: check('a > 0') },
      { kind: 'add-check', table: 't', check: check('a > 1') },
    ],
  ],
  [
    'an index that changed under its name, one that goes and one that comes',
    one({ indexes: [index('i', ['a']), index('old', ['a'])] }),
    one({ indexes: [index('i', ['a'], { unique: true }), index('new', ['a'])] }),
    none,
    [
      { kind: 'drop-index', table: 't', index: index('old', ['a']) },
      { kind: 'drop-index', table: 't', index: index('i', ['a']) },
      { kind: 'add-index', table: 't', index: index('i', ['a'], { unique: true }) },
      { kind: 'add-index', table: 't', index: index('new', ['a']) },
    ],
  ],
])('finds %s', (_, before, after, annotations, changes) => {
  expect(diffSchemas(before, after, annotations)).toEqual(changes);
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
