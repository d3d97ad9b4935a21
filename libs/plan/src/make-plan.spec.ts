import { diffSchemas } from '@wesley/diff';
import type { Annotations, Column, Schema, Table } from '@wesley/schema';
import { column, expression, foreignKey, index, indexKey, table } from '@wesley/schema/src/builders.fixture';
import { makePlan } from './make-plan';
import type { Plan, Step } from './plan';

const id = column('id', 'uuid', { nullable: false });
const other = table('u');
const one = (parts: Partial<Table> = {}, ...more: readonly Table[]): Schema => ({
  enums: [],
  tables: [table('t', parts), ...more],
});
const columns = (...added: readonly Column[]): Schema => one({ columns: [id, ...added] });
const kind = (...values: readonly string[]): Schema => ({
  enums: [{ name: 'kind', values, comment: null }],
  tables: [],
});
const fill = (sql: string, ...reads: readonly string[]): Annotations => ({
  'table t, column a': { backfill: expression(sql, reads) },
});
const number = (parts: Partial<Column> = {}) => column('a', 'integer', parts);
const now = expression('now()', [], ['now']);

function planned(before: Schema, after: Schema, annotations: Annotations = {}): Plan {
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, annotations), postgres: 18 });
  if ('refused' in outcome) throw new Error(outcome.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  return outcome.plan;
}

/** Whether it stands alone, with others, or in a transaction of its own; then the phase, the form and the form of the way back. */
function row({ id, phase, do: statement, undo, irreversible, transaction, batch }: Step): readonly string[] {
  const stands = batch ? 'batches' : transaction === null ? 'alone' : transaction === id ? 'own' : transaction;
  return [
    phase,
    stands,
    statement.form,
    undo.map((each) => each.form).join('; ') || (irreversible === null ? '' : `none: ${irreversible}`),
  ];
}

const check = { name: 'c', expression: expression('id IS NOT NULL', ['id']) };
const addCheck = [
  'validate',
  'own',
  'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID',
  'ALTER TABLE … DROP CONSTRAINT',
];
const validateCheck = ['validate', 'own', 'ALTER TABLE … VALIDATE CONSTRAINT (check)', ''];
const proofOfNotNull = [
  addCheck,
  validateCheck,
  ['switch', 'own', 'ALTER TABLE … ALTER COLUMN … SET NOT NULL', 'ALTER TABLE … ALTER COLUMN … DROP NOT NULL'],
  ['contract', 'own', 'ALTER TABLE … DROP CONSTRAINT', ''],
];
const addKey = [
  [
    'validate',
    'own',
    'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID',
    'ALTER TABLE … DROP CONSTRAINT (foreign key)',
  ],
  ['validate', 'own', 'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)', ''],
];
const analyze = ['backfill', 'own', 'ANALYZE', ''];
const addColumn = ['expand', 'own', 'ALTER TABLE … ADD COLUMN', 'ALTER TABLE … DROP COLUMN'];
const comment = ['expand', 'own', 'COMMENT ON', 'COMMENT ON'];

