import { parseIndexKey } from './parse-index-key';
import { loadParser, type SqlParser } from './sql-parser';

let parser: SqlParser;
beforeAll(async () => {
  parser = await loadParser();
});

describe('parseIndexKey', () => {
  test.each([
    ['created_at', { sql: 'created_at', columns: ['created_at'], functions: [] }, false, 'LAST'],
    ['"createdAt" desc', { sql: '"createdAt"', columns: ['createdAt'], functions: [] }, true, 'FIRST'],
    ['a DESC NULLS  LAST', { sql: 'a', columns: ['a'], functions: [] }, true, 'LAST'],
    ['a asc nulls first', { sql: 'a', columns: ['a'], functions: [] }, false, 'FIRST'],
    ['( lower (email) )', { sql: 'lower(email)', columns: ['email'], functions: ['lower'] }, false, 'LAST'],
    ['lower(email) desc', { sql: 'lower(email)', columns: ['email'], functions: ['lower'] }, true, 'FIRST'],
    ['((a) + (b))', { sql: '(a) + (b)', columns: ['a', 'b'], functions: [] }, false, 'LAST'],
  ])('reads %j', (text, expression, descending, nulls) => {
    expect(parseIndexKey(parser, text)).toMatchObject({ ok: true, key: { expression, descending, nulls } });
  });

  test.each([
    ['a text_pattern_ops desc', 'a', 'text_pattern_ops'],
    ['(lower(a)) public.gin_trgm_ops', 'lower(a)', 'gin_trgm_ops'],
    ['lower(a) "gin_trgm_ops"', 'lower(a)', 'gin_trgm_ops'],
  ])('reads the operator class in %j', (text, sql, operatorClass) => {
    expect(parseIndexKey(parser, text)).toMatchObject({ ok: true, key: { expression: { sql }, operatorClass } });
  });

  test.each([
    ['  a desc', ['a', 2]],
    ['(é1 || (lower(a)))', ['a', 14]],
    ['lower(a) desc', ['a', 6]],
  ])('finds the place of the column in %j', (text, place) => {
    const parsed = parseIndexKey(parser, text);
    expect(parsed.ok && [...parsed.places]).toContainEqual(place);
  });

  test.each([
    ['a, b', 'it is more than one key', 0],
    [
      'a down',
      expect.stringMatching(/^"down" is neither a direction nor one of the .* known, which are .*gin_trgm_ops/),
      0,
    ],
    ['a extensions.gin_trgm_ops', expect.stringMatching(/^"extensions.gin_trgm_ops" is neither/), 0],
    ['a gist_trgm_ops (siglen = 32)', 'an operator class with options is not supported yet', 0],
    ['a collate "C"', 'COLLATE in an index is not supported yet', 0],
    ['(é, count(a))', 'syntax error at or near ","', 2],
    ['(é + count(a))', 'an aggregate function cannot stand here', 5],
    ['a) where (b', 'the expression ends before ")"', 1],
    ['a + b', 'syntax error at or near "+"', 2],
    ['', 'there is no expression', 0],
  ])('refuses %j: %s', (text, message, at) => {
    expect(parseIndexKey(parser, text)).toEqual({ ok: false, message, at });
  });
});
