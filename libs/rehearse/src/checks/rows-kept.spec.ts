import { diffSchemas } from '@wesley/diff';
import { makePlan } from '@wesley/plan';
import type { Check, Schema, Table } from '@wesley/schema';
import { column, expression, foreignKey, table } from '@wesley/schema/src/builders.fixture';
import type { Stage } from '../stage';
import { judgeRows, rowsKept } from './rows-kept';

const id = column('id', 'integer', { nullable: false });
const orgId = column('org_id', 'integer', { nullable: false });
const user = (parts: Partial<Table> = {}): Table => table('user', { columns: [id, orgId], ...parts });
const adult: Check = { name: 'adult', expression: expression('id > 17', ['id']) };
const small: Check = { name: 'small', expression: expression('id < 3', ['id']) };
const schema = (...tables: readonly Table[]): Schema => ({ enums: [], tables });
const noted = (parts: Partial<Table> = {}) => user({ ...parts, columns: [id, orgId, column('note', 'text')] });

/** A stage on which a column was added to `user`, of a base that holds so many rows. */
function stageOf(
  { before = schema(user()), after = schema(noted()) }: { readonly before?: Schema; readonly after?: Schema },
  filled: Readonly<Record<string, number>>,
  request: Partial<Stage['request']> = {},
): Stage {
  const planned = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres: 18 });
  if ('refused' in planned) throw new Error('refused');
  const rows = Object.entries(filled).map(([name, count]) => ({ table: name, rows: count, hash: 'a' }));
  return {
    request: { plan: planned.plan, before, after, rows: 10, seed: null, ...request },
    base: { filled: rows.map(({ table: name, rows: count }) => ({ table: name, rows: count })) },
    rowsBefore: rows,
    rowsAfter: rows,
    wronglyFilled: [],
  } as unknown as Stage;
}

const full = stageOf({}, { user: 3 });
const after = (rows: number, hash: string) => ({ ...full, rowsAfter: [{ table: 'user', rows, hash }] });

it('passes when every row has the values that it had', async () => {
  expect(await rowsKept(full)).toEqual({
    verdict: 'PASS',
    detail: '3 rows in 1 table, with the values that they had',
  });
});

it.each([
  ['a row is gone', after(2, 'a'), 'user had 3 rows and has 2'],
  ['a value is another', after(3, 'b'), 'values in user are not what they were'],
  ['a table is gone', { ...full, rowsAfter: [] }, 'user had 3 rows and has 0'],
  ['a column was filled with something else', { ...full, wronglyFilled: ['1 row of user'] }, '1 row of user'],
])('fails when %s', async (_what, stage, detail) => {
  expect(await rowsKept(stage)).toEqual({ verdict: 'FAIL', detail });
});

const untried = 'the plan changes user, which has no rows, so that nothing was put to the test';
const other = table('other', { columns: [id] });
const beside = (one: Table) => schema(other, one);

it.each([
  [
    'all tables are empty',
    stageOf({}, { user: 0 }),
    /^the tables of the base are empty, .*: none could be made; --seed FILE --rows 10/,
  ],
  [
    'no row meets the checks of a table that is changed, those that come included',
    stageOf(
      { before: beside(user({ checks: [adult] })), after: beside(noted({ checks: [adult, small] })) },
      { other: 5, user: 0 },
    ),
    `${untried}: none that was made meets adult and small; --seed FILE --rows 10 can bring some besides`,
  ],
  [
    'a table that is changed has no parents',
    stageOf(
      {
        before: schema(
          table('org', { columns: [id] }),
          other,
          user({ foreignKeys: [foreignKey('user', ['org_id'], 'org')] }),
        ),
        after: schema(
          table('org', { columns: [id] }),
          other,
          noted({ foreignKeys: [foreignKey('user', ['org_id'], 'org')] }),
        ),
      },
      { org: 0, other: 5, user: 0 },
    ),
    `${untried}: each needs its parent by user_org_id_fkey, and org has none; --seed FILE --rows 10 can bring some besides`,
  ],
  [
    'the seed brings no rows for a table that is changed',
    stageOf({ before: beside(user()), after: beside(noted()) }, { other: 5, user: 0 }, { rows: 0, seed: 'INSERT …' }),
    `${untried}: the seed brings none`,
  ],
])('fails when %s', async (_what, stage, detail) => {
  const found = await rowsKept(stage);
  expect(found).toEqual({ verdict: 'FAIL', detail: expect.stringMatching(detail) });
  expect(judgeRows(stage.request.plan, stage.base.filled).verdict).toBe('FAIL');
});

it('passes when a table is empty that the plan does not change', async () => {
  const stage = stageOf({ before: beside(user()), after: beside(noted()) }, { other: 0, user: 5 });
  expect(await rowsKept(stage)).toMatchObject({ verdict: 'PASS' });
});

it('does not apply to a base without tables', async () => {
  expect(await rowsKept(stageOf({ before: schema(), after: schema(user()) }, {}))).toMatchObject({
    verdict: 'NOT APPLICABLE',
  });
});