test.each<[string, Schema, Schema, Annotations, readonly (readonly string[])[]]>([
  [
    'add-enum',
    kind(),
    { ...kind(), enums: [...kind().enums, { name: 'role', values: ['A'], comment: 'x' }] },
    {},
    [
      ['expand', 'new objects', 'CREATE TYPE … AS ENUM', 'DROP TYPE'],
      ['expand', 'new objects', 'COMMENT ON', ''],
    ],
  ],
  [
    'add-enum-value',
    kind('A'),
    kind('B', 'A'),
    {},
    [['expand', 'own', 'ALTER TYPE … ADD VALUE', 'none: Postgres cannot remove a value from an enum.']],
  ],
  [
    'set-enum-comment',
    kind('A'),
    { enums: [{ name: 'kind', values: ['A'], comment: 'x' }], tables: [] },
    {},
    [comment],
  ],
  [
    'add-table, and a foreign key to a table that is there',
    one(),
    one(
      {},
      table('new', {
        columns: [{ ...id, comment: 'x' }],
        comment: 'x',
        indexes: [index('i', ['id'], { unique: true })],
        foreignKeys: [foreignKey('new', ['id'], 't'), foreignKey('new', ['id'], 'new', { name: 'self' })],
      }),
    ),
    {},
    [
      ['expand', 'new objects', 'CREATE TABLE', 'DROP TABLE'],
      ['expand', 'new objects', 'CREATE INDEX', ''],
      ['expand', 'new objects', 'COMMENT ON', ''],
      ['expand', 'new objects', 'COMMENT ON', ''],
      [
        'expand',
        'new objects',
        'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY',
        'ALTER TABLE … DROP CONSTRAINT (foreign key)',
      ],
      ...addKey,
    ],
  ],
  ['set-table-comment', one(), one({ comment: 'x' }), {}, [comment]],
  ['add-column, nullable', columns(), columns(number()), {}, [addColumn]],
  [
    'add-column with a constant and a comment',
    columns(),
    columns(number({ nullable: false, default: expression('0'), comment: 'x' })),
    {},
    [addColumn, ['expand', 'own', 'COMMENT ON', '']],
  ],
  ['add-column with now()', columns(), columns(number({ nullable: false, default: now })), {}, [addColumn]],
  ...['random', 'our_own'].map((name): [string, Schema, Schema, Annotations, readonly (readonly string[])[]] => [
    `add-column with a default that may differ from row to row: ${name}()`,
    columns(),
    columns(number({ nullable: false, default: expression(`${name}()`, [], [name]) })),
    {},
    [
      addColumn,
      ['expand', 'own', 'ALTER TABLE … ALTER COLUMN … SET DEFAULT', ''],
      ['backfill', 'batches', 'UPDATE', ''],
      analyze,
      ...proofOfNotNull,
    ],
  ]),
  [
    'add-column with a backfill',
    columns(),
    columns(number()),
    fill('1'),
    [addColumn, ['backfill', 'batches', 'UPDATE', ''], analyze],
  ],
  [
    'widen-column',
    columns(column('a', 'varchar(5)')),
    columns(column('a', 'text')),
    {},
    [
      [
        'expand',
        'own',
        'ALTER TABLE … ALTER COLUMN … TYPE',
        'none: What works with character varying(5) works with the wider type, and to narrow it again may write the table anew.',
      ],
    ],
  ],
  [
    'set-not-null with a backfill',
    columns(number()),
    columns(number({ nullable: false })),
    fill('1'),
    [['backfill', 'batches', 'UPDATE', 'none: Which rows had no a is not kept.'], analyze, ...proofOfNotNull],
  ],
  [
    'set-not-null of a column with a default',
    columns(number({ default: now })),
    columns(number({ nullable: false, default: now })),
    {},
    proofOfNotNull,
  ],
  [
    'drop-not-null',
    columns(number({ nullable: false })),
    columns(number()),
    {},
    [
      [
        'expand',
        'own',
        'ALTER TABLE … ALTER COLUMN … DROP NOT NULL',
        'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID; ALTER TABLE … VALIDATE CONSTRAINT (check); ALTER TABLE … ALTER COLUMN … SET NOT NULL; ALTER TABLE … DROP CONSTRAINT',
      ],
    ],
  ],
  [
    'set-default',
    columns(number()),
    columns(number({ default: now })),
    {},
    [['expand', 'own', 'ALTER TABLE … ALTER COLUMN … SET DEFAULT', 'ALTER TABLE … ALTER COLUMN … DROP DEFAULT']],
  ],
  [
    'drop-default',
    columns(number({ default: now })),
    columns(number()),
    {},
    [['expand', 'own', 'ALTER TABLE … ALTER COLUMN … DROP DEFAULT', 'ALTER TABLE … ALTER COLUMN … SET DEFAULT']],
  ],
  ['set-column-comment', columns(number()), columns(number({ comment: 'x' })), {}, [comment]],
  [
    'add-unique-constraint',
    one(),
    one({ uniqueConstraints: [{ name: 'k', columns: ['id'], nullsNotDistinct: false }] }),
    {},
    [
      ['validate', 'alone', 'CREATE INDEX CONCURRENTLY', 'DROP INDEX CONCURRENTLY'],
      ['validate', 'own', 'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX', 'ALTER TABLE … DROP CONSTRAINT'],
    ],
  ],
  ['add-foreign-key', one({}, other), one({ foreignKeys: [foreignKey('t', ['id'], 'u')] }, other), {}, addKey],
  [
    'add-check',
    one(),
    one({ checks: [{ name: 'c', expression: expression('id IS NOT NULL', ['id']) }] }),
    {},
    [addCheck, validateCheck],
  ],
  [
    'add-index',
    one(),
    one({ indexes: [index('i', ['id'])] }),
    {},
    [['expand', 'alone', 'CREATE INDEX CONCURRENTLY', 'DROP INDEX CONCURRENTLY']],
  ],
  [
    'add-index over an expression',
    one(),
    one({ indexes: [index('i', [], { keys: [indexKey(expression('id + 1', ['id']))] })] }),
    {},
    [
      ['expand', 'alone', 'CREATE INDEX CONCURRENTLY', 'DROP INDEX CONCURRENTLY'],
      ['expand', 'own', 'ANALYZE', ''],
    ],
  ],
  [
    'add-index that is unique',
    one(),
    one({ indexes: [index('i', ['id'], { unique: true })] }),
    {},
    [['validate', 'alone', 'CREATE INDEX CONCURRENTLY', 'DROP INDEX CONCURRENTLY']],
  ],
  [
    'drop-index',
    one({ indexes: [index('i', ['id'])] }),
    one(),
    {},
    [['contract', 'alone', 'DROP INDEX CONCURRENTLY', 'CREATE INDEX CONCURRENTLY']],
  ],
  [
    'change-index',
    one({ indexes: [index('i', ['id'])] }),
    one({ indexes: [index('i', ['id'], { unique: true })] }),
    {},
    [
      ['validate', 'alone', 'CREATE INDEX CONCURRENTLY', 'DROP INDEX CONCURRENTLY'],
      ['switch', 'swap of t.i', 'ALTER INDEX … RENAME', 'ALTER INDEX … RENAME'],
      ['switch', 'swap of t.i', 'ALTER INDEX … RENAME', 'ALTER INDEX … RENAME'],
      ['switch', 'swap of t.i', 'COMMENT ON', ''],
      ['contract', 'alone', 'DROP INDEX CONCURRENTLY', 'CREATE INDEX CONCURRENTLY'],
    ],
  ],
  [
    'drop-check',
    one({ checks: [check] }),
    one(),
    {},
    [['expand', 'own', 'ALTER TABLE … DROP CONSTRAINT', 'none: Rows that break it may have been written since.']],
  ],
  [
    'change-check',
    one({ checks: [check] }),
    one({ checks: [{ ...check, expression: expression('id IS NULL', ['id']) }] }),
    {},
    [
      addCheck,
      validateCheck,
      [
        'switch',
        'swap of t.c',
        'ALTER TABLE … DROP CONSTRAINT',
        'none: Rows that the old one would have refused may have been written since.',
      ],
      ['switch', 'swap of t.c', 'ALTER TABLE … RENAME CONSTRAINT', 'ALTER TABLE … RENAME CONSTRAINT'],
      ['switch', 'swap of t.c', 'COMMENT ON', ''],
    ],
  ],
  [
    'drop-foreign-key',
    one({ foreignKeys: [foreignKey('t', ['id'], 'u')] }, other),
    one({}, other),
    {},
    [
      [
        'expand',
        'own',
        'ALTER TABLE … DROP CONSTRAINT (foreign key)',
        'none: Rows without their parent may have been written since.',
      ],
    ],
  ],
  [
    'change-foreign-key',
    one({ foreignKeys: [foreignKey('t', ['id'], 'u')] }, other),
    one({ foreignKeys: [foreignKey('t', ['id'], 'u', { onDelete: 'CASCADE' })] }, other),
    {},
    [
      [
        'switch',
        'swap of t.t_id_fkey',
        'ALTER TABLE … DROP CONSTRAINT (foreign key)',
        'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID; ALTER TABLE … VALIDATE CONSTRAINT (foreign key)',
      ],
      [
        'switch',
        'swap of t.t_id_fkey',
        'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID',
        'ALTER TABLE … DROP CONSTRAINT (foreign key)',
      ],
      ['switch', 'own', 'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)', ''],
    ],
  ],
])('%s', (_, before, after, annotations, steps) => {
  expect(planned(before, after, annotations).steps.map(row)).toEqual(steps);
});

