import { setTimeout as pause } from 'node:timers/promises';
import { applySteps, noWatch, type Database, type Policy, type Session, type StepResult } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { groupByTransaction, makePlan, type Step } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { buildSchema } from '@wesley/sql';
import { readSdl } from './support/read-sdl';

const before = `
  type User @wes_table {
    id: Int! @wes_pk
    email: String!
  }`;
const after = `
  type User @wes_table {
    id: Int! @wes_pk
    email: String! @wes_unique
    note: String
    token: UUID! @wes_default(expr: "gen_random_uuid()")
  }`;

let shadow: Shadow;
let steps: readonly Step[];
let database: Database;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  const [from, to] = [await readSdl(before), await readSdl(after)];
  const changes = diffSchemas(from.schema, to.schema, to.annotations);
  const planned = makePlan({ before: from.schema, after: to.schema, changes, postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  steps = planned.plan.steps;
});
afterAll(() => shadow.close());
beforeEach(async () => {
  database = await shadow.create('apply');
  for (const { sql } of buildSchema((await readSdl(before)).schema)) await query(sql);
  await query(`INSERT INTO "user" SELECT i, 'user ' || i FROM generate_series(1, 23) AS i`);
});
afterEach(() => shadow.drop(database));

it('carries a plan out, and finds everything done when it is run again', async () => {
  await run(steps);
  const again = await run(steps);
  // A default is set again, and statistics are made anew, which is harmless: the catalog cannot tell whether they are these.
  expect(again.filter(({ outcome }) => outcome === 'ran').map(({ step }) => step.do.form)).toEqual([
    'ALTER TABLE … ALTER COLUMN … SET DEFAULT',
    'ANALYZE',
  ]);
});

it('does not ask whether a step is done that is never found done', async () => {
  const setDefault = steps.find(({ do: { form } }) => form === 'ALTER TABLE … ALTER COLUMN … SET DEFAULT');
  const addColumn = steps.find(({ do: { makes } }) => makes.includes('table user, column token'));
  if (setDefault === undefined || addColumn === undefined) throw new Error('The plan sets no default.');
  const asked: string[] = [];
  await run([addColumn, setDefault], {}, undefined, listenTo(database, asked));
  expect(asked.filter((sql) => sql.includes('AS done'))).toHaveLength(1);
});

it('tells the planner what a column holds that was filled', async () => {
  await query('ANALYZE');
  await run(steps);
  expect(await query(`SELECT null_frac FROM pg_stats WHERE tablename = 'user' AND attname = 'token'`)).toEqual([
    { null_frac: 0 },
  ]);
});

it('fills a column batch by batch, each in a transaction of its own, and counts the rows', async () => {
  const inFives = steps.map((step) =>
    step.batch === null ? step : { ...step, batch: { ...step.batch, size: 5, time: 0 } },
  );
  let batches = 0;
  const results = await run(inFives, {
    before: (step) => {
      if (step.batch !== null) batches += 1;
      return Promise.resolve();
    },
  });
  expect(results.find(({ step }) => step.batch !== null)).toMatchObject({ outcome: 'ran', rows: 23 });
  expect(batches).toBe(5);
  expect(await query('SELECT count(*) AS count FROM "user" WHERE token IS NULL')).toEqual([{ count: '0' }]);
});

it('has the timeouts of each step in force while it runs, those that share a transaction and those that run alone', async () => {
  const withOwnTimeouts = steps.map((step, at) => ({
    ...step,
    transaction: step.transaction === null || step.batch !== null ? step.transaction : 'shared',
    lockTimeout: step.lockTimeout === null ? null : 3_000 + at,
    statementTimeout: step.statementTimeout + at,
  }));
  expect(groupByTransaction(withOwnTimeouts).some((group) => group.length > 1)).toBe(true);
  const seen: (readonly [string, number, number])[] = [];
  const look = async (step: Step, session: Session) => {
    const timeouts = `SELECT setting FROM pg_settings WHERE name IN ('lock_timeout', 'statement_timeout') ORDER BY name`;
    const [lock, statement] = await session.query(timeouts);
    seen.push([step.id, Number(lock?.['setting']), Number(statement?.['setting'])]);
    const [idle] = await session.query('SHOW idle_in_transaction_session_timeout');
    expect(idle).toEqual({ idle_in_transaction_session_timeout: '1min' });
  };
  await run(withOwnTimeouts, {
    before: look,
    alone: async (step, session) => {
      await look(step, session);
      await noWatch.alone(step, session);
    },
  });
  const said = withOwnTimeouts.map((step) => [step.id, step.lockTimeout ?? 0, step.statementTimeout]);
  expect(seen).toEqual(said);
});

it('tries again when somebody holds the lock, and goes on once they are gone', async () => {
  const holder = await database.connect('holder');
  await holder.query('BEGIN; LOCK TABLE "user" IN ACCESS SHARE MODE');
  const impatient = steps.map((step) => ({ ...step, lockTimeout: 100 }));
  const running = run(impatient.slice(0, 1));
  await pause(400);
  await holder.query('ROLLBACK');
  await holder.close();
  const [result] = await running;
  expect(result?.outcome).toBe('ran');
  expect(result?.retries).toBeGreaterThan(0);
});

