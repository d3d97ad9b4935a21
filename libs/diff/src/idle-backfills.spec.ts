import type { Annotations, Column, Schema } from '@wesley/schema';
import { column, expression, table } from '@wesley/schema/src/builders.fixture';
import { idleBackfills } from './idle-backfills';

const of = (...columns: readonly Column[]): Schema => ({ enums: [], tables: [table('t', { columns })] });
const optional = of(column('a', 'text'));
const required = of(column('a', 'text', { nullable: false }));
const filled = (sql: string): Annotations => ({ 'table t, column a': { backfill: expression(sql) } });
const address = { kind: 'column', table: 't', name: 'a' };

test.each([
  ['a column that may be NULL as before', optional, optional, {}, [address]],
  ['a column that was required before', required, required, {}, [address]],
  ['a column that may be NULL now', required, optional, {}, [address]],
  ['another one than was carried out', optional, optional, filled("'old'"), [address]],
  ['one that was carried out', required, required, filled("'x'"), []],
  ['a column that becomes required', optional, required, {}, []],
  ['a column that comes', of(), required, {}, []],
  ['a table that comes', { enums: [], tables: [] }, optional, {}, []],
])('the backfill of %s', (_, before, after, earlier: Annotations, expected) => {
  expect(idleBackfills(before, after, filled("'x'"), earlier)).toEqual(expected);
});
