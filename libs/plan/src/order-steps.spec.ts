import { addForeignKey, commentOnTable, createTable, type Statement } from '@wesley/sql';
import { foreignKey, table } from '@wesley/schema/src/builders.fixture';
import { orderSteps } from './order-steps';
import type { MigrationPhase } from './plan';

const step = (phase: MigrationPhase, statement: Statement) => ({ phase, do: statement });
const create = step('expand', createTable(table('t')));
const comment = step('expand', commentOnTable('t', 'x'));
const key = addForeignKey('t', foreignKey('t', ['id'], 't'), { notValid: true });

test('a step comes after those that make what it needs, and otherwise where it was', () => {
  const other = step('expand', commentOnTable('other', 'x'));
  expect(orderSteps([comment, other, create])).toEqual([create, comment, other]);
});

test('phases come in their order', () => {
  expect(orderSteps([step('validate', key), comment, create])).toEqual([create, comment, step('validate', key)]);
});

test('a need that only a later phase meets is a bug', () => {
  const late = step('contract', createTable(table('t')));
  expect(() => orderSteps([late, comment])).toThrow(
    'A step of expand needs what only contract makes: COMMENT ON TABLE t',
  );
});

test('nothing comes between the steps of a swap, and each of them after what any of them needs', () => {
  const statement = (name: string, needs: readonly string[]) => ({ ...create.do, sql: name, makes: [name], needs });
  const swap = (name: string, ...needs: readonly string[]) => ({
    ...step('switch', statement(name, needs)),
    together: 'swap of t.key',
  });
  const [user, maker] = [step('switch', statement('user', ['new'])), step('switch', statement('maker', []))];
  const [drop, add, late] = [swap('drop'), swap('new', 'kept'), swap('kept', 'maker')];
  expect(orderSteps([user, drop, add, late, maker])).toEqual([maker, drop, late, add, user]);
});

test('what a new object needs of old ones comes before all new objects, unless it needs one of them', () => {
  const statement = (name: string, needs: readonly string[]) => ({ ...create.do, sql: name, makes: [name], needs });
  const old = (name: string, ...needs: readonly string[]) => step('expand', statement(name, needs));
  const made = (name: string, ...needs: readonly string[]) => ({ ...old(name, ...needs), together: 'new objects' });
  const [other, column, ofNewType] = [old('other'), old('column'), old('column of a new type', 'type')];
  const [type, policy, another] = [made('type'), made('policy', 'column'), made('another', 'column of a new type')];
  expect(orderSteps([other, type, policy, another, column, ofNewType])).toEqual([
    other,
    column,
    type,
    policy,
    ofNewType,
    another,
  ]);
});

test('a circle is a bug', () => {
  const statement = (makes: string, needs: string) => step('expand', { ...create.do, makes: [makes], needs: [needs] });
  expect(() => orderSteps([statement('a', 'b'), statement('b', 'a')])).toThrow('Steps wait for each other in a circle');
});