test('a step says what it is, what it claims and how long it waits', () => {
  const { steps } = planned(one({}, other), one({ foreignKeys: [foreignKey('t', ['id'], 'u')] }, other));
  expect(steps[0]).toEqual({
    id: 'validate-01-add-foreign-key-t_id_fkey',
    phase: 'validate',
    do: expect.objectContaining({
      sql: 'ALTER TABLE t ADD CONSTRAINT t_id_fkey FOREIGN KEY (id) REFERENCES u (id) NOT VALID',
    }),
    undo: [expect.objectContaining({ sql: 'ALTER TABLE t DROP CONSTRAINT t_id_fkey' })],
    irreversible: null,
    transaction: 'validate-01-add-foreign-key-t_id_fkey',
    lockTimeout: 2000,
    statementTimeout: 10_000,
    retry: { times: 5, pause: 200 },
    batch: null,
    probe: {
      sql: 'SELECT count(*) AS count FROM t AS child WHERE child.id IS NOT NULL AND NOT EXISTS (SELECT FROM u AS parent WHERE parent.id = child.id)',
      meaning: 'rows of t whose (id) is not in u (id)',
    },
    claim: {
      locks: [
        { relation: 't', mode: 'SHARE ROW EXCLUSIVE' },
        { relation: 'u', mode: 'SHARE ROW EXCLUSIVE' },
      ],
      scans: [],
      rewrites: [],
      blocks: 'writes',
    },
    because: { kind: 'foreign-key', table: 't', name: 't_id_fkey' },
    why: 'NOT VALID reads no row: writers of both tables wait for a moment only.',
    binds: 'From then on new rows must have their parent.',
  });
});

