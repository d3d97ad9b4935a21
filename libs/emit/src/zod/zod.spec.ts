import type { z } from 'zod';
import { embeddedTypeKey } from '@wesley/schema';
import type { EmitterInput } from '../emission';
import { field, withEmbedded } from '../fixtures/embedded';
import { loadModule } from '../fixtures/load-module';
import { column, expression, table } from '../fixtures/schema-parts';
import { smallAnnotations, smallSchema } from '../fixtures/small-schema';
import { typeErrors } from '../fixtures/type-errors';
import { emitTypescript } from '../typescript/typescript';
import { emitZod } from './zod';

const textOf = (...input: Parameters<typeof emitZod>) => emitZod(...input).files[0]?.text ?? '';

/** The schemas that a generated file exports. */
function load(...input: Parameters<typeof emitZod>): Readonly<Record<string, z.ZodType>> {
  return loadModule(textOf(...input)) as Readonly<Record<string, z.ZodType>>;
}

function accepts(type: string, value: unknown, shape = 'Insert', parts: Parameters<typeof column>[2] = {}): boolean {
  const schema = {
    enums: [{ name: 'e', values: ['A', 'B'], comment: null }],
    tables: [table('t', [column('v', type, parts)])],
  };
  const loaded = load({ schema, annotations: {} })[`T${shape}Schema`];
  if (!loaded) throw new Error('The file does not export what it should.');
  return loaded.safeParse(value === undefined ? {} : { v: value }).success;
}

test('prints only the definitions that it uses', () => {
  const text = textOf({ schema: smallSchema, annotations: smallAnnotations });
  expect(text.match(/^function [\w$]+/gm)).toEqual(
    ['array', 'bigint', 'digitsOf', 'numericOf', 'object', 'text', 'textUpTo', 'uuid', 'Genre$'].map(
      (name) => `function ${name}`,
    ),
  );
  expect(textOf({ schema: smallSchema, annotations: {} })).toContain(`\
export const BookInsertSchema = object({
  id: bigint(),
  author_id: uuid(),
  genre: Genre$().optional(),
  price: numericOf(8, 2),
  tags: array(text()).nullable().optional(),
});
`);
});

test.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ['smallint', [-32768, 32767], [32768, -32769, 1.5, '1']],
  ['integer', [-2147483648, 2147483647], [2147483648, 0.5]],
  [
    'bigint',
    ['9223372036854775807', '-9223372036854775808', '+1', '007'],
    ['9223372036854775808', '1.0', '', 'abc', 1],
  ],
  [
    'numeric(4,2)',
    ['99.99', '99.994', '-99.99', '1e1', '.5', '5.', 'NaN', '0.001', '1e-900'],
    ['99.995', '100', '1e2', 'Infinity', '1e900', '', 'x', 1],
  ],
  ['numeric(2,2)', ['0.99', '0.994', '0'], ['0.995', '1']],
  ['numeric', ['1e100', 'Infinity', 'nan', '-1.5'], ['1,5', '']],
  ['real', [1.5, 3e38, NaN, Infinity, 0], [1e39, 1e-60, '1']],
  ['double precision', [1e300, NaN], ['1']],
  ['varchar(3)', ['', 'abc', '😀😀😀', 'abc   '], ['abcd', '😀😀😀😀', 'a\0', 1]],
  ['char(2)', ['ab', 'a'], ['abc']],
  ['text', ['', 'x'.repeat(9999)], ['\0', null]],
  [
    'uuid',
    [
      'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
      'A0EEBC999C0B4EF8BB6D6BB9BD380A11',
      '{a0eebc99-9c0b4ef8-bb6d6bb9-bd380a11}',
    ],
    ['a0eebc99', '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'g0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', ''],
  ],
  ['boolean', [true], ['true', 1]],
  [
    'timestamptz',
    [new Date(0), new Date(-210_866_803_200_000)],
    [new Date(NaN), new Date(-210_866_803_200_001), '2020-01-01'],
  ],
  ['bytea', [new Uint8Array(2), Buffer.from('x')], ['x', [1]]],
  ['bit(3)', ['101'], ['10', '1010', 'abc']],
  ['varbit(3)', ['', '101'], ['1010']],
  ['varbit', ['10101010101'], ['2']],
  ['jsonb', [{}, 0, false, 'x'], [null, undefined]],
  ['e', ['A', 'B'], ['C', 'a', null]],
  ['e[]', [[], ['A', 'B']], [['C'], [null], 'A']],
])('%s: takes what Postgres takes, and refuses what it refuses', (type, good, bad) => {
  expect(good.filter((value) => !accepts(type, value))).toEqual([]);
  expect(bad.filter((value) => accepts(type, value))).toEqual([]);
});

