import { applySteps, noWatch } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { groupByTransaction, makePlan } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { buildSchema } from '@wesley/sql';
import { readSdl } from './support/read-sdl';

// At no point of a plan does a role see or write a row that it may neither before nor after it, or lose one that it may before and after.

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  await shadow.provide({ roles: ['app', 'other'], extensions: [], forced: [], supabaseAuth: false });
});
afterAll(() => shadow.close());

const doc = (rules: string, columns: string, roles = '["app"]') => `
  type Doc @wes_table ${rules} @wes_grant(roles: ${roles}, operations: ["select", "update"]) {
    id: Int! @wes_pk
    who: String
    n: Int
    ${columns}
  }`;
const list = (rules: string) => `
  type List @wes_table ${rules} @wes_grant(roles: ["app", "other"], operations: ["select"]) {
    id: Int! @wes_pk
    n: Int
  }`;
const listed = 'exists (select from list where list.id = doc.id)';

it.each([
  ['row security that comes on with its policies', doc('', ''), doc('@wes_rls(select: "n > 3", update: "n > 5")', '')],
  [
    'a policy that is replaced by one for another command',
    doc('@wes_rls(select: "true", update: "n > 2")', ''),
    doc('@wes_rls(select: "n > 1", update: "n > 3")', ''),
  ],
  [
    'a policy for another command while one is narrowed',
    doc('@wes_rls(select: "true")', ''),
    doc('@wes_rls(select: "who = current_user", update: "n > 0")', ''),
  ],
  [
    'a policy over a column that is filled',
    doc('@wes_rls(select: "true")', ''),
    doc('@wes_rls(select: "true", update: "locked is not true")', 'locked: Boolean @wes_backfill(expr: "n > 3")'),
  ],
  [
    'a policy for what was not shown, over a column that is filled',
    doc('@wes_rls(insert: "true")', ''),
    doc('@wes_rls(insert: "true", select: "secret is not true")', 'secret: Boolean @wes_backfill(expr: "n > 3")'),
  ],
  [
    'a policy that asks for rows of a table whose row security comes on',
    doc('@wes_rls(insert: "true")', '') + list(''),
    doc(`@wes_rls(insert: "true", select: "${listed}")`, '') + list('@wes_rls(select: "n > 8")'),
  ],
  [
    'a policy that becomes one which asks for rows of such a table',
    doc('@wes_rls(select: "false")', '') + list(''),
    doc(`@wes_rls(select: "${listed}")`, '') + list('@wes_rls(select: "n > 8")'),
  ],
  [
    'a grant on a table whose policy asks for rows of such a table',
    doc(`@wes_rls(select: "${listed}")`, '') + list(''),
    doc(`@wes_rls(select: "${listed}")`, '', '["app", "other"]') + list('@wes_rls(select: "n > 8")'),
  ],
])('%s', async (_, before, after) => {
  const [from, to] = [await readSdl(before), await readSdl(after)];
  const changes = diffSchemas(from.schema, to.schema, to.annotations);
  const planned = makePlan({ before: from.schema, after: to.schema, changes, postgres: 18 });
  if ('refused' in planned) throw new Error(planned.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  const database = await shadow.create('access');
  const session = await database.connect('owner');
  for (const { sql } of buildSchema(from.schema)) await session.query(sql);
  for (const { name } of from.schema.tables)
    await session.query(`INSERT INTO ${name} (id, n) SELECT i, i FROM generate_series(1, 10) AS i`);
  const points = [await reach()];
  for (const group of groupByTransaction(planned.plan.steps)) {
    const policy = { sleep: () => Promise.resolve(), signal: new AbortController().signal };
    await applySteps(group, database, policy, noWatch);
    points.push(await reach());
  }
  await session.close();
  await shadow.drop(database);
  const [first = {}, last = {}] = [points[0], points.at(-1)];
  expect(points.length).toBeGreaterThan(1);
  for (const point of points) {
    for (const [what, rows] of Object.entries(point)) {
      const [old, now] = [first[what] ?? [], last[what] ?? []];
      expect({ what, opened: rows.filter((row) => !old.includes(row) && !now.includes(row)) }).toEqual({
        what,
        opened: [],
      });
      expect({ what, lost: old.filter((row) => now.includes(row) && !rows.includes(row)) }).toEqual({ what, lost: [] });
    }
  }

  /** The rows that each role reads and writes; none where it may not. */
  async function reach(): Promise<Record<string, readonly number[]>> {
    const found: Record<string, readonly number[]> = {};
    for (const role of ['app', 'other']) {
      for (const [verb, sql] of [
        ['reads', 'SELECT id FROM doc'],
        ['writes', 'UPDATE doc SET n = n WHERE n > 0 RETURNING id'],
      ] as const) {
        await session.query(`BEGIN; SET LOCAL ROLE ${role}`);
        const rows = await session.query(sql).catch(() => []);
        await session.query('ROLLBACK');
        found[`${role} ${verb}`] = rows.map(({ id }) => Number(id));
      }
    }
    return found;
  }
});