test('a default by a function that is not known is backfilled, as any that may be volatile', () => {
  const token = column('token', 'text', { default: expression('made_here()', [], ['made_here']) });
  const { steps } = planned(one(), one({ columns: [column('id', 'uuid', { nullable: false }), token] }));
  expect(steps.map(({ do: { form } }) => form)).toEqual([
    'ALTER TABLE … ADD COLUMN',
    'ALTER TABLE … ALTER COLUMN … SET DEFAULT',
    'UPDATE',
    'ANALYZE',
  ]);
});

test('an index is built without a lock timeout, which would leave an invalid one behind', () => {
  const { steps } = planned(one(), one({ indexes: [index('i', ['id'])] }));
  expect(steps).toMatchObject([{ lockTimeout: null, statementTimeout: 3_600_000 }]);
});

test('each step that refuses rows first counts those in the way', () => {
  const a = column('a', 'text');
  const { steps } = planned(
    columns(a),
    one({
      columns: [id, { ...a, nullable: false }],
      checks: [{ name: 'c', expression: expression(`a <> ''`, ['a']) }],
      uniqueConstraints: [
        { name: 'k', columns: ['a', 'id'], nullsNotDistinct: false },
        { name: 'l', columns: ['a'], nullsNotDistinct: true },
      ],
      indexes: [
        index('i', [], {
          unique: true,
          keys: [indexKey(expression('lower(a)', ['a'], ['lower']))],
          where: expression(`a > 'b'`, ['a']),
        }),
      ],
    }),
    fill(`''`),
  );
  expect(steps.flatMap(({ do: { makes }, probe }) => (probe === null ? [] : [[makes[0], probe.sql]]))).toEqual([
    [
      expect.stringMatching(/^table t, check wesley_not_null_[0-9a-f]{12}$/),
      'SELECT count(*) AS count FROM t WHERE a IS NULL',
    ],
    [
      'table t, index k',
      'SELECT count(*) AS count FROM (SELECT FROM t WHERE a IS NOT NULL AND id IS NOT NULL GROUP BY a, id HAVING count(*) > 1) AS duplicates',
    ],
    ['table t, index l', 'SELECT count(*) AS count FROM (SELECT FROM t GROUP BY a HAVING count(*) > 1) AS duplicates'],
    ['table t, check c', `SELECT count(*) AS count FROM t WHERE (a <> '') IS FALSE`],
    [
      'table t, index i',
      `SELECT count(*) AS count FROM (SELECT FROM t WHERE (lower(a)) IS NOT NULL AND (a > 'b') GROUP BY (lower(a)) HAVING count(*) > 1) AS duplicates`,
    ],
  ]);
});