test('NULL and leaving out follow nullability and default', () => {
  const cases = (['Row', 'Insert', 'Update'] as const).flatMap((shape) =>
    [{}, { nullable: true }, { default: expression('x') }].map((parts) =>
      [accepts('text', null, shape, parts), accepts('text', undefined, shape, parts)].map(Number).join(''),
    ),
  );
  expect(cases).toEqual(['00', '10', '00', '00', '11', '01', '01', '11', '01']);
});

test('a JSON null may be read where NULL may not be written', () => {
  expect([accepts('jsonb', null, 'Row'), accepts('jsonb', null, 'Insert')]).toEqual([true, false]);
});

/** What the compiler says when the file's schemas and the interfaces are taken for each other. */
function disagreements(input: EmitterInput, names: readonly string[]): readonly string[] {
  const check = [
    `import type { z } from 'zod';`,
    `import type * as types from './types.js';`,
    `import type * as schemas from './zod.js';`,
    ...names.flatMap((name) => [
      `export const ${name}Read = (value: z.infer<typeof schemas.${name}Schema>): types.${name} => value;`,
      `export const ${name}Written = (value: types.${name}): z.infer<typeof schemas.${name}Schema> => value;`,
    ]),
  ].join('\n');
  const emitted = Object.fromEntries(
    [emitTypescript, emitZod].flatMap((emit) => emit(input).files.map(({ path, text }) => [path, text])),
  );
  return typeErrors({ ...emitted, 'check.ts': check });
}

const shapesOf = (...names: readonly string[]) =>
  names.flatMap((name) => ['Row', 'Insert', 'Update'].map((shape) => `${name}${shape}`));

test('agrees with the types, whatever the names', () => {
  const types = [
    'uuid',
    'int',
    'bigint',
    'numeric(5,2)',
    'real',
    'text',
    'boolean',
    'bytea',
    'jsonb',
    'timestamptz',
    'kind',
    'kind[]',
    'int[]',
    'bit(2)',
    'bigint[]',
  ];
  const names = [
    'class',
    '1st',
    'a-b',
    'ключ',
    '__proto__',
    'a"b',
    '*/',
    'new\nline',
    'text',
    'constructor',
    'z',
    'uuid',
    'b',
    'c',
    'timestamp',
  ];
  const columns = types.flatMap((type, at) => [
    column(names[at] ?? '', type),
    column(`${names[at] ?? ''}?`, type, { nullable: true }),
    column(`${names[at] ?? ''}=`, type, { default: expression('x') }),
    column(`${names[at] ?? ''}+`, type, { generated: expression('x'), nullable: at % 2 === 0 }),
  ]);
  const money = { ts: '`${number} EUR`' };
  const input = {
    schema: {
      enums: [{ name: 'kind', values: ['a', "b'"], comment: null }],
      tables: [table('thing', [...columns, column('price', 'text'), column('z2', 'text')]), table('class', columns)],
    },
    annotations: { 'table thing, column price': money, 'table thing, column z2': { zod: 'z.string().max(3)' } },
  };
  for (const types of [
    { bigint: 'string', date: 'Date' },
    { bigint: 'bigint', date: 'string' },
  ] as const) {
    expect(disagreements({ ...input, types }, shapesOf('Thing', 'Class'))).toEqual([]);
  }
}, 60_000);

test('a custom scalar without a schema is checked as its Postgres type', () => {
  const schema = { enums: [], tables: [table('t', [column('v', 'varchar(2)')])] };
  const loaded = load({ schema, annotations: { 'table t, column v': { ts: "'ab' | 'abc'" } } })['TRowSchema'];
  expect([loaded?.safeParse({ v: 'ab' }).success, loaded?.safeParse({ v: 'abc' }).success]).toEqual([true, false]);
});

