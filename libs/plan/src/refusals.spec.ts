import { diffSchemas } from '@wesley/diff';
import type { Column, Policy, Schema, Table } from '@wesley/schema';
import { column, expression, foreignKey, index, indexKey, table } from '@wesley/schema/src/builders.fixture';
import { makePlan } from './make-plan';

const id = column('id', 'uuid', { nullable: false });
const one = (parts: Partial<Table> = {}): Schema => ({ enums: [], tables: [table('t', parts)] });
const columns = (...added: readonly Column[]): Schema => one({ columns: [id, ...added] });
const kind = (...values: readonly string[]): Schema => ({
  enums: [{ name: 'kind', values, comment: null }],
  tables: [],
});
const a = (type: string, parts: Partial<Column> = {}) => column('a', type, parts);
const withText = (type: string, parts: Partial<Table> = {}) => one({ columns: [id, a(type)], ...parts });

const policy: Policy = {
  name: 'p',
  command: 'SELECT',
  roles: [],
  using: expression('true'),
  check: null,
  reads: [],
};

function refusals(before: Schema, after: Schema): readonly string[] {
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
  return 'refused' in outcome ? outcome.refused.map(({ diagnostic: { code, message } }) => `${code}: ${message}`) : [];
}

const unsupported = 'change-not-supported: There is no online recipe yet to';

test.each<[Schema, Schema, readonly string[]]>([
  [
    kind('A'),
    { enums: [], tables: [] },
    ['destructive-change: Wesley does not drop enum kind: code that names the type stops working.'],
  ],
  [kind('A', 'B'), kind('A'), [`${unsupported} drop value B of enum kind (enum kind).`]],
  [kind('A', 'B'), kind('B', 'A'), [`${unsupported} reorder the values of enum kind: A, B → B, A (enum kind).`]],
  [
    one(),
    { enums: [], tables: [] },
    ['destructive-change: Wesley does not drop table t: all of its rows would be lost.'],
  ],
  [
    columns(a('text')),
    columns(),
    [
      'destructive-change: Wesley does not drop column t.a: its values would be lost, and the running application may still use it.',
    ],
  ],
  [
    columns(a('integer')),
    columns(a('bigint')),
    [`${unsupported} change the type of column t.a: integer → bigint (table t, column a).`],
  ],
  [
    columns(),
    columns(a('text', { nullable: false })),
    [
      'add-column-needs-value: t.a is required, but nothing says what it is in rows that the running application writes, which does not know it.',
    ],
  ],
  [
    columns(a('text')),
    columns(a('text', { nullable: false })),
    [
      'not-null-needs-backfill: t.a cannot be made NOT NULL safely: nothing says what rows without a value get, and the running application may still write NULL.',
    ],
  ],
  [
    columns(a('text', { nullable: false, default: expression(`''`) })),
    columns(a('text', { nullable: false })),
    [
      'change-not-supported: t.a cannot lose its default safely: the running application may leave the column out, and it is NOT NULL.',
    ],
  ],
  [
    one(),
    one({ primaryKey: { name: 't_pkey', columns: ['id', 'a'] } }),
    [
      'destructive-change: Wesley does not change the primary key of t: (id) → (id, a): (id) would no longer be unique, on which the running application may rely (ON CONFLICT).',
    ],
  ],
  [
    one({ uniqueConstraints: [{ name: 'k', columns: ['id'], nullsNotDistinct: false }] }),
    one(),
    [
      'destructive-change: Wesley does not drop unique constraint k on t (id): the running application may rely on its values being unique (ON CONFLICT).',
    ],
  ],
  [
    one({ foreignKeys: [foreignKey('t', ['id'], 't', { onDelete: 'CASCADE' })] }),
    one(),
    [
      'destructive-change: Wesley does not drop foreign key t_id_fkey: t (id) → t (id) ON DELETE CASCADE: the running application may rely on rows that follow when their parent goes or changes its key.',
    ],
  ],
  [
    { enums: [], tables: [table('s.t')] },
    { enums: [], tables: [] },
    [
      'destructive-change: Wesley does not drop table s.t: all of its rows would be lost.',
      'destructive-change: Wesley does not drop schema s: whatever lives in it would be lost. With it would go, or stop working: table s.t.',
    ],
  ],
  [
    columns(),
    columns(a('text', { generated: expression('id::text', ['id']) })),
    [
      'change-not-supported: t.a cannot be added to a table that exists: Postgres computes a generated column for every row, and writes the whole table anew under ACCESS EXCLUSIVE.',
    ],
  ],
  [
    columns(a('text')),
    columns(a('text', { generated: expression('id::text', ['id']) })),
    [`${unsupported} compute column t.a as id::text from now on (table t, column a).`],
  ],
  [
    one({ policies: [policy] }),
    one(),
    [
      'destructive-change: Wesley does not drop policy p on t: SELECT for everybody using (true): whom it lets through would see no rows any more.',
    ],
  ],
  [
    one({ rowSecurity: { enabled: true, forced: true } }),
    one({ rowSecurity: { enabled: true, forced: false } }),
    [
      'destructive-change: Wesley does not take row security off t: every role that may read the table could then read rows that a policy hides.',
    ],
  ],
  [
    one({ grants: [{ role: 'reader', column: null, privileges: ['SELECT', 'INSERT'] }] }),
    one({ grants: [{ role: 'reader', column: null, privileges: ['INSERT'] }] }),
    ['destructive-change: Wesley does not revoke SELECT on t from reader: whoever uses it would be turned away.'],
  ],
  [
    one({ columns: [id, a('text')], indexes: [index('i', ['a'], { unique: true })] }),
    columns(a('text')),
    [
      'destructive-change: Wesley does not drop unique index i (a) on t: the running application may rely on its keys being unique (ON CONFLICT).',
    ],
  ],
  [
    one({ indexes: [index('i', ['id'], { unique: true })] }),
    one({ indexes: [index('i', ['id'])] }),
    [
      'destructive-change: Wesley does not change unique index i (id) → index i (id) on t: the running application may rely on its keys being unique (ON CONFLICT).',
    ],
  ],
  [
    one({ uniqueConstraints: [{ name: 'k', columns: ['id'], nullsNotDistinct: false }] }),
    one({ uniqueConstraints: [{ name: 'k', columns: ['id', 'a'], nullsNotDistinct: false }] }),
    [
      'destructive-change: Wesley does not change unique constraint k on t: (id) → (id, a): the running application may rely on its values being unique (ON CONFLICT).',
    ],
  ],
])('refuses what has no safe way: case %#', (before, after, messages) => {
  expect(refusals(before, after)).toEqual(messages);
});

