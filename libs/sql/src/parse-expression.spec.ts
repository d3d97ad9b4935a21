import { parseDefault, parseExpression } from './parse-expression';
import { loadParser, type SqlParser } from './sql-parser';

let parser: SqlParser;
beforeAll(async () => {
  parser = await loadParser();
});

const parse = (text: string) => parseExpression(parser, text);

describe('parseExpression', () => {
  test('finds columns and functions, sorted and once each', () => {
    expect(parse(`b > a and LOWER(b) <> lower("C") and created < CURRENT_TIMESTAMP(3) and day = current_date`)).toEqual(
      {
        ok: true,
        expression: {
          sql: `b > a and LOWER(b) <> lower("C") and created < CURRENT_TIMESTAMP(3) and day = current_date`,
          columns: ['C', 'a', 'b', 'created', 'day'],
          functions: ['current_date', 'current_timestamp', 'lower'],
        },
        places: new Map([
          ['C', 28],
          ['a', 4],
          ['b', 0],
          ['created', 37],
          ['day', 72],
        ]),
      },
    );
  });

  test('a column has its place, whatever is before it', () => {
    expect(parse(`'é😀' = /* ü */ a or\n  a > b`)).toMatchObject({
      places: new Map([
        ['a', 16],
        ['b', 27],
      ]),
    });
  });

  test.each([
    ['price>=0', 'price >= 0'],
    [' price  >=\n 0 ', 'price >= 0'],
    ['price /* net */ >= 0 -- always', 'price >= 0'],
    ['lower ( a ) = $$ x  y $$', 'lower(a) = $$ x  y $$'],
    [`a in(1 , -2)and not b`, 'a in (1, -2) and not b'],
    [`a like('x')`, `a like ('x')`],
    [`- - 1`, '- -1'],
    [`a - -1 > - b`, 'a - -1 > -b'],
    [`null - 1`, 'null - 1'],
    [`a [ 1 : 2 ]`, 'a[1 : 2]'],
    ['array [ 1,2 ]', 'array[1, 2]'],
    [`'a' :: text`, `'a'::text`],
    [`cast( a as numeric (12, 2) )`, 'cast(a as numeric(12, 2))'],
    [`case when a then 1 else 2 end - 1`, 'case when a then 1 else 2 end - 1'],
    [`e'\\n'  ||  'it''s  two'`, `e'\\n' || 'it''s  two'`],
    [`interval  '1 day'`, `interval '1 day'`],
    [`pg_catalog . now ( )`, 'pg_catalog.now()'],
    [`(a).b`, '(a).b'],
  ])('spaces %j as %j', (text, sql) => {
    expect(parse(text)).toMatchObject({ ok: true, expression: { sql } });
  });

  test.each([
    ['a >', 'the expression breaks off', 3],
    ['a > ) b', 'syntax error at or near ")"', 4],
    ['ü > 😀 + * 2', 'syntax error at or near "*"', 9],
    ['', 'there is no expression', 0],
    ['-- nothing', 'the expression breaks off', 10],
    ['1; DROP TABLE x', 'syntax error at or near ";"', 1],
    ['1) , (2', 'syntax error at or near "("', 5],
    ['true), ADD CHECK (false', 'the expression ends before ")"', 4],
    ['true); ALTER TABLE x ADD CHECK (false', 'the expression ends before ")"', 4],
    ['1, 2', 'syntax error at or near ","', 1],
    ["'a", `unterminated quoted string at or near "'a\n)"`, 0],
    ['a = (SELECT 1)', 'a subquery cannot stand here', 4],
    ['é = 1 and exists (SELECT 1)', 'a subquery cannot stand here', 10],
    ['a > $1', 'there are no parameters here', 4],
    ['1 + count(*)', 'an aggregate function cannot stand here', 4],
    ['sum(a)', 'an aggregate function cannot stand here', 0],
    ['f(distinct a)', 'an aggregate function cannot stand here', 0],
    [`a < 'now'::timestamptz`, `'now' would for ever be the moment at which the database is built: write now()`, 9],
    [
      `date ' Tomorrow'`,
      `'tomorrow' would for ever be the moment at which the database is built: write current_date + 1`,
      5,
    ],
    ['row_number() over ()', 'a window function cannot stand here', 0],
    ['unnest(a) = 1', 'unnest returns rows, not one value', 0],
    ['t.a > 0', 'write the column without its table: a', 0],
    ['f(t.*)', '"*" cannot stand here', 2],
    ['DEFAULT', 'DEFAULT is no expression', 0],
    ['a\u0000b', 'it holds a control character', 1],
  ])('refuses %j: %s', (text, message, at) => {
    expect(parse(text)).toEqual({ ok: false, message, at });
  });

  test('refuses what is too long or too deep to be looked at', () => {
    expect(parse(`a${' '.repeat(10_000)}`)).toMatchObject({ ok: false, message: 'it is longer than 10000 characters' });
    expect(parse('('.repeat(4_999) + '1' + ')'.repeat(4_999))).toMatchObject({ ok: true, expression: { columns: [] } });
    expect(parse(`${'1+'.repeat(4_999)}1`)).toEqual({ ok: false, message: 'it is nested too deeply', at: 0 });
  });
});

test.each([
  ['now( )', 'now()'],
  ["'a'::text", "'a'::text"],
  ['-1', '-1'],
  ['1 > 0 and true', '(1 > 0 and true)'],
  ['1 in (1, 2)', '(1 in (1, 2))'],
  [`'a' collate "C"`, `('a' collate "C")`],
])('parseDefault reads %j as %j', (text, sql) => {
  expect(parseDefault(parser, text)).toMatchObject({ ok: true, expression: { sql } });
});