test('embedded types agree with the interfaces, those that hold each other too', () => {
  const names = ['Address', 'Point', ...shapesOf('Customer')];
  expect(disagreements(withEmbedded, names)).toEqual([]);
  const links = { A: ['B', 'Leaf'], B: ['A', 'C'], C: ['C', 'Leaf'], Leaf: [], Top: ['A'], text: ['text', 'Leaf'] };
  const annotations = Object.fromEntries(
    Object.entries(links).map(([name, held]) => {
      const ofText = ['text', 'uuid', '__proto__', 'class'].map((called, at) =>
        field(called, 'text', { nullable: at === 0 }),
      );
      const ofOthers = held.flatMap((type) => {
        const embedded = { kind: 'embedded' as const, name: type };
        const lists = [
          field(`list${type}`, embedded, { list: true }),
          field(`odd${type}`, embedded, { list: true, nullableItems: true }),
        ];
        return [field(`one${type}`, embedded, { nullable: true }), ...lists];
      });
      const others = [field('kind', { kind: 'enum', name: 'kind' }), field('mine', 'text', { ts: '`${number} EUR`' })];
      return [embeddedTypeKey(name), { fields: [...ofText, ...ofOthers, ...others] }];
    }),
  );
  const schema = { enums: [{ name: 'kind', values: ['a'], comment: null }], tables: [] };
  expect(disagreements({ schema, annotations }, Object.keys(links))).toEqual([]);
}, 60_000);

test('an embedded type takes the documents that have its shape', () => {
  const { CustomerInsertSchema: schema } = load(withEmbedded);
  const id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';
  const home = {
    street: 'x',
    kinds: ['POEM', null],
    since: '2020-01-01T00:00:00Z',
    price: '1.5',
    spot: { lat: 1 },
    any: [1],
  };
  const accepts = (change: object) => schema?.safeParse({ id, home: { ...home, ...change } }).success;
  expect([
    accepts({}),
    accepts({ zip: null, near: [{ ...home, near: [] }], spot: { lat: 1, owner: { ...home, zip: 'y' } } }),
    schema?.safeParse({ id, home, others: [home, null] }).success,
  ]).toEqual([true, true, true]);
  const bad = [
    { street: null },
    { kinds: ['PLAY'] },
    { since: new Date() },
    { since: 'yesterday' },
    { price: 1.5 },
    { near: [null] },
    { near: [{ ...home, street: 1 }] },
    { spot: { lat: NaN } },
    { spot: { lat: 1, owner: {} } },
    { any: null },
  ];
  expect(bad.filter(accepts)).toEqual([]);
});

test.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ['bigint', [0n, -(2n ** 63n), 2n ** 63n - 1n], [2n ** 63n, '1', 1]],
  ['timestamptz', ['2020-01-01', 'infinity'], [new Date(0)]],
])('%s as the config chooses it', (type, good, bad) => {
  const schema = { enums: [], tables: [table('t', [column('v', type)])] };
  const loaded = load({ schema, annotations: {}, types: { bigint: 'bigint', date: 'string' } })['TRowSchema'];
  expect([...good, ...bad].map((v) => loaded?.safeParse({ v }).success)).toEqual([
    ...good.map(() => true),
    ...bad.map(() => false),
  ]);
});

test('a generated column is in the schema of what is read alone', () => {
  const columns = [column('a', 'integer'), column('b', 'integer', { generated: expression('a', 'a') })];
  const { TRowSchema, TInsertSchema, TUpdateSchema } = load({
    schema: { enums: [], tables: [table('t', columns)] },
    annotations: {},
  });
  expect([TRowSchema?.safeParse({ a: 1 }).success, TRowSchema?.safeParse({ a: 1, b: 1 }).success]).toEqual([
    false,
    true,
  ]);
  expect([TInsertSchema, TUpdateSchema].map((schema) => schema?.safeParse({ a: 1, b: 1 }).data)).toEqual([
    { a: 1 },
    { a: 1 },
  ]);
});