const widen = 'change-not-supported: There is no online recipe to widen column t.a: character varying(5) → text:';

const named = (name: string, ...names: readonly string[]) => index(name, names);
const unique = { name: 'i', columns: ['a'], nullsNotDistinct: false };
const pair = (t: Partial<Table>, u: Partial<Table>): Schema => ({
  enums: [],
  tables: [table('t', { columns: [id, a('text')], ...t }), table('u', { columns: [id, a('text')], ...u })],
});
const namedTable = { ...table('i'), primaryKey: { name: 'other_pkey', columns: ['id'] } };

test.each<[string, Schema, Schema, readonly string[]]>([
  [
    'an index that moves to another table',
    pair({ indexes: [named('i', 'a')] }, {}),
    pair({}, { indexes: [named('i', 'a')] }),
    ['add index i (a) on u in the plan that is to drop index i (a) on t'],
  ],
  [
    'an index that becomes a unique constraint',
    pair({ indexes: [named('i', 'a')] }, {}),
    pair({ uniqueConstraints: [unique] }, {}),
    ['add unique constraint i on t (a) in the plan that is to drop index i (a) on t'],
  ],
  [
    'an index whose name a table takes',
    pair({ indexes: [named('i', 'a')] }, {}),
    { enums: [], tables: [...pair({}, {}).tables, namedTable] },
    ['add table i (1 column) in the plan that is to drop index i (a) on t'],
  ],
  [
    'an index whose name a key of a new table takes',
    pair({ indexes: [named('other_pkey', 'a')] }, {}),
    { enums: [], tables: [...pair({}, {}).tables, { ...namedTable, name: 'v' }] },
    ['add table v (1 column) in the plan that is to drop index other_pkey (a) on t'],
  ],
  [
    'the same name in another Postgres schema',
    { enums: [], tables: [table('t', { indexes: [named('i', 'id')] }), table('s.u')] },
    { enums: [], tables: [table('t'), table('s.u', { indexes: [named('i', 'id')] })] },
    [],
  ],
  [
    'a check that becomes a foreign key',
    pair({ checks: [{ name: 'c', expression: expression('a IS NOT NULL', ['a']) }] }, {}),
    pair({ foreignKeys: [{ ...foreignKey('t', ['id'], 'u'), name: 'c' }] }, {}),
    [],
  ],
])('a name that is used again: %s', (_, before, after, clashes) => {
  const message = (what: string) =>
    `change-not-supported: Wesley does not ${what}: the old one goes last, and has the name until then.`;
  expect(refusals(before, after)).toEqual(clashes.map(message));
});

