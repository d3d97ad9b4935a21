import { setTimeout as pause } from 'node:timers/promises';
import {
  applySteps,
  noWatch,
  type Database,
  type Policy,
  type Session,
  type StepResult,
  type Watch,
} from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { defaultPace, makePlan, printScripts, type Pace, type Plan, type Step } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { buildSchema, takeTurn } from '@wesley/sql';
import { readSdl } from './support/read-sdl';
import { runScript } from './support/run-script';

// 23 rows in batches of 5, along a key of which the texts are not in the order of the numbers. The column has the name of a variable
// of the script.
const before = `type Item @wes_table { id: Int! @wes_pk total: String }`;
const after = `type Item @wes_table { id: Int! @wes_pk total: String! @wes_backfill(expr: "'item ' || id") }`;

/** The places of backfills that are not through. */
const standing = 'SELECT * FROM wesley.backfill WHERE NOT through';

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
    backfill: { ...defaultPace, size: 5, pause: 0, time: 0 },
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

it('comes to its end beside somebody who inserts all the time, as a run and as a script', async () => {
  const [inserting, script] = [await database.connect('inserting'), await database.connect('script')];
  const over = new AbortController();
  const rows = (async () => {
    for (let id = 24; !over.signal.aborted; id++)
      await inserting.query(`INSERT INTO item VALUES (${String(id)}, NULL)`);
  })();
  try {
    await run();
    expect(await query('SELECT id FROM item WHERE id <= 23 AND total IS NULL')).toEqual([]);
    await query('UPDATE item SET total = NULL WHERE id <= 23');
    await runScript(script, backfillSql);
    expect(await query('SELECT id FROM item WHERE id <= 23 AND total IS NULL')).toEqual([]);
  } finally {
    over.abort();
    await rows;
    await Promise.all([inserting.close(), script.close()]);
  }
});

it('keeps no place once it is through', async () => {
  await run();
  expect(await query(standing)).toEqual([]);
  const again = await run();
  expect(again.batches).toBe(0);
});

it('begins anew when rows before its place have lost their value', async () => {
  await cutOffIn(3);
  await query('UPDATE item SET total = NULL WHERE id = 2');
  const { batches, filled } = await run();
  expect([batches, filled]).toEqual([3 + 5, 14]);
  expect(await unfilled()).toBe(0);
});

it('does not take the place of another plan for its own', async () => {
  await cutOffIn(3);
  await query(`UPDATE wesley.backfill SET plan = repeat('0', 64)`);
  const { batches } = await run();
  expect(batches).toBe(5);
  expect(await query('SELECT last_key FROM wesley.backfill WHERE NOT through')).toEqual([{ last_key: ['10'] }]);
});

it('is the same as a script, which goes on from where a run was cut off, and can be run twice', async () => {
  await cutOffIn(3);
  await query('UPDATE item SET total = NULL WHERE id = 2');
  const session = await database.connect('script');
  await runScript(session, backfillSql);
  expect(await unfilled()).toBe(0);
  const versions = await query('SELECT id, xmin::text FROM item ORDER BY id');
  const transactionOf = (row: number) => Number(versions[row - 1]?.['xmin']);
  expect(new Set([1, 6, 11, 16, 21].map(transactionOf)).size).toBe(5);
  expect(transactionOf(2)).toBeGreaterThan(transactionOf(23));
  expect(await query(standing)).toEqual([]);
  await runScript(session, backfillSql);
  expect(await query('SELECT id, xmin::text FROM item ORDER BY id')).toEqual(versions);
  await session.close();
});

it('that was stopped keeps the scripts after it from being begun, where the role may know', async () => {
  await cutOffIn(3);
  const { validate } = printScripts(plan);
  const session = await database.connect('script');
  await expect(runScript(session, validate)).rejects.toThrow(
    /^The phase validate was not begun, since backfill-01-\S+ is not done\. Run backfill\.sql first\.$/,
  );
  await session.query('ROLLBACK');
  await query('CREATE ROLE owner_of_item; ALTER TABLE item OWNER TO owner_of_item');
  await session.query('SET ROLE owner_of_item');
  await expect(runScript(session, validate)).rejects.toThrow('There are rows of item whose total is NULL.');
  await session.close();
});