it('gives up on a lock that is never to be had, and says at which step', async () => {
  const holder = await database.connect('holder');
  await holder.query('BEGIN; LOCK TABLE "user" IN ACCESS SHARE MODE');
  const impatient = steps.map((step) => ({ ...step, lockTimeout: 20 }));
  await expect(run(impatient.slice(0, 1))).rejects.toMatchObject({
    kind: 'locked',
    server: { sqlState: '55P03' },
    step: { id: steps[0]?.id },
    message: expect.stringMatching(
      `held by process ${String(holder.pid)} \\(wesley/holder, idle in transaction\\)\\.$`,
    ),
  });
  await holder.close();
});

it('removes the invalid index that an earlier try left behind, and builds it', async () => {
  const build = steps.find(({ do: { form } }) => form === 'CREATE INDEX CONCURRENTLY');
  if (build === undefined) throw new Error('The plan builds no index.');
  await query(`UPDATE "user" SET email = 'twice' WHERE id < 3`);
  await expect(query(build.do.sql)).rejects.toThrow();
  await query(`UPDATE "user" SET email = 'user ' || id`);
  expect(await query(`SELECT ${build.do.done} AS done`)).toEqual([{ done: false }]);
  await run([build]);
  expect(await query(`SELECT ${build.do.done} AS done`)).toEqual([{ done: true }]);
});

it('does not begin what rows stand against, and counts them', async () => {
  await query(`UPDATE "user" SET email = 'twice' WHERE id < 5`);
  await expect(run(steps)).rejects.toMatchObject({
    kind: 'violation',
    message: expect.stringMatching(
      /there are 1 values of \(email\) that stand in more than one row of user, for example that of the rows with the keys \(id\) = \(1\) and \(4\)\.$/,
    ),
  });
  expect(await query(`SELECT to_regclass('user_email_key') AS index`)).toEqual([{ index: null }]);
});

it('names a constraint and the key of a row that stands against it, and no other value', async () => {
  const { schema } = await readSdl(
    `type User @wes_table { id: Int! @wes_pk email: String! @wes_check(expr: "email <> 'user 7'") }`,
  );
  const planned = makePlan({
    before: (await readSdl(before)).schema,
    after: schema,
    changes: diffSchemas((await readSdl(before)).schema, schema, {}),
    postgres: 18,
  });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const message =
    "validate-01-add-check-user_email_check was not begun: there are 1 rows of user that break email <> 'user 7', for example the one with the key (id) = (7).";
  await expect(run(planned.plan.steps)).rejects.toMatchObject({ kind: 'violation', message });
});

it('does not begin where an extension stands elsewhere, and says how to move it', async () => {
  const { schema } = await readSdl('type User @wes_table { id: Int! @wes_pk email: String! @wes_index(name: "i") }');
  const after = await readSdl(
    'type User @wes_table @wes_index(fields: ["email gin_trgm_ops"], using: "gin") { id: Int! @wes_pk email: String! @wes_index(name: "i") }',
  );
  const changes = diffSchemas(schema, after.schema, {});
  const planned = makePlan({ before: schema, after: after.schema, changes, postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  await query('CREATE SCHEMA extensions; CREATE EXTENSION pg_trgm WITH SCHEMA extensions');
  await expect(run(planned.plan.steps)).rejects.toMatchObject({
    kind: 'violation',
    message:
      'expand-01-create-extension-pg_trgm was not begun: there are 1 extensions pg_trgm in another Postgres schema than public, where nothing of it is found: move it first, with ALTER EXTENSION pg_trgm SET SCHEMA public.',
  });
  await query('ALTER EXTENSION pg_trgm SET SCHEMA public');
  const [first] = await run(planned.plan.steps);
  expect(first?.outcome).toBe('found done');
});

it('changes the tables of the schema, wherever the search path of the database leads', async () => {
  await query(`CREATE SCHEMA elsewhere; CREATE TABLE elsewhere."user" (LIKE public."user" INCLUDING ALL)`);
  await query(`ALTER DATABASE "${database.name}" SET search_path = elsewhere`);
  expect(await query('SHOW search_path')).toEqual([{ search_path: 'elsewhere' }]);
  await run(steps);
  const columns = `SELECT table_schema, count(*)::int AS count FROM information_schema.columns WHERE table_name = 'user' GROUP BY 1 ORDER BY 1`;
  expect(await query(columns)).toEqual([
    { table_schema: 'elsewhere', count: 2 },
    { table_schema: 'public', count: 4 },
  ]);
});

it('begins nothing after an interrupt', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(run(steps, {}, controller.signal)).rejects.toMatchObject({ kind: 'interrupted' });
  expect(await query(`SELECT count(*) AS count FROM information_schema.columns WHERE table_name = 'user'`)).toEqual([
    { count: '2' },
  ]);
});

async function run(
  plan: readonly Step[],
  watch: Partial<typeof noWatch> = {},
  signal = new AbortController().signal,
  on = database,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const policy: Policy = { retry: { times: 4, pause: 50 }, sleep: pause, signal };
  await applySteps(plan, on, policy, { ...noWatch, ...watch, finished: (result) => results.push(result) });
  return results;
}

function listenTo({ name, connect }: Database, heard: string[]): Database {
  return {
    name,
    connect: async (purpose) => {
      const session = await connect(purpose);
      const query: Session['query'] = (sql, values) => {
        heard.push(sql);
        return session.query(sql, values);
      };
      const script: Session['script'] = (sql) => {
        heard.push(sql);
        return session.script(sql);
      };
      return { ...session, query, script };
    },
  };
}

async function query(sql: string) {
  const session = await database.connect('test');
  try {
    return await session.query(sql);
  } finally {
    await session.close();
  }
}
