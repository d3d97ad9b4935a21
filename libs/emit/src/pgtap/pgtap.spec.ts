import { elementsOf, printAddress } from '@wesley/schema';
import { column, table } from '../fixtures/schema-parts';
import { smallSchema } from '../fixtures/small-schema';
import { isConstant } from './columns';
import { emitPgtap } from './pgtap';

const { files, assertions, evidence } = emitPgtap({ schema: smallSchema, annotations: {} });
const text = files[0]?.text ?? '';

test('asserts the structure of every element', () => {
  const asserted = assertions
    .filter(({ asserts }) => asserts === 'structure')
    .flatMap(({ elements }) => elements.map(printAddress));
  expect([...asserted].sort()).toEqual(elementsOf(smallSchema).map(printAddress).sort());
});

test('tries a refused and an allowed case of every constraint', () => {
  const constraints = elementsOf(smallSchema).filter(
    ({ kind }) => !['enum', 'table', 'column', 'index'].includes(kind),
  );
  for (const asserts of ['refused', 'allowed']) {
    const tried = new Set(
      assertions.filter((one) => one.asserts === asserts).flatMap(({ elements }) => elements.map(printAddress)),
    );
    expect([...tried].sort()).toEqual(constraints.map(printAddress).sort());
  }
});

test('numbers the assertions from 1 and plans as many', () => {
  expect(assertions.map(({ number }) => number)).toEqual(assertions.map((_, at) => at + 1));
  expect(text).toContain(`\nSELECT plan(${String(assertions.length)});\n`);
});

test('what is asserted of an element stands in lines of its own, where the evidence says', () => {
  const lines = text.split('\n');
  const check = 'table book, check book_price_check';
  const place = evidence.find(({ element }) => printAddress(element) === check);
  expect((place?.lines ?? []).flatMap(([from, to]) => lines.slice(from - 1, to))).toEqual([
    `  (', check book_price_check', '{"columns":["price"],"validated":true}'),`,
    `SELECT pg_temp.refuses_broken('public.book', 'sample_book', 'book_price_check', '23514', ARRAY[]::text[], 'table book, check book_price_check: refuses a row for which it is false');`,
    `SELECT pg_temp.allows_rows('public.book', 'sample_book', 'book_price_check', 1, 'table book, check book_price_check: allows a row for which it is true');`,
  ]);
});

test('runs in a transaction that is rolled back, with its own search path', () => {
  expect(text).toMatch(/^--[^\n]*\nBEGIN;\nSET LOCAL search_path = tap, public;\n/);
  expect(text.endsWith('\nSELECT * FROM finish();\nROLLBACK;\n')).toBe(true);
});

test('a # in a name begins no directive of TAP', () => {
  const odd = emitPgtap({ schema: { enums: [], tables: [table('a # TODO', [column('id', 'int')])] }, annotations: {} });
  expect(odd.assertions[0]?.description).toBe('table a # TODO: is as the schema says');
  expect(odd.files[0]?.text).toContain(`E'table a \\\\# TODO: is as the schema says'`);
});

test('a description is one line, with one blank for any white space in a name', () => {
  const describe = (name: string) =>
    emitPgtap({ schema: { enums: [], tables: [table(name, [column('id', 'int')])] }, annotations: {} }).assertions[0]
      ?.description;
  const names = ['a b', 'a  b', 'a\nb', 'a \t b', 'a\u00a0b', 'a\r\n\r\nb'];
  expect([...new Set(names.map(describe))]).toEqual(['table a b: is as the schema says']);
});

test('constants are told from other expressions', () => {
  const constants = [
    "'a'",
    "B'101'",
    "E'\\\\'",
    '-1',
    '1.50',
    'true',
    "'{}'::text[]",
    "'2020-01-01'::timestamp with time zone",
  ];
  expect(constants.filter((sql) => !isConstant(sql))).toEqual([]);
  expect(['now()', "'a' || 'b'", '1 + 1', 'ARRAY[1]', 'CURRENT_DATE'].filter(isConstant)).toEqual([]);
});
