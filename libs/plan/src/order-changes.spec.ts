import type { Change } from '@wesley/diff';
import { column, expression } from '@wesley/schema/src/builders.fixture';
import { orderChanges } from './order-changes';

const add = (name: string, ...reads: readonly string[]): Change => ({
  kind: 'add-column',
  table: 't',
  column: column(name, 'text'),
  backfill: reads.length === 0 ? null : expression(reads.join(' || '), reads),
});
const tighten = (name: string, ...reads: readonly string[]): Change => ({
  kind: 'set-not-null',
  table: 't',
  column: name,
  backfill: expression(reads.join(' || '), reads),
});

test('enum values come first, in their order', () => {
  const value = (value: string): Change => ({ kind: 'add-enum-value', enum: 'e', value, before: null });
  expect(orderChanges([add('a'), value('B'), add('b'), value('A')])).toEqual([
    value('B'),
    value('A'),
    add('a'),
    add('b'),
  ]);
});

test('a column is filled after those that its backfill reads, however many steps away', () => {
  expect(orderChanges([add('a', 'b'), add('b', 'old', 'c'), tighten('c', 'd'), add('d')])).toEqual([
    add('d'),
    tighten('c', 'd'),
    add('b', 'old', 'c'),
    add('a', 'b'),
  ]);
});

test('columns of another table are others', () => {
  const elsewhere: Change = { kind: 'add-column', table: 'u', column: column('b', 'text'), backfill: null };
  expect(orderChanges([add('a', 'b'), elsewhere])).toEqual([add('a', 'b'), elsewhere]);
});

test('backfills that read each other go in the order of the first', () => {
  expect(orderChanges([tighten('a', 'b'), tighten('b', 'a', 'b')])).toEqual([
    tighten('b', 'a', 'b'),
    tighten('a', 'b'),
  ]);
});

test('a default goes after the NOT NULL of its column, then the columns', () => {
  const dropDefault: Change = { kind: 'drop-default', table: 't', column: 'a', from: expression('1') };
  const dropNotNull: Change = { kind: 'drop-not-null', table: 't', column: 'a' };
  const dropColumn: Change = { kind: 'drop-column', table: 't', column: column('b', 'text') };
  expect(orderChanges([dropColumn, dropDefault, dropNotNull])).toEqual([dropNotNull, dropDefault, dropColumn]);
});