test.each<[Partial<Table>, string]>([
  [
    { checks: [{ name: 'c', expression: expression(`a <> ''`, ['a']) }] },
    'Postgres would read all rows under ACCESS EXCLUSIVE to prove the check c again.',
  ],
  [
    { indexes: [index('i', ['a'], { where: expression('id IS NOT NULL', ['id']) })] },
    'Postgres would build the index i again under ACCESS EXCLUSIVE.',
  ],
  [
    { indexes: [index('i', [], { keys: [indexKey(expression('lower(a)', ['a']))] })] },
    'Postgres would build the index i again under ACCESS EXCLUSIVE.',
  ],
  [
    { foreignKeys: [foreignKey('t', ['id'], 't', { references: { table: 't', columns: ['a'] } })] },
    'Postgres would lock both tables of the foreign key t_id_fkey with ACCESS EXCLUSIVE.',
  ],
  [
    { policies: [{ ...policy, using: expression(`a <> ''`, ['a']) }] },
    'Postgres refuses to while the policy p reads the table.',
  ],
])('refuses to widen a column that something hangs on: case %#', (parts, message) => {
  expect(refusals(withText('varchar(5)', parts), withText('text', parts))).toEqual([`${widen} ${message}`]);
});

test('what the same edit takes away is to be shipped before a column is widened that it hangs on', () => {
  const before = withText('varchar(5)', { checks: [{ name: 'c', expression: expression(`a <> ''`, ['a']) }] });
  const after = withText('text', {});
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
  const hints = 'refused' in outcome ? outcome.refused.map(({ diagnostic }) => diagnostic.hint) : [];
  expect(hints).toEqual(['The same edit takes it away: ship that first, and the wider type after it.']);
});

test('a plain index and a check of another column do not keep a column from being widened', () => {
  const parts = {
    indexes: [index('i', ['a', 'id'], { include: ['id'] })],
    checks: [{ name: 'c', expression: expression('id IS NOT NULL', ['id']) }],
  };
  expect(refusals(withText('varchar(5)', parts), withText('text', parts))).toEqual([]);
});

test('all that is refused is told, and what could be done is not done without it', () => {
  const outcome = refusals(columns(a('text'), column('b', 'text')), columns(column('c', 'text')));
  expect(outcome.map((message) => message.split(':')[0])).toEqual(['destructive-change', 'destructive-change']);
});

test('a rename is explained, and what else changes in the renamed table is judged under its new name', () => {
  const after: Schema = { enums: [], tables: [table('u', { columns: [id, a('text')] })] };
  const annotations = { 'table u': { renamedFrom: 't' }, 'table u, column a': { renamedFrom: 'old' } };
  const before = columns(column('old', 'varchar(5)'));
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, annotations), postgres: 18 });
  expect(
    'refused' in outcome && outcome.refused.map(({ diagnostic: { code, message } }) => `${code}: ${message}`),
  ).toEqual([
    'rename-not-supported: Wesley does not rename table t to u: the running application would not find t any more.',
    'rename-not-supported: Wesley does not rename column u.old to a: the running application still reads and writes old.',
  ]);
});

