import { typeOf } from '@wesley/schema/src/builders.fixture';
import { isWidening } from './widening';

test.each([
  ['varchar(5)', 'varchar(6)', true],
  ['varchar(5)', 'varchar', true],
  ['varchar', 'text', true],
  ['varchar(5)', 'text', true],
  ['varbit(5)', 'varbit(6)', true],
  ['varbit(5)', 'varbit', true],
  ['numeric(10,2)', 'numeric(12,2)', true],
  ['numeric(10,2)', 'numeric', true],
  ['text', 'varchar', true],
  ['cidr', 'inet', false],
  ['timestamptz(3)', 'timestamptz', true],
  ['timestamp(3)', 'timestamp(4)', true],
  ['time(0)', 'time(3)', true],
  ['timetz(1)', 'timetz', true],
  ['timestamptz', 'timestamptz(3)', false],
  ['inet', 'cidr', false],
  ['text', 'varchar(5)', false],
  ['time(3)', 'timetz(3)', false],
  ['varchar(6)', 'varchar(5)', false],
  ['varchar(5)', 'varchar(5)', false],
  ['varchar', 'varchar(5)', false],
  ['char(5)', 'char(6)', false],
  ['char(5)', 'text', false],
  ['bit(5)', 'bit(6)', false],
  ['numeric(10,2)', 'numeric(12,3)', false],
  ['numeric(10,2)', 'numeric(12,1)', false],
  ['numeric', 'numeric(12,2)', false],
  ['integer', 'bigint', false],
  ['timestamp', 'timestamptz', false],
  ['varchar(5)[]', 'varchar(6)[]', false],
  ['kind', 'text', false],
])('from %s to %s is a widening: %p', (from, to, expected) => {
  expect(isWidening(typeOf(from), typeOf(to))).toBe(expected);
});
