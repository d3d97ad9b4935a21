import { parsePlace } from './parse-place';

it.each([
  ['schema.sql:123', 'schema.sql', 123],
  ['schema.sql:123:7', 'schema.sql', 123],
  ['./generated/schema.sql:1', 'generated/schema.sql', 1],
  ['/repo/api/generated/schema.sql:12', '/repo/api/generated/schema.sql', 12],
  ['psql:generated/schema.sql:12: ERROR:  relation "a" does not exist', 'generated/schema.sql', 12],
  ['a:b.sql:12', 'a:b.sql', 12],
  ['src\\db\\types.ts:3', 'src/db/types.ts', 3],
])('%s', (text, file, line) => {
  expect(parsePlace(text)).toEqual({ file, line });
});

it.each(['', 'schema.sql', ':12', 'schema.sql:', 'schema.sql:0', 'schema.sql:-1', 'schema.sql:x', '12'])(
  '%j names no line',
  (text) => {
    expect(parsePlace(text)).toBeUndefined();
  },
);
