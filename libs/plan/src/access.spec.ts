import { diffSchemas } from '@wesley/diff';
import type { Grant, Policy, Schema, Table } from '@wesley/schema';
import { column, expression, foreignKey, table } from '@wesley/schema/src/builders.fixture';
import { makePlan } from './make-plan';
import { undoSteps } from './undo-steps';

const one = (parts: Partial<Table> = {}, ...more: readonly Table[]): Schema => ({
  enums: [],
  tables: [table('t', parts), ...more],
});
const policy = (name: string, parts: Partial<Policy> = {}): Policy => ({
  name,
  command: 'SELECT',
  roles: [],
  using: expression('id IS NOT NULL', ['id']),
  check: null,
  reads: [],
  ...parts,
});
const grant = (role: string, ...privileges: Grant['privileges']): Grant => ({ role, column: null, privileges });
const enabled = { enabled: true, forced: false };

function planned(before: Schema, after: Schema) {
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
  if ('refused' in outcome) throw new Error(outcome.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  return outcome.plan.steps;
}

/** The phase, what it shares its transaction with, the statement and the way back. */
const rows = (before: Schema, after: Schema) =>
  planned(before, after).map(({ id, phase, transaction, do: { sql }, undo, irreversible }) => [
    phase,
    transaction === id ? 'own' : transaction,
    sql,
    undo[0]?.sql ?? irreversible,
  ]);

test('row security comes on together with its policies, after them', () => {
  const after = one({ rowSecurity: { enabled: true, forced: true }, policies: [policy('p')] });
  expect(rows(one(), after)).toEqual([
    ['switch', 'access to t', 'CREATE POLICY p ON t FOR SELECT USING (id IS NOT NULL)', 'DROP POLICY p ON t'],
    ['switch', 'access to t', 'ALTER TABLE t ENABLE ROW LEVEL SECURITY', 'ALTER TABLE t DISABLE ROW LEVEL SECURITY'],
    ['switch', 'access to t', 'ALTER TABLE t FORCE ROW LEVEL SECURITY', 'ALTER TABLE t NO FORCE ROW LEVEL SECURITY'],
  ]);
});

test('it is said that nobody sees a row when row security comes on without a policy', () => {
  expect(planned(one(), one({ rowSecurity: enabled }))[0]?.binds).toContain('no row, since there is no policy');
});

test('where row security is on already, a policy more comes with the switch, when what narrows it is there', () => {
  const after = one({ rowSecurity: enabled, policies: [policy('p')] });
  expect(rows(one({ rowSecurity: enabled }), after).map(([phase]) => phase)).toEqual(['switch']);
});

describe('a policy that asks for rows of another table', () => {
  const asking = (reads: string, name = 'p') => policy(name, { reads: [reads] });
  const hidden = (name: string, ...policies: readonly Policy[]) => table(name, { rowSecurity: enabled, policies });

  test('comes after what hides them, and so does a grant', () => {
    const before = one({ rowSecurity: enabled, policies: [asking('u', 'old')] }, table('u'), table('v'));
    const after = one(
      { rowSecurity: enabled, policies: [asking('u', 'old'), asking('u')], grants: [grant('reader', 'SELECT')] },
      hidden('u', asking('v', 'own')),
      hidden('v'),
    );
    expect(
      rows(before, after).map(([phase, transaction, sql]) => [phase, transaction, sql?.split(' USING')[0]]),
    ).toEqual([
      ['switch', 'access to v', 'ALTER TABLE v ENABLE ROW LEVEL SECURITY'],
      ['switch', 'access to u', 'CREATE POLICY own ON u FOR SELECT'],
      ['switch', 'access to u', 'ALTER TABLE u ENABLE ROW LEVEL SECURITY'],
      ['switch', 'access to t', 'CREATE POLICY p ON t FOR SELECT'],
      ['switch', 'access to t', 'GRANT SELECT ON t TO reader'],
    ]);
  });

  test('keeps no grant waiting for a grant', () => {
    const [t, u] = [{ policies: [asking('u')] }, { policies: [asking('t')] }];
    const granted = { rowSecurity: enabled, grants: [grant('reader', 'SELECT')] };
    const before = one(t, table('u', u));
    const after = one({ ...t, ...granted }, table('u', { ...u, ...granted }));
    expect(planned(before, after).map(({ do: { sql } }) => sql)).toEqual([
      'ALTER TABLE t ENABLE ROW LEVEL SECURITY',
      'ALTER TABLE u ENABLE ROW LEVEL SECURITY',
      'GRANT SELECT ON t TO reader',
      'GRANT SELECT ON u TO reader',
    ]);
  });

  test('is refused where each of two tables hides rows by those of the other', () => {
    const before = one({}, table('u'));
    const after = one({ rowSecurity: enabled, policies: [asking('u')] }, hidden('u', asking('t')));
    expect(() => planned(before, after)).toThrow(
      'Access to t and to u cannot change in one plan: policies of each ask for rows of the other',
    );
  });
});

test('a policy that keeps its command and conditions is altered in one statement', () => {
  const before = one({ policies: [policy('p')] });
  const after = one({ policies: [policy('p', { roles: ['reader'], using: expression('true') })] });
  expect(rows(before, after)).toEqual([
    [
      'switch',
      'access to t',
      'ALTER POLICY p ON t TO reader USING (true)',
      'ALTER POLICY p ON t TO PUBLIC USING (id IS NOT NULL)',
    ],
  ]);
});

test('any other is replaced in one transaction, there and back', () => {
  const before = one({ policies: [policy('p')] });
  const after = one({ policies: [policy('p', { command: 'DELETE' })] });
  expect(rows(before, after)).toEqual([
    ['switch', 'access to t', 'DROP POLICY p ON t', 'CREATE POLICY p ON t FOR SELECT USING (id IS NOT NULL)'],
    ['switch', 'access to t', 'CREATE POLICY p ON t FOR DELETE USING (id IS NOT NULL)', 'DROP POLICY p ON t'],
  ]);
  const steps = planned(before, after);
  expect(new Set(steps.map(({ do: { done } }) => done)).size).toBe(1);
  expect(undoSteps(steps, 18).map(({ do: { sql }, transaction }) => [sql, transaction])).toEqual([
    ['DROP POLICY p ON t', 'undo-access to t'],
    ['CREATE POLICY p ON t FOR SELECT USING (id IS NOT NULL)', 'undo-access to t'],
  ]);
});

test('a new table takes its access in plain form, in the transaction that makes it', () => {
  const made = table('billing.invoice', {
    rowSecurity: enabled,
    policies: [policy('p', { reads: ['t'] })],
    grants: [grant('reader', 'SELECT')],
    foreignKeys: [foreignKey('invoice', ['id'], 'billing.invoice', { name: 'self' })],
  });
  const steps = rows(one(), one({}, made));
  expect(new Set(steps.map(([, transaction]) => transaction))).toEqual(new Set(['new objects']));
  expect(steps.map(([, , sql]) => sql?.split('\n')[0])).toEqual([
    'CREATE SCHEMA billing',
    'CREATE TABLE billing.invoice (',
    'ALTER TABLE billing.invoice ADD CONSTRAINT self FOREIGN KEY (id) REFERENCES billing.invoice (id)',
    'GRANT USAGE ON SCHEMA billing TO reader',
    'CREATE POLICY p ON billing.invoice FOR SELECT USING (id IS NOT NULL)',
    'ALTER TABLE billing.invoice ENABLE ROW LEVEL SECURITY',
    'GRANT SELECT ON billing.invoice TO reader',
  ]);
});

test('a policy comes after the columns that the plan adds to a table which it reads', () => {
  const made = table('a', { policies: [policy('p', { reads: ['t'] })] });
  const columns = [...table('t').columns, column('owner', 'text')];
  const kinds = planned(one(), one({ columns }, made)).map(({ do: { form } }) => form);
  expect(kinds).toEqual(['ALTER TABLE … ADD COLUMN', 'CREATE TABLE', 'CREATE POLICY']);
});

test('a role is let into a schema once, and only if it cannot use it yet', () => {
  const tables = (...grants: readonly Grant[]): Schema => ({
    enums: [],
    tables: [table('s.a', { grants }), table('s.b', { grants: grants.slice(0, 1) })],
  });
  const usage = (before: Schema, after: Schema) =>
    rows(before, after).flatMap(([, , sql, undo]) => (sql?.includes('USAGE') === true ? [[sql, undo]] : []));
  expect(usage(tables(), tables(grant('reader', 'SELECT'), grant('writer', 'INSERT')))).toEqual([
    ['GRANT USAGE ON SCHEMA s TO reader', 'REVOKE USAGE ON SCHEMA s FROM reader'],
    ['GRANT USAGE ON SCHEMA s TO writer', 'REVOKE USAGE ON SCHEMA s FROM writer'],
  ]);
  const before = tables(grant('reader', 'SELECT'));
  expect(usage(before, tables(grant('reader', 'SELECT', 'INSERT')))).toEqual([]);
});

test('a grant on a table cannot be taken back where the role has the same on a column', () => {
  const before = one({ grants: [{ role: 'reader', column: 'id', privileges: ['SELECT'] }] });
  const after = (...privileges: Grant['privileges']) =>
    one({ grants: [...(before.tables[0]?.grants ?? []), grant('reader', ...privileges)] });
  expect(rows(before, after('INSERT'))[0]?.[3]).toBe('REVOKE INSERT ON t FROM reader');
  expect(rows(before, after('SELECT'))[0]?.[3]).toBe(
    'REVOKE on the table would take away what reader has on its columns.',
  );
});

test('the first step without a probe of its own asks for the roles that are named for the first time', () => {
  const before = one({ grants: [grant('reader', 'SELECT')] });
  const check = { name: 'c', expression: expression('id IS NOT NULL', ['id']) };
  const after = one({
    checks: [check],
    policies: [policy('p', { roles: ['new one', 'reader'] })],
    rowSecurity: enabled,
    grants: [grant('reader', 'SELECT')],
  });
  expect(planned(before, after).map(({ probe }) => probe?.meaning)).toEqual([
    'rows of t that break id IS NOT NULL',
    'missing roles (new one): make them first, with CREATE ROLE "new one" NOLOGIN',
    undefined,
    undefined,
  ]);
});
