import { createRequire } from 'node:module';
import * as ts from 'typescript';
import { z } from 'zod';
import { column, expression, table } from '../fixtures/schema-parts';
import { smallAnnotations, smallSchema } from '../fixtures/small-schema';
import { typeErrors } from '../fixtures/type-errors';
import { emitTypescript } from '../typescript/typescript';
import { emitZod } from './zod';

const textOf = (...input: Parameters<typeof emitZod>) => emitZod(...input).files[0]?.text ?? '';

/** The schemas that a generated file exports. */
function load(...input: Parameters<typeof emitZod>): Readonly<Record<string, z.ZodType>> {
  const { outputText } = ts.transpileModule(textOf(...input), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, z.ZodType> = {};
  new Function('exports', 'require', outputText)(exported, createRequire(__filename));
  return exported;
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
  expect(text.match(/^const \w+/gm)).toEqual([
    'const bigint',
    'const numericOf',
    'const text',
    'const textUpTo',
    'const uuid',
  ]);
  expect(textOf({ schema: smallSchema, annotations: {} })).toContain(`\
export const BookInsertSchema = z.object({
  id: bigint,
  author_id: uuid,
  genre: GenreSchema.optional(),
  price: numericOf(8, 2),
  tags: z.array(text).nullable().optional(),
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
  ['timestamptz', [new Date(0)], [new Date(NaN), '2020-01-01']],
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
  ];
  const columns = types.flatMap((type, at) => [
    column(names[at] ?? '', type),
    column(`${names[at] ?? ''}?`, type, { nullable: true }),
    column(`${names[at] ?? ''}=`, type, { default: expression('x') }),
  ]);
  const money = { ts: '`${number} EUR`' };
  const input = {
    schema: {
      enums: [{ name: 'kind', values: ['a', "b'"], comment: null }],
      tables: [table('thing', [...columns, column('price', 'text'), column('z2', 'text')]), table('class', columns)],
    },
    annotations: { 'table thing, column price': money, 'table thing, column z2': { zod: 'z.string().max(3)' } },
  };
  const both = ['Thing', 'Class'].flatMap((name) => ['Row', 'Insert', 'Update'].map((shape) => `${name}${shape}`));
  const check = [
    `import type { z } from 'zod';`,
    `import type * as types from './types.js';`,
    `import type * as schemas from './zod.js';`,
    ...both.flatMap((name) => [
      `export const ${name}Read = (value: z.infer<typeof schemas.${name}Schema>): types.${name} => value;`,
      `export const ${name}Written = (value: types.${name}): z.infer<typeof schemas.${name}Schema> => value;`,
    ]),
  ].join('\n');
  const emitted = Object.fromEntries(
    [emitTypescript, emitZod].flatMap((emit) => emit(input).files.map(({ path, text }) => [path, text])),
  );
  expect(typeErrors({ ...emitted, 'check.ts': check })).toEqual([]);
}, 60_000);

test('a custom scalar without a schema is checked as its Postgres type', () => {
  const schema = { enums: [], tables: [table('t', [column('v', 'varchar(2)')])] };
  const loaded = load({ schema, annotations: { 'table t, column v': { ts: "'ab' | 'abc'" } } })['TRowSchema'];
  expect([loaded?.safeParse({ v: 'ab' }).success, loaded?.safeParse({ v: 'abc' }).success]).toEqual([true, false]);
});
