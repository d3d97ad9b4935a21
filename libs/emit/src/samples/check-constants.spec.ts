import { expression } from '../fixtures/schema-parts';
import { constantsIn } from './check-constants';

test.each([
  ['qty BETWEEN 1 AND 99.5', ['1', '99.5'], []],
  ["a = 'it''s' OR a = E'\\\\x\\'y'", [], ["it's", "\\x'y"]],
  ["a <> 'ab\\' AND b = 'c'", [], ['ab\\', 'c']],
  ['"a 1\'2" > -3', ['-3'], []],
  ['col2 > 0::numeric(5,2)', ['0', '5', '2'], []],
])('the constants in %s', (sql, numbers, strings) => {
  expect(constantsIn([expression(sql)])).toEqual({ numbers, strings, members: [] });
});

test.each([
  [
    `(cfg->>'size')::int > 1 AND (cfg ->> 'it''s')::"numeric"(4, 2) > 0`,
    [
      ['size', 'int'],
      [`it's`, 'numeric'],
    ],
  ],
  [`CAST(cfg->>'at' AS timestamptz) < now()`, [['at', 'timestamptz']]],
  [`cfg->>'name' <> '' AND cfg->'size' IS NOT NULL`, []],
])('the members that are cast in %s', (sql, members) => {
  expect(constantsIn([expression(sql)]).members).toEqual(members.map(([name, type]) => ({ name, type })));
});
