import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { makePlan, printScripts } from '@wesley/plan';
import { diffCatalogs, openShadow, readCatalog, type Catalog } from '@wesley/postgres';
import { requirementsOf, standInForSupabase, type Shadow } from '@wesley/rehearse';
import type { Schema } from '@wesley/schema';
import { buildSchema, oldTransactions } from '@wesley/sql';
import { openMigratedPairs, type MigratedPairs } from './support/migrate-pairs';
import { hasPsql, runWithPsql } from './support/psql';
import { readSdl } from './support/read-sdl';
import { makeProject, type Project } from './support/wesley';

// The scripts are made for psql, which reads more than SQL: backslashes, variables, \if.
const withPsql = hasPsql ? describe : describe.skip;
const title = hasPsql ? 'psql' : 'not run, since there is no psql on the PATH';

const postgres = 18;
let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: postgres, timeout: 30_000 });
});
afterAll(() => shadow.close());

withPsql(`${title}: schema.sql`, () => {
  const folder = join(__dirname, 'schemas');
  let project: Project;
  afterEach(() => {
    project.remove();
  });

  test.each(readdirSync(folder))('of %s builds the database that the driver builds from it', async (name) => {
    const texts = readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
    project = makeProject(Object.fromEntries(texts) as Record<string, string>);
    expect(await project.wesley(['transform', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const read = (file: string) => readFileSync(join(project.root, file), 'utf8');
    const { schema } = JSON.parse(read('.wesley/transform/ir.json')) as { schema: Schema };
    const text = read('generated/schema.sql');
    const byPsql = await build(schema, (database) => runWithPsql(database, [text]));
    const byDriver = await build(schema, async (database) => {
      const session = await database.connect('e2e');
      await session.script(text);
      await session.close();
    });
    expect(byPsql.rows.length).toBeGreaterThan(schema.tables.length);
    expect(diffCatalogs(byDriver, byPsql)).toEqual({ missing: [], extra: [] });
  });
});

async function build(schema: Schema, run: (database: Database) => Promise<unknown>): Promise<Catalog> {
  const requirements = requirementsOf(schema);
  await shadow.provide(requirements);
  const database = await shadow.create('psql');
  const session = await database.connect('e2e');
  if (requirements.supabaseAuth) await standInForSupabase(session);
  await run(database);
  const catalog = await readCatalog(session);
  await session.close();
  await shadow.drop(database);
  return catalog;
}

withPsql(`${title}: the five scripts of a plan`, () => {
  const corpus = join(__dirname, 'corpus');
  const cases = readdirSync(corpus).flatMap((kind) =>
    readdirSync(join(corpus, kind)).flatMap((name) =>
      existsSync(join(corpus, kind, name, 'plan.txt')) ? [`${kind}/${name}`] : [],
    ),
  );
  let pairs: MigratedPairs;
  beforeAll(async () => {
    // What was done is done: all five run again change nothing.
    pairs = await openMigratedPairs(shadow, (plan, database) => {
      const scripts = Object.values(printScripts(plan));
      // Each at once, and all in turn.
      return runWithPsql(database, [...scripts.flatMap((text) => [text, text]), ...scripts]);
    });
  });
  afterAll(() => pairs.close());

  test.each(cases)('%s: lead from the old schema to the new one, and may be run again', async (name) => {
    const read = (file: string) =>
      readSdl(readFileSync(join(corpus, name, file), 'utf8'), file, ['rows-require-each-other']);
    const [from, to] = [await read('from.graphql'), await read('to.graphql')];
    const [before, after] = [from.schema, to.schema];
    const changes = diffSchemas(before, after, to.annotations, from.annotations);
    const planned = makePlan({ before, after, changes, postgres });
    if ('refused' in planned) throw new Error('The plan was refused.');
    expect(await pairs.migrate({ before, after, plan: planned.plan })).toEqual([]);
  });
});

withPsql(`${title}: a script of a plan`, () => {
  const common = 'id: Int! @wes_pk';
  const key = (to: string) => `type Org @wes_table { ${common} } type Firm @wes_table { ${common} }
    type Item @wes_table { ${common} org: Int! @wes_fk(ref: "${to}.id") }`;
  const item = (columns: string, tags = '') => `type Item @wes_table ${tags} { ${common} ${columns} }`;
  const pairs: readonly (readonly [what: string, from: string, to: string, rows: string | null])[] = [
    [
      'a check',
      item('a: Int!', '@wes_check(expr: "a > 0", name: "ck")'),
      item('a: Int!', '@wes_check(expr: "a > 10", name: "ck")'),
      'INSERT INTO item VALUES (1, 5)',
    ],
    ['a foreign key', key('Org'), key('Firm'), null],
    [
      'a unique index',
      item('a: Int!', '@wes_index(fields: ["a"], name: "i", unique: true)'),
      item('a: Int! @wes_unique'),
      null,
    ],
    [
      'what may be NULL',
      item('a: Int @wes_default(value: 0)'),
      item('a: Int! @wes_default(value: 0)'),
      'INSERT INTO item VALUES (1, NULL)',
    ],
  ];

  test.each(pairs)(
    'of %s: is not begun before the one before it is through, and says so',
    async (_, from, to, rows) => {
      const [{ schema: before }, { schema: after }] = [await readSdl(from), await readSdl(to)];
      const planned = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres });
      if ('refused' in planned) throw new Error('The plan was refused.');
      const scripts = printScripts(planned.plan);
      const database = await shadow.create('out of turn');
      const session = await database.connect('e2e');
      for (const { sql } of [...buildSchema(before), ...(rows === null ? [] : [{ sql: rows }])])
        await session.query(sql);
      const old = await readCatalog(session);
      // What rows are in the way of stops; then the others are tried all the same.
      if (rows !== null)
        await expect(runWithPsql(database, [scripts.validate])).rejects.toThrow('There are rows of item');
      const later = (['switch', 'contract'] as const).filter((phase) =>
        planned.plan.steps.some((step) => step.phase === phase),
      );
      expect(later).not.toEqual([]);
      for (const phase of later) {
        await expect(runWithPsql(database, [scripts[phase]])).rejects.toThrow(
          new RegExp(
            `The phase ${phase} was not begun, since (expand|validate)-\\d+-\\S+ is not done\\. Run \\1\\.sql first\\.`,
          ),
        );
      }
      expect(diffCatalogs(old, await readCatalog(session))).toEqual({ missing: [], extra: [] });
      await session.close();
      await shadow.drop(database);
    },
  );
});

withPsql(`${title}: scripts of more than one plan`, () => {
  const item = (columns: string, tags = '') => `type Item @wes_table ${tags} { id: Int! @wes_pk ${columns} }`;
  const checked = (expr: string) => item('a: Int!', `@wes_check(expr: "${expr}", name: "ck")`);
  let database: Database;
  beforeEach(async () => {
    database = await shadow.create('plans');
  });
  afterEach(() => shadow.drop(database));

  async function scriptsFor(from: string, to: string) {
    const [older, newer] = [await readSdl(from), await readSdl(to)];
    const changes = diffSchemas(older.schema, newer.schema, newer.annotations, older.annotations);
    const planned = makePlan({ before: older.schema, after: newer.schema, changes, postgres });
    if ('refused' in planned) throw new Error('The plan was refused.');
    return printScripts(planned.plan);
  }

  async function query(text: string) {
    const session = await database.connect('e2e');
    const rows = await session.query(text);
    await session.close();
    return rows;
  }

  async function build(sdl: string): Promise<void> {
    for (const { sql } of buildSchema((await readSdl(sdl)).schema)) await query(sql);
  }

  const definition = `SELECT pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE conname = 'ck'`;

  it('what a plan that was given up left behind is not taken for what another one makes', async () => {
    await build(checked('a > 0'));
    const { validate } = await scriptsFor(checked('a > 0'), checked('a > 10'));
    await runWithPsql(database, [validate]);
    await runWithPsql(database, Object.values(await scriptsFor(checked('a > 0'), checked('a > 5'))));
    expect(await query(definition)).toEqual([{ is: 'CHECK ((a > 5))' }]);
  });

  it('what another plan noted is not taken for done when a column was given another name since', async () => {
    await build(checked('a > 0'));
    await runWithPsql(database, Object.values(await scriptsFor(checked('a > 0'), checked('a > 1'))));
    await query('ALTER TABLE item RENAME a TO old; ALTER TABLE item ADD a integer NOT NULL');
    const two = (expr: string) => item('old: Int! a: Int!', `@wes_check(expr: "${expr}", name: "ck")`);
    await runWithPsql(database, Object.values(await scriptsFor(two('old > 1'), two('a > 1'))));
    expect(await query(definition)).toEqual([{ is: 'CHECK ((a > 1))' }]);
  });

  it('a contract that was forgotten does not stand in the way of the next plan', async () => {
    const by = (fields: string) => item('a: Int!', `@wes_index(fields: [${fields}], name: "i")`);
    await build(by('"a"'));
    const { contract: _, ...first } = await scriptsFor(by('"a"'), by('"a", "id"'));
    await runWithPsql(database, Object.values(first));
    await runWithPsql(database, Object.values(await scriptsFor(by('"a", "id"'), by('"id", "a"'))));
    expect(await query(`SELECT pg_get_indexdef('i'::regclass) AS is`)).toEqual([
      { is: 'CREATE INDEX i ON public.item USING btree (id, a)' },
    ]);
  });

  it('what an owner was granted stays done when a dump was restored, which does not say so', async () => {
    const granted = item('a: Int!', '@wes_grant(roles: ["item_owner"], operations: ["select"])');
    await build(item('a: Int!'));
    const scripts = await scriptsFor(
      item('a: Int!'),
      granted.replace('a: Int!', 'a: Int! b: Int! @wes_default(value: 1) @wes_backfill(expr: "a")'),
    );
    await query('CREATE ROLE item_owner');
    await runWithPsql(database, Object.values(scripts));
    await query(`ALTER TABLE item OWNER TO item_owner; UPDATE pg_class SET relacl = NULL WHERE oid = 'item'::regclass`);
    await runWithPsql(database, [scripts.backfill, scripts.validate, scripts.switch]);
    await query('ALTER TABLE item OWNER TO CURRENT_USER');
  });

  it('no phase is begun when a default or a backfill before it was left out', async () => {
    await build(item('a: Int'));
    const { validate } = await scriptsFor(item('a: Int'), item('a: Int! @wes_default(value: 0)'));
    await expect(runWithPsql(database, [validate])).rejects.toThrow(/since expand-01-set-default-\S+ is not done/);
    await query('INSERT INTO item VALUES (1, 1)');
    const scripts = await scriptsFor(
      item('a: Int'),
      item('a: Int b: Int @wes_backfill(expr: "a * 2")', '@wes_check(expr: "b > 0", name: "ck")'),
    );
    await runWithPsql(database, [scripts.expand]);
    await expect(runWithPsql(database, [scripts.validate])).rejects.toThrow(/since backfill-\d+-\S+ is not done/);
    await runWithPsql(database, [scripts.backfill]);
    // The application goes on leaving it out.
    await query('INSERT INTO item VALUES (2, 2)');
    await runWithPsql(database, [scripts.validate]);
  });
});

describe('a script', () => {
  let database: Database;
  beforeEach(async () => {
    database = await shadow.create('waiting');
  });
  afterEach(() => shadow.drop(database));

  it('names the transactions that an index built concurrently waits for', async () => {
    const [asker, other] = [await database.connect('asker'), await database.connect('nightly report')];
    // Another table, and nothing but read: what counts is its age.
    await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM pg_class LIMIT 1');
    const ask = () => asker.query(oldTransactions.text);
    expect(await ask()).toEqual([]);
    await pause(1_100);
    expect(await ask()).toEqual([
      {
        pid: other.pid,
        who: expect.stringMatching(/^process \d+ \(.*nightly report, idle in transaction\)$/),
        seconds: '1',
      },
    ]);
    await other.query('COMMIT');
    expect(await ask()).toEqual([]);
    await Promise.all([asker.close(), other.close()]);
  });

  const withIndex = `type Item @wes_table @wes_index(fields: ["code"]) { id: Int! @wes_pk code: String }`;
  (hasPsql ? it : it.skip)(`${title}: says so before it waits`, async () => {
    const [from, to] = [
      await readSdl(`type Item @wes_table { id: Int! @wes_pk code: String }`),
      await readSdl(withIndex),
    ];
    const [before, after] = [from.schema, to.schema];
    const planned = makePlan({ before, after, changes: diffSchemas(before, after, {}), postgres });
    if ('refused' in planned) throw new Error('The plan was refused.');
    const other = await database.connect('nightly report');
    for (const { sql } of buildSchema(before)) await other.query(sql);
    await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM pg_class LIMIT 1');
    await pause(1_100);
    // It would wait for ever.
    const { expand } = printScripts(planned.plan);
    const impatient = expand.replace(/SET statement_timeout = 3600000/, 'SET statement_timeout = 500');
    await expect(runWithPsql(database, [impatient])).rejects.toThrow(
      /NOTICE: +process \d+ \(.*nightly report, idle in transaction\) has been in a transaction for \d+ s: CREATE INDEX CONCURRENTLY waits until it ends\.[^]*canceling statement due to statement timeout/,
    );
    await other.query('COMMIT');
    await other.close();
    // What the first try left behind is taken away.
    await runWithPsql(database, [expand]);
  });
});
