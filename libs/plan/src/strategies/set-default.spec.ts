import { diffSchemas } from '@wesley/diff';
import { expression, column, foreignKey, table } from '@wesley/schema/src/builders.fixture';
import { printAddress, type Annotations, type Column, type Schema, type Table } from '@wesley/schema';
import { makePlan } from '../make-plan';

const n = (parts: Partial<Column> = {}) => column('n', 'integer', parts);
const one = (parts: Partial<Table>, of = n()): Schema => ({
  enums: [],
  tables: [table('a'), table('b'), table('t', { columns: [column('id', 'uuid', { nullable: false }), of], ...parts })],
});
const withValues = (...values: readonly string[]): Schema => ({
  ...one(
    {},
    {
      ...column('n', 'integer', { default: expression(`'${values.at(-1) ?? ''}'`) }),
      type: { kind: 'enum', name: 'e', array: false },
    },
  ),
  enums: [{ name: 'e', values, comment: null }],
});
const check = (sql: string) => ({ checks: [{ name: 'c', expression: expression(sql, ['n']) }] });
const by = (sql: string, parts: Partial<Column> = {}) => n({ ...parts, default: expression(sql) });

/** The phase and the transaction of the default, and what comes before it there; or why there is none. */
function placed(before: Schema, after: Schema, annotations: Annotations = {}) {
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, annotations), postgres: 18 });
  if ('refused' in outcome) return outcome.refused.map(({ diagnostic }) => diagnostic.message);
  const { steps } = outcome.plan;
  const step = steps.find(({ do: { form } }) => form === 'ALTER TABLE … ALTER COLUMN … SET DEFAULT');
  const earlier = steps.filter(({ phase }) => phase === step?.phase).map(({ do: { form } }) => form);
  return [step?.phase, ...earlier.slice(0, earlier.indexOf('ALTER TABLE … ALTER COLUMN … SET DEFAULT'))];
}

const swap = ['ALTER TABLE … DROP CONSTRAINT', 'ALTER TABLE … RENAME CONSTRAINT', 'COMMENT ON'];

test.each<[string, Schema, Schema, readonly string[]]>([
  ['comes in expand', one({}), one({}, by('0')), ['expand']],
  [
    'comes with the switch if it is a value that the running application does not know',
    withValues('a'),
    withValues('a', 'b'),
    ['switch'],
  ],
  ['comes in expand if the old check lets it in', one(check('n > 0')), one(check('n > 1'), by('2')), ['expand']],
  [
    'comes with the switch if only the new check lets it in',
    one(check('n > 0')),
    one(check('n >= 0'), by('0')),
    ['switch', ...swap],
  ],
  [
    'comes with the switch if the old default does with the new check',
    one(check('n > 0'), by('1')),
    one(check('n >= 0'), by('0')),
    ['switch', ...swap],
  ],
  [
    'is refused if neither lets in the default of the other',
    one(check('n > 0'), by('1')),
    one(check('n <= 0'), by('0')),
    [
      'Wesley does not set the default of column t.n to 0 while the check c is replaced: until the switch it refuses rows that the running application writes with the new default.',
    ],
  ],
  [
    'is refused if a column that becomes NOT NULL cannot wait for it',
    one(check('n > 0')),
    one(check('n >= 0'), by('0', { nullable: false })),
    [
      'Wesley does not set the default of column t.n to 0 while the check c is replaced: until the switch it refuses rows that the running application writes with the new default.',
    ],
  ],
  [
    'comes in expand if nobody can tell',
    one(check('abs(n) > 0'), by('1')),
    one(check('abs(n) > 1'), by('2')),
    ['expand'],
  ],
  [
    'comes with the switch if there was none, and NULL is let in as by most checks',
    one(check('abs(n) > 0')),
    one(check('abs(n) >= 0'), by('0')),
    ['switch', ...swap],
  ],
  [
    'comes in expand if the check asks for NULL',
    one(check('abs(n) > 0')),
    one(check('coalesce(abs(n), 0) >= 0'), by('0')),
    ['expand'],
  ],
  ['comes after a check that goes', one(check('n > 0')), one({}, by('0')), ['expand', 'ALTER TABLE … DROP CONSTRAINT']],
  [
    'comes with the switch of a foreign key if there was none',
    one({ foreignKeys: [foreignKey('t', ['n'], 'a', { name: 'k' })] }),
    one({ foreignKeys: [foreignKey('t', ['n'], 'b', { name: 'k' })] }, by('5')),
    ['switch', 'ALTER TABLE … DROP CONSTRAINT (foreign key)', 'ALTER TABLE … RENAME CONSTRAINT'],
  ],
  [
    'comes with the policy that lets it in',
    one(
      {
        policies: [
          { name: 'p', command: 'INSERT', roles: [], using: null, check: expression('n = 1', ['n']), reads: [] },
        ],
      },
      by('1'),
    ),
    one(
      {
        policies: [
          { name: 'p', command: 'INSERT', roles: [], using: null, check: expression('n = 2', ['n']), reads: [] },
        ],
      },
      by('2'),
    ),
    ['switch', 'ALTER POLICY'],
  ],
])('a default %s', (_, before, after, expected) => {
  expect(placed(before, after)).toEqual(expected);
});

test.each<[string, Schema, Schema, string]>([
  [
    'a check refuses the value',
    one(check('n > 0')),
    one(check('n >= 0'), n({ nullable: false })),
    't.n cannot be filled with 0 while the check c is replaced: the old one binds until the switch.',
  ],
  [
    'a foreign key refers to another table',
    one({ foreignKeys: [foreignKey('t', ['n'], 'a', { name: 'k' })] }),
    one({ foreignKeys: [foreignKey('t', ['n'], 'b', { name: 'k' })] }, n({ nullable: false })),
    't.n cannot be filled with 0 while the foreign key k is replaced: the old one binds until the switch.',
  ],
  [
    'a foreign key empties the column',
    one({ foreignKeys: [foreignKey('t', ['n'], 'a', { name: 'k', onDelete: 'SET NULL' })] }),
    one({ foreignKeys: [foreignKey('t', ['n'], 'a', { name: 'k', onDelete: 'CASCADE' })] }, n({ nullable: false })),
    't.n cannot be made NOT NULL while the foreign key k is replaced: until the switch it empties the column when its row of a goes, which would be refused.',
  ],
])('NOT NULL is refused where %s until the switch', (_, before, after, message) => {
  const fill = { [printAddress({ kind: 'column', table: 't', name: 'n' })]: { backfill: expression('0') } };
  expect(placed(before, after, fill)).toEqual([message]);
});