test('a table is filled along its key, typed as the key will be by then', () => {
  const key = (length: number) => [
    column('Code', `varchar(${String(length)})`, { nullable: false }),
    column('no', 'integer', { nullable: false }),
  ];
  const primaryKey = { name: 't_pkey', columns: ['Code', 'no'] };
  const { steps } = planned(
    one({ columns: key(3), primaryKey }),
    one({ columns: [...key(8), number()], primaryKey }),
    fill('1'),
  );
  const last = '$1::character varying(8), $2::integer';
  expect(steps.at(-2)).toMatchObject({
    do: {
      sql: `UPDATE t SET a = 1 WHERE a IS NULL AND ((${last}) IS NULL OR ("Code", no) > (${last})) AND ("Code", no) <= ($3::character varying(8), $4::integer)`,
    },
    batch: {
      table: 't',
      key: [
        { column: 'Code', type: 'character varying(8)' },
        { column: 'no', type: 'integer' },
      ],
      size: 5000,
      pause: 20,
      bound: `SELECT "Code"::text AS "Code", no::text AS no FROM (SELECT "Code", no FROM t WHERE ((${last}) IS NULL OR ("Code", no) > (${last})) AND ("Code", no) <= ($4::character varying(8), $5::integer) ORDER BY "Code", no LIMIT $3::bigint) AS page ORDER BY page."Code" DESC, page.no DESC LIMIT 1`,
      end: `SELECT "Code"::text AS "Code", no::text AS no FROM (SELECT "Code", no FROM t ORDER BY "Code" DESC, no DESC LIMIT 1) AS page`,
    },
  });
});

test('a backfill goes at the pace that is asked for, and locks its rows in order of their keys', () => {
  const [before, after] = [columns(number()), columns(number({ nullable: false }))];
  const changes = diffSchemas(before, after, fill('1'));
  const pace = { size: 10, pause: 0, time: 0, maxLag: 1, maxWaiting: 2, patience: 3 };
  const planned = makePlan({ before, after, changes, postgres: 18, backfill: pace });
  expect('plan' in planned && planned.plan).toMatchObject({ backfill: pace });
  expect('plan' in planned && planned.plan.steps[0]?.batch).toMatchObject({
    ...pace,
    lock: 'SELECT count(*) AS count FROM (SELECT FROM t WHERE a IS NULL AND (($1::uuid) IS NULL OR (id) > ($1::uuid)) AND (id) <= ($2::uuid) ORDER BY id FOR NO KEY UPDATE) AS locked',
  });
});

test('the proof of a NOT NULL counts as done once the column is NOT NULL', () => {
  const { steps } = planned(columns(number()), columns(number({ nullable: false })), fill('1'));
  const [, , check, validate, set] = steps;
  expect(check?.do.done).toMatch(/^\(EXISTS .* OR EXISTS .*\)$/);
  for (const step of [check, validate]) expect(step?.do.done).toContain(` OR ${set?.do.done ?? '?'}`);
});