it('that came through is not asked for by the scripts after it, though the application leaves the value out again', async () => {
  await run();
  await query('UPDATE item SET total = NULL WHERE id = 7');
  const session = await database.connect('script');
  // The rows in the way are counted, as before.
  await expect(runScript(session, printScripts(plan).validate)).rejects.toThrow('There are rows of item');
  await session.query('ROLLBACK');
  await runScript(session, backfillSql);
  expect(await unfilled()).toBe(0);
  expect(await query('SELECT through, rows FROM wesley.backfill')).toEqual([{ through: true, rows: '1' }]);
  await query('UPDATE wesley.backfill SET through = FALSE');
  await query('UPDATE item SET total = NULL WHERE id = 7');
  await expect(runScript(session, printScripts(plan).validate)).rejects.toThrow('The phase validate was not begun');
  await session.close();
});

it('forgets its place when the rest was filled by somebody else', async () => {
  for (const again of [run, () => runInScript()]) {
    await query('UPDATE item SET total = NULL');
    await cutOffIn(3);
    await query(`UPDATE item SET total = 'by hand' WHERE total IS NULL`);
    expect(await query(standing)).toHaveLength(1);
    await again();
    expect(await query(standing)).toEqual([]);
  }
});

it('finds the last row by a key that the database is set to print cut off', async () => {
  const sdl = (more: string) => `type Reading @wes_table { at: Float! @wes_pk n: Int! ${more} }`;
  const [from, to] = [await readSdl(sdl('')), await readSdl(sdl('m: Int @wes_backfill(expr: "n + 1")'))];
  const changes = diffSchemas(from.schema, to.schema, to.annotations);
  const pace = { ...defaultPace, size: 5, pause: 0, time: 0 };
  const planned = makePlan({ before: from.schema, after: to.schema, changes, postgres: 18, backfill: pace });
  if ('refused' in planned) throw new Error('The plan was refused.');
  for (const { sql } of buildSchema(from.schema)) await query(sql);
  await query(`ALTER DATABASE ${database.name} SET extra_float_digits = 0`);
  await query('INSERT INTO reading SELECT g + 1 / 3.0, g FROM generate_series(1, 23) AS g');
  const left = 'SELECT count(*)::int AS rows FROM reading WHERE m IS NULL';
  await run({}, {}, planned.plan.steps);
  expect(await query(left)).toEqual([{ rows: 0 }]);
  await query('UPDATE reading SET m = NULL');
  const session = await database.connect('script');
  await runScript(session, printScripts(planned.plan).backfill);
  await session.close();
  expect(await query(left)).toEqual([{ rows: 0 }]);
});

