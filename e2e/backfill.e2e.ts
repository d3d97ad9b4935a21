import { setTimeout as pause } from 'node:timers/promises';
import { applySteps, noWatch, type Database, type Policy, type StepResult, type Watch } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { makePlan, printScripts, type Plan } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { buildSchema } from '@wesley/sql';
import { readSdl } from './support/read-sdl';
import { runScript } from './support/run-script';

// 23 rows in batches of 5, along a key of which the texts are not in the order of the numbers.
const before = `type Item @wes_table { id: Int! @wes_pk name: String }`;
const after = `type Item @wes_table { id: Int! @wes_pk name: String! @wes_backfill(expr: "'item ' || id") }`;

let shadow: Shadow;
let plan: Plan;
let backfillSql: string;
let database: Database;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  const [from, to] = [await readSdl(before), await readSdl(after)];
  const changes = diffSchemas(from.schema, to.schema, to.annotations);
  const planned = makePlan({
    before: from.schema,
    after: to.schema,
    changes,
    postgres: 18,
    backfill: { size: 5, pause: 0 },
  });
  if ('refused' in planned) throw new Error('The plan was refused.');
  plan = planned.plan;
  backfillSql = printScripts(plan).backfill;
});
afterAll(() => shadow.close());
beforeEach(async () => {
  database = await shadow.create('backfill');
  for (const { sql } of buildSchema((await readSdl(before)).schema)) await query(sql);
  await query(`INSERT INTO item SELECT i FROM generate_series(1, 23) AS i`);
});
afterEach(() => shadow.drop(database));

it('goes on after the last batch that was committed when its connection is cut', async () => {
  await cutOffIn(3);
  expect(await query('SELECT last_key, rows FROM wesley.backfill')).toEqual([{ last_key: ['10'], rows: '10' }]);
  const { batches, filled } = await run();
  expect([batches, filled]).toEqual([3, 13]);
  expect(await unfilled()).toBe(0);
});

it('keeps no place once it is through', async () => {
  await run();
  expect(await query('SELECT * FROM wesley.backfill')).toEqual([]);
  const again = await run();
  expect(again.batches).toBe(0);
});

it('begins anew when rows before its place have lost their value', async () => {
  await cutOffIn(3);
  await query('UPDATE item SET name = NULL WHERE id = 2');
  const { batches, filled } = await run();
  expect([batches, filled]).toEqual([3 + 5, 14]);
  expect(await unfilled()).toBe(0);
});

it('does not take the place of another plan for its own', async () => {
  await cutOffIn(3);
  await query(`UPDATE wesley.backfill SET plan = repeat('0', 64)`);
  const { batches } = await run();
  expect(batches).toBe(5);
  expect(await query('SELECT last_key FROM wesley.backfill')).toEqual([{ last_key: ['10'] }]);
});

it('is the same as a script, which goes on from where a run was cut off, and can be run twice', async () => {
  await cutOffIn(3);
  await query('UPDATE item SET name = NULL WHERE id = 2');
  const session = await database.connect('script');
  await runScript(session, backfillSql);
  expect(await unfilled()).toBe(0);
  const versions = await query('SELECT id, xmin::text FROM item ORDER BY id');
  const transactionOf = (row: number) => Number(versions[row - 1]?.['xmin']);
  expect(new Set([1, 6, 11, 16, 21].map(transactionOf)).size).toBe(5);
  expect(transactionOf(2)).toBeGreaterThan(transactionOf(23));
  expect(await query('SELECT * FROM wesley.backfill')).toEqual([]);
  await runScript(session, backfillSql);
  expect(await query('SELECT id, xmin::text FROM item ORDER BY id')).toEqual(versions);
  await session.close();
});

it('goes on from where a script was cut off', async () => {
  const session = await database.connect('script');
  await query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF new.id = 13 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN new; END $$`);
  await query(`CREATE TRIGGER cut BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION cut()`);
  await expect(runScript(session, backfillSql)).rejects.toThrow();
  await query('DROP TRIGGER cut ON item');
  const { batches, filled } = await run();
  expect([batches, filled]).toEqual([3, 13]);
});

/** Runs the backfill, and cuts its connection in the middle of the batch of that number. */
async function cutOffIn(number: number): Promise<void> {
  let batches = 0;
  const cut = run({
    after: async (_step, session) => {
      batches += 1;
      if (batches === number) await query(`SELECT pg_terminate_backend(${String(session.pid)})`);
    },
  });
  await expect(cut).rejects.toThrow();
}

async function run(watch: Partial<Watch> = {}): Promise<{ readonly batches: number; readonly filled: number | null }> {
  let batches = 0;
  const results: StepResult[] = [];
  const steps = plan.steps.filter(({ batch }) => batch !== null);
  await applySteps(steps, database, policy, {
    ...noWatch,
    before: () => {
      batches += 1;
      return Promise.resolve();
    },
    finished: (result) => results.push(result),
    ...watch,
  });
  return { batches, filled: results[0]?.rows ?? null };
}

const policy: Policy = { retries: 4, backOff: 50, sleep: pause, signal: new AbortController().signal };

async function unfilled(): Promise<number> {
  const [row] = await query('SELECT count(*) AS count FROM item WHERE name IS NULL');
  return Number(row?.['count']);
}

async function query(sql: string) {
  const session = await database.connect('test');
  try {
    return await session.query(sql);
  } finally {
    await session.close();
  }
}
