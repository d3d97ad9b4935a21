import { readSchema } from './read-schema';

/** How often something is said of a schema, by code. */
async function said(text: string): Promise<Readonly<Record<string, number>>> {
  const { diagnostics, schema } = await readSchema([{ file: 's.graphql', text }], { naming: 'snake_case' });
  expect(schema === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  expect(diagnostics.every(({ origin }) => origin !== undefined && origin.line > 0 && origin.column > 0)).toBe(true);
  const counts: Record<string, number> = {};
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

const table = (inner: string) => `type A @wes_table { id: ID! @wes_pk ${inner} }`;
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');
const megabyte = 1 << 20;
const nested = (open: string, inner: string, close: string, depth = 200_000) =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;

/** Bytes that mean nothing, the same each time, as far as they are UTF-8. */
function noise(length: number): string {
  let state = 1;
  const bytes = Buffer.alloc(length).map(() => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16);
  return bytes.toString().replaceAll('\ufffd', '');
}

// Ten thousand mistakes are ten thousand messages: none is dropped, and none costs more than the one before it.
it.each([
  ['a megabyte of braces', '{'.repeat(megabyte), { 'syntax-error': 1 }],
  ['a megabyte of quotes', '"'.repeat(megabyte), { 'syntax-error': 1 }],
  ['a megabyte of commas', ','.repeat(megabyte), { 'schema-empty': 1 }],
  ['a megabyte of noise', noise(megabyte), { 'syntax-error': 1 }],
  ['a name of a megabyte', `type ${'a'.repeat(megabyte)} @wes_table { id: ID! @wes_pk }`, { 'name-invalid': 1 }],
  ['lists in lists', table(`a: ${nested('[', 'Int', ']')}`), { 'syntax-error': 1 }],
  ['values in values', table(`a: Int @wes_default(value: ${nested('{a:', '1', '}')})`), { 'syntax-error': 1 }],
  [
    'brackets in brackets',
    table(`a: Int @wes_check(expr: "${nested('(', 'a > 0', ')')}")`),
    { 'expression-invalid': 1 },
  ],
  [
    'conditions without end',
    table(`a: Int @wes_check(expr: "${'a > 0 and '.repeat(20_000)}")`),
    { 'expression-invalid': 1 },
  ],
  ['unknown directives', table(times(10_000, (at) => `f${at}: Int @wes_nope${at}`)), { 'unknown-directive': 10_000 }],
  ['one directive, mistyped', table(times(10_000, (at) => `f${at}: Int @wes_indx`)), { 'unknown-directive': 10_000 }],
  ['directives in a row', table(`a: Int ${times(10_000, (at) => `@x${at}`)}`), { 'unknown-directive': 10_000 }],
  ['arguments', table(`a: Int @wes_index(${times(10_000, (at) => `a${at}: 1`)})`), { 'unknown-argument': 10_000 }],
  ['unknown types', table(times(10_000, (at) => `f${at}: Nope${at}`)), { 'unknown-type': 10_000 }],
  ['one field, again and again', table(times(20_000, () => 'a: Int')), { 'defined-twice': 19_999 }],
  ['one type, again and again', times(10_000, () => table('')), { 'defined-twice': 9999 }],
  [
    'extensions of nothing',
    table('') + times(10_000, (at) => `extend type Q${at} { a: Int }`),
    { 'unknown-type': 10_000 },
  ],
  [
    'foreign keys to nowhere',
    times(2000, (at) => `type T${at} @wes_table { id: ID! @wes_pk a: ID @wes_fk(ref: "Nope${at}.id") }`),
    { 'foreign-key-target-missing': 2000 },
  ],
  ['columns of one name', table(times(5000, (at) => `f${at}: Int @wes_column(name: "x")`)), { 'name-collision': 4999 }],
  [
    'expressions that do not parse',
    table(times(2000, (at) => `f${at}: Int @wes_check(expr: "f${at} > > 1")`)),
    { 'expression-invalid': 2000 },
  ],
])('%s: an answer, never a throw', async (_what, text, expected) => {
  expect(await said(text)).toEqual(expected);
});