it('says which rights it lacks when it may not note how far it came', async () => {
  await query('CREATE ROLE clerk; GRANT SELECT, UPDATE ON item TO clerk');
  const asClerk: Database = {
    name: database.name,
    connect: async (purpose) => {
      const session = await database.connect(purpose);
      await session.query('SET ROLE clerk');
      return session;
    },
  };
  const refused = {
    kind: 'refused',
    message: expect.stringMatching(/^backfill-01-fill-item.total was not begun: .* USAGE on the schema wesley/),
  };
  try {
    await expect(applySteps(inBatches({}), asClerk, policy, noWatch)).rejects.toMatchObject(refused);
    await query('CREATE SCHEMA wesley; CREATE TABLE wesley.backfill (plan text, step text)');
    await expect(applySteps(inBatches({}), asClerk, policy, noWatch)).rejects.toMatchObject(refused);
    await query('GRANT USAGE ON SCHEMA wesley TO clerk; GRANT SELECT, UPDATE ON wesley.backfill TO clerk');
    await expect(applySteps(inBatches({}), asClerk, policy, noWatch)).rejects.toMatchObject(refused);
  } finally {
    await query('DROP OWNED BY clerk; DROP ROLE clerk');
  }
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

it('waits while a replica is too far behind, and goes on when it is not', async () => {
  const lags = [0, 60_000, 60_000, 0];
  const slept: number[] = [];
  const { batches, filled } = await run({}, { lag: () => Promise.resolve(lags.shift() ?? 0), sleep: note(slept) });
  expect([batches, filled]).toEqual([5, 23]);
  expect(slept.filter((milliseconds) => milliseconds > 0)).toEqual([500, 500]);
});

it('gives up when a replica stays behind, says where it stands, and goes on from there', async () => {
  const slept: number[] = [];
  let looks = 0;
  const lag = () => Promise.resolve(looks++ < 2 ? 0 : 60_000);
  await expect(run({}, { lag, sleep: note(slept) })).rejects.toMatchObject({
    kind: 'hindered',
    message:
      'backfill-01-fill-item.total gave up after it had waited 600000 ms for others: a replica is 60000 ms behind, and may be 10000. It stands after (id) = (15), and goes on from there when it is run again.',
  });
  expect(slept.reduce((sum, milliseconds) => sum + milliseconds, 0)).toBe(600_000);
  expect((await run()).batches).toBe(2);
});

it('makes way when sessions wait for its rows', async () => {
  await query(`CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF new.id % 5 = 0 THEN PERFORM pg_sleep(0.5); END IF; RETURN new; END $$`);
  await query('CREATE TRIGGER slow BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION slow()');
  const session = await database.connect('waiting');
  let waiting: Promise<unknown> = Promise.resolve();
  const before = (_step: unknown, { pid }: Session) => {
    waiting = untilItSleeps(pid).then(() => session.query('SELECT FROM item WHERE id = 1 FOR UPDATE'));
    return Promise.resolve();
  };
  const impatient = inBatches({ maxWaiting: 0, patience: 0 });
  await expect(run({ before }, {}, impatient)).rejects.toMatchObject({
    kind: 'hindered',
    message: expect.stringContaining('1 sessions waited for a batch, and 0 may. It stands after (id) = (5)'),
  });
  await waiting;
  await session.close();
});

it('locks its rows in the order of their keys, so that it and whoever does the same never wait for each other', async () => {
  // In the table they stand the other way round.
  await query('DELETE FROM item');
  await query('INSERT INTO item SELECT i FROM generate_series(5, 1, -1) AS i');
  const session = await database.connect('other');
  await session.query(`BEGIN; UPDATE item SET total = 'mine' WHERE id = 1`);
  const running = run();
  await untilSomebodyWaits();
  await session.query(`UPDATE item SET total = 'mine' WHERE id = 5`);
  await session.query('COMMIT');
  expect(await running).toEqual({ batches: 1, filled: 3, retries: 0 });
  await session.close();
});

it('is alone: a second run is refused, and told who is at it', async () => {
  let second: unknown;
  const before = async () => {
    second ??= await run({}, { retry: { times: 0, pause: 0 } }).catch((error: unknown) => error);
  };
  await run({ before });
  expect(second).toMatchObject({
    kind: 'busy',
    message: expect.stringMatching(
      /^Another run is carrying out a plan in this database: process \d+ \(wesley\/apply\)/,
    ),
  });
});

describe('as a script', () => {
  const inSession = async (work: (session: Session) => Promise<unknown>) => {
    const session = await database.connect('script');
    try {
      await work(session);
    } finally {
      await session.close();
    }
  };

  it('waits while a replica is too far behind, gives up when it stays so, and goes on from there', async () => {
    const script = scriptAt({ patience: 500 });
    await inSession(async (session) => {
      // A temporary relation is found before the server's own.
      await session.query(
        `CREATE TEMP VIEW pg_stat_replication AS SELECT 'streaming' AS state, interval '60 s' AS replay_lag`,
      );
      const begun = Date.now();
      await expect(runScript(session, script)).rejects.toThrow(
        'backfill-01-fill-item.total gave up after it had waited 500 ms for others: a replica is 60000 ms behind, and may be 10000. It stands after (id) = (5), and goes on from there when it is run again.',
      );
      expect(Date.now() - begun).toBeGreaterThanOrEqual(500);
    });
    expect(await unfilled()).toBe(18);
    await inSession((session) => runScript(session, script));
    expect(await unfilled()).toBe(0);
  });

  it('is stopped when the role may not see how far replicas are behind', async () => {
    await inSession(async (session) => {
      await session.query(
        'CREATE TEMP VIEW pg_stat_replication AS SELECT NULL::text AS state, NULL::interval AS replay_lag',
      );
      await expect(runScript(session, scriptAt({}))).rejects.toThrow('Grant it pg_monitor.');
    });
  });

  it('makes way when sessions wait for its rows', async () => {
    await query(
      `CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END'`,
    );
    await query('CREATE TRIGGER slow AFTER UPDATE ON item FOR EACH ROW WHEN (NEW.id = 2) EXECUTE FUNCTION slow()');
    await inSession(async (session) => {
      const running = runScript(session, scriptAt({ patience: 0, maxWaiting: 0 }));
      const waits = pause(250).then(() => query(`UPDATE item SET total = 'x' WHERE id = 1`));
      await expect(running).rejects.toThrow('1 sessions waited for a batch, and 0 may');
      await waits;
    });
  });

  it('makes larger batches when they take less time than they are given, and smaller ones when they take more', async () => {
    await inSession((session) => runScript(session, scriptAt({ time: 10_000 })));
    expect(await rowsOfBatches()).toEqual([5, 10, 8]);
    await query('UPDATE item SET total = NULL');
    await query(
      `CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END'`,
    );
    await query('CREATE TRIGGER slow AFTER UPDATE ON item FOR EACH ROW EXECUTE FUNCTION slow()');
    await inSession((session) => runScript(session, scriptAt({ time: 1 })));
    expect((await rowsOfBatches()).slice(0, 4)).toEqual([5, 3, 2, 1]);
  });

  it('is alone: a second run is refused, and told who is at it', async () => {
    await inSession(async (first) => {
      await first.query(takeTurn.text);
      const busy = `Another run is carrying out a plan in this database: process ${String(first.pid)} (`;
      await inSession((second) => expect(runScript(second, backfillSql)).rejects.toThrow(busy));
    });
    expect(await unfilled()).toBe(23);
    await inSession(async (session) => {
      await runScript(session, backfillSql);
      // It gave the turn back, though its session is still there.
      expect((await run()).batches).toBe(0);
    });
  });

  async function rowsOfBatches(): Promise<readonly number[]> {
    const rows = await query('SELECT count(*)::int AS rows FROM item GROUP BY xmin::text ORDER BY min(id)');
    return rows.map((row) => Number(row['rows']));
  }
});

it('is not carried out through a pooler that gives each transaction another connection', async () => {
  const pooled: Database = { name: database.name, connect: () => pooledSession(database) };
  await expect(applySteps(inBatches({}), pooled, policy, noWatch)).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('transaction mode'),
  });
  expect(await unfilled()).toBe(23);
});

