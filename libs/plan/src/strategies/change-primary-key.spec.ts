import { diffSchemas } from '@wesley/diff';
import type { Schema, Table } from '@wesley/schema';
import { column, foreignKey, table } from '@wesley/schema/src/builders.fixture';
import { makePlan } from '../make-plan';
import type { Step } from '../plan';
import { undoSteps } from '../undo-steps';

const columns = ['id', 'email', 'friend'].map((name) => column(name, 'uuid', { nullable: name === 'friend' }));
const key = (...names: readonly string[]) => ({ name: 'user_pkey', columns: names });
const uniqueId = { name: 'user_id_key', columns: ['id'], nullsNotDistinct: false };

function replaceKey(user: Partial<Table>, ...others: readonly Table[]): readonly Step[] {
  const schema = (parts: Partial<Table>): Schema => ({
    enums: [],
    tables: [table('user', { columns, ...user, ...parts }), ...others],
  });
  const before = schema({ primaryKey: key('id') });
  const after = schema({ primaryKey: key('email'), uniqueConstraints: [uniqueId] });
  const planned = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
  if ('refused' in planned) throw new Error(planned.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  return planned.plan.steps;
}

function referring(name: string): Table {
  const link = column('user_id', 'uuid');
  return table(name, {
    columns: [column('id', 'uuid', { nullable: false }), link],
    foreignKeys: [foreignKey(name, ['user_id'], 'user')],
  });
}

function swapIn(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ transaction }) => transaction?.includes('swap of'));
}

test('where the keys of several tables change places, all of them are locked first, there and back', () => {
  const steps = replaceKey({}, referring('post'), referring('vote'));
  const lock = {
    do: { sql: 'LOCK TABLE "user", post, vote IN ACCESS EXCLUSIVE MODE' },
    lockTimeout: 100,
    claim: { locks: ['user', 'post', 'vote'].map((relation) => ({ relation, mode: 'ACCESS EXCLUSIVE' })) },
  };
  expect(swapIn(steps)[0]).toMatchObject(lock);
  expect(swapIn(undoSteps(steps, 18))[0]).toMatchObject(lock);
});

test('what refers to the old key is proved after the keys changed places, there and back, under a lock that blocks nobody', () => {
  const steps = replaceKey({}, referring('post'));
  for (const way of [steps, undoSteps(steps, 18)]) {
    const swap = way.findIndex(({ do: { sql } }) => sql.startsWith('ALTER TABLE post ADD CONSTRAINT'));
    expect(swap).toBeGreaterThan(-1);
    expect(way[swap]?.do.sql).toMatch(/ NOT VALID$/);
    const proof = way.findIndex(({ do: { sql } }) => sql === 'ALTER TABLE post VALIDATE CONSTRAINT post_user_id_fkey');
    expect(way.slice(proof).filter(({ transaction }) => transaction?.includes('swap of'))).toEqual([]);
    expect(way[proof]).toMatchObject({ transaction: way[proof]?.id, claim: { blocks: 'schema changes' } });
  }
});

test('a key to the own table locks no other one, which needs no statement of its own', () => {
  const steps = replaceKey({ foreignKeys: [foreignKey('user', ['friend'], 'user')] });
  expect(steps.filter(({ do: { form } }) => form.startsWith('LOCK'))).toEqual([]);
});
