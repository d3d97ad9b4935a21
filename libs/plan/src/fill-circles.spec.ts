import type { Change } from '@wesley/diff';
import { column, expression } from '@wesley/schema/src/builders.fixture';
import { refuseCircles } from './fill-circles';

const value = (reads: readonly string[]) => expression(reads.join(' || '), reads);
const add = (name: string, ...reads: readonly string[]): Change => ({
  kind: 'add-column',
  table: 't',
  column: column(name, 'text'),
  backfill: value(reads),
});
const tighten = (name: string, ...reads: readonly string[]): Change => ({
  kind: 'set-not-null',
  table: 't',
  column: name,
  backfill: value(reads),
});
const messages = (...changes: readonly Change[]) => refuseCircles(changes).map(({ diagnostic }) => diagnostic.message);

test('columns that are added and read each other are refused, by way of others too', () => {
  expect(messages(add('a', 'b'), add('b', 'c', 'old'), tighten('c', 'a'), add('d', 'a'))).toEqual([
    'Wesley does not add column t.a text: its backfill reads b, which reads c, which reads a, and the same plan fills them all.',
    'Wesley does not add column t.b text: its backfill reads c, which reads a, which reads b, and the same plan fills them all.',
  ]);
});

test('a column that reads itself is none, nor are columns that have values before', () => {
  expect(messages(add('a', 'a'), tighten('b', 'c'), tighten('c', 'b'))).toEqual([]);
});