test('what would go with it is named, and the SQL to type by hand', () => {
  const u = table('u', { foreignKeys: [foreignKey('u', ['id'], 't')], policies: [{ ...policy, reads: ['t'] }] });
  const before: Schema = {
    enums: [],
    tables: [
      table('t', {
        columns: [id, a('text'), column('b', 'text', { generated: expression('a', ['a']) })],
        primaryKey: { name: 't_pkey', columns: ['id', 'a'] },
        uniqueConstraints: [{ name: 'k', columns: ['a'], nullsNotDistinct: false }],
        checks: [{ name: 'c', expression: expression(`a <> ''`, ['a']) }],
        indexes: [index('i', ['id'], { include: ['a'] })],
        policies: [{ ...policy, using: expression(`a <> ''`, ['a']) }],
      }),
      u,
    ],
  };
  const explained = (after: Schema) => {
    const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
    return 'refused' in outcome ? outcome.refused.map(({ diagnostic }) => diagnostic) : [];
  };
  const [table_] = explained({ enums: [], tables: [u] });
  expect(table_?.message).toContain('With it would go, or stop working: foreign key u_id_fkey of u; policy p of u.');
  expect(table_?.sql).toBe('ALTER TABLE IF EXISTS u DROP CONSTRAINT IF EXISTS u_id_fkey;\nDROP TABLE t;');
  const [column_] = explained({
    ...before,
    tables: before.tables.map((each) => ({ ...each, columns: each.columns.filter(({ name }) => name !== 'a') })),
  });
  expect(column_?.message).toContain(
    'primary key t_pkey of t; unique constraint k of t; check c of t; index i of t; policy p of t, and 1 more.',
  );
});

test('a required column without a default is to be let go before what does without it is shipped', () => {
  const hintFor = (dropped: Column) => {
    const [before, after] = [columns(dropped), columns()];
    const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
    return 'refused' in outcome ? outcome.refused[0]?.diagnostic.hint : undefined;
  };
  const letGo = 'Take its "!" away before that: what does without it writes no value.';
  const required = (parts: Partial<Column>) => a('text', { nullable: false, ...parts });
  expect(hintFor(required({}))).toContain(letGo);
  expect(hintFor(a('text'))).not.toContain(letGo);
  expect(hintFor(required({ default: expression(`''`) }))).not.toContain(letGo);
  expect(hintFor(required({ generated: expression('id', ['id']) }))).not.toContain(letGo);
});

test('policies of other tables that may read a dropped column are named with it', () => {
  const reading = (condition: string) =>
    table('u', { policies: [{ ...policy, reads: ['t'], using: expression(condition) }] });
  const told = (condition: string) => {
    const before: Schema = { enums: [], tables: [table('t', { columns: [id, a('text')] }), reading(condition)] };
    const after: Schema = { enums: [], tables: [table('t', { columns: [id] }), reading('exists (select from t)')] };
    const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
    return 'refused' in outcome ? outcome.refused.map(({ diagnostic }) => diagnostic.message).join() : '';
  };
  expect(told(`exists (select from t where t.a = 'x')`)).toContain('With it would go, or stop working: policy p of u.');
  expect(told(`exists (select from t where t.about = 'a1')`)).not.toContain('policy p');
});

test('a name that is used again says what to ship first: what takes the place of the old one, if something does', () => {
  const named = (name: string, sql: string) => ({ name, expression: expression(sql, ['a']) });
  const of = (...checks: readonly ReturnType<typeof named>[]) =>
    one({ columns: [id, a('text'), column('u', 'text')], checks, indexes: [] });
  const hints = (before: Schema, after: Schema) => {
    const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
    return 'refused' in outcome ? outcome.refused.map(({ diagnostic }) => diagnostic.hint) : [];
  };
  const unique = (name: string) => ({ name, columns: ['u'], nullsNotDistinct: false });
  const before = of(named('x', `a <> ''`));
  const after = of(named('y', `a <> ''`));
  const withKey = ({ enums, tables: [only] }: Schema): Schema => ({
    enums,
    tables: only ? [{ ...only, uniqueConstraints: [unique('x')] }] : [],
  });
  expect(hints(before, withKey(after))).toEqual([
    'Give the new one another name, or ship y, which takes the place of the old one, first.',
  ]);
  const indexed = one({ columns: [id, a('text')], indexes: [index('i', ['a'])] });
  const other = one({
    columns: [id, a('text')],
    uniqueConstraints: [{ name: 'i', columns: ['a'], nullsNotDistinct: false }],
  });
  expect(hints(indexed, other)).toEqual([
    'Give the new one another name, or ship the schema without the old one first.',
  ]);
});
