import { expression } from '@wesley/schema/src/builders.fixture';
import type { Policy } from '@wesley/schema';
import { alterPolicy, createPolicy, dropPolicy, replacePolicy } from './policies';

const policy: Policy = {
  name: 'own rows',
  command: 'UPDATE',
  roles: ['Writer', 'reader'],
  using: expression('owner = CURRENT_USER', ['owner']),
  check: null,
  reads: ['member'],
};

test('a policy is created, altered and dropped with what it needs, and locks what it reads', () => {
  const needs = ['table order', 'table order, column owner', 'table member'];
  expect(createPolicy('order', policy)).toMatchObject({
    sql: 'CREATE POLICY "own rows" ON "order" FOR UPDATE TO "Writer", reader USING (owner = CURRENT_USER)',
    on: ['order', 'member'],
    needs,
    makes: ['table order, policy own rows'],
  });
  expect(alterPolicy('order', { ...policy, roles: [], check: expression('true') })).toMatchObject({
    sql: 'ALTER POLICY "own rows" ON "order" TO PUBLIC USING (owner = CURRENT_USER) WITH CHECK (true)',
    on: ['order', 'member'],
    needs: ['table order, policy own rows', ...needs],
    done: 'FALSE',
  });
  expect(dropPolicy('order', 'own rows')).toMatchObject({
    sql: 'DROP POLICY "own rows" ON "order"',
    on: ['order'],
    drops: ['table order, policy own rows'],
  });
});

test('the two halves of a replacement are done together: once the policy has its new command and conditions', () => {
  const { drop, create } = replacePolicy('order', policy);
  expect([drop.form, create.form]).toEqual(['DROP POLICY', 'CREATE POLICY']);
  expect(drop.done).toBe(create.done);
  expect(drop.done).toContain(
    `p.polname = 'own rows' AND p.polcmd = 'w' AND p.polqual IS NOT NULL AND p.polwithcheck IS NULL`,
  );
});