/** What a client of a pooler in transaction mode has: one of two connections, another one after each transaction. */
async function pooledSession(on: Database): Promise<Session> {
  const [first, second] = [await on.connect('pooled'), await on.connect('pooled')];
  let [current, isBegun] = [first, false];
  const query = async (sql: string, values?: readonly unknown[]) => {
    const rows = await current.query(sql, values);
    if (sql.startsWith('BEGIN')) isBegun = true;
    if (/^(COMMIT|ROLLBACK)/.test(sql)) isBegun = false;
    if (!isBegun) current = current === first ? second : first;
    return rows;
  };
  return {
    pid: first.pid,
    query,
    script: (sql) => current.script(sql),
    close: async () => {
      await first.close();
      await second.close();
    },
  };
}

async function untilItSleeps(pid: number): Promise<void> {
  const asleep = `SELECT FROM pg_stat_activity WHERE pid = ${String(pid)} AND wait_event = 'PgSleep'`;
  while ((await query(asleep)).length === 0) await pause(5);
}

async function untilSomebodyWaits(): Promise<void> {
  while ((await query('SELECT FROM pg_locks WHERE NOT granted')).length === 0) await pause(5);
}

function note(slept: number[]): Policy['sleep'] {
  return (milliseconds) => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
}

/** The script of the backfill, at another pace. */
function scriptAt(pace: Partial<Pace>): string {
  return printScripts({ ...plan, steps: inBatches(pace) }).backfill;
}

/** The steps of the backfill, at another pace. */
function inBatches(pace: Partial<Pace>): readonly Step[] {
  return plan.steps.flatMap((step) => (step.batch === null ? [] : [{ ...step, batch: { ...step.batch, ...pace } }]));
}

async function runInScript(): Promise<void> {
  const session = await database.connect('script');
  await runScript(session, backfillSql);
  await session.close();
}

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

interface Ran {
  readonly batches: number;
  readonly filled: number | null;
  readonly retries: number;
}

async function run(watch: Partial<Watch> = {}, patience: Partial<Policy> = {}, steps = inBatches({})): Promise<Ran> {
  let batches = 0;
  const results: StepResult[] = [];
  await applySteps(
    steps,
    database,
    { ...policy, ...patience },
    {
      ...noWatch,
      before: () => {
        batches += 1;
        return Promise.resolve();
      },
      finished: (result) => results.push(result),
      ...watch,
    },
  );
  return { batches, filled: results[0]?.rows ?? null, retries: results[0]?.retries ?? 0 };
}

const policy: Policy = { retry: { times: 4, pause: 50 }, sleep: pause, signal: new AbortController().signal };

async function unfilled(): Promise<number> {
  const [row] = await query('SELECT count(*) AS count FROM item WHERE total IS NULL');
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
