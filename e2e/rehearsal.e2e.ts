import { diffSchemas } from '@wesley/diff';
import { emitters } from '@wesley/emit';
import { makePlan, type Plan, type Step } from '@wesley/plan';
import { openShadow, splitStatements } from '@wesley/postgres';
import {
  BrokenOff,
  judge,
  rehearsalFormat,
  tasksOf,
  type CheckName,
  type Evidence,
  type Shadow,
  type Task,
} from '@wesley/rehearse';
import { readSdl } from './support/read-sdl';
import { rehearseOn, type Rehearsed } from './support/rehearse-on';

// A check that cannot fail proves nothing: each is shown a plan that it must turn down, and nothing but what it looks for is wrong.

const before = `
  type User @wes_table {
    id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
    email: String!
    age: Int
  }`;
const after = `
  type User @wes_table {
    id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
    email: String! @wes_index
    age: Int @wes_check(expr: "age < 200")
    "What the others see."
    nickname: String
    token: UUID! @wes_default(expr: "gen_random_uuid()")
  }`;

// What the generator would put into rows beyond those that are there.
const refusesMore = `ALTER TABLE "user" ADD CONSTRAINT refuses CHECK (email !~ '^row (5[1-9]|6[0-9])$') NOT VALID`;

let shadow: Shadow;
let request: Rehearsed;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  request = await requestFor(before, after);
});
afterAll(() => shadow.close());

it('passes a plan that is right', async () => {
  const evidence = await rehearseOn(shadow, request);
  expect(verdictsOf(evidence)).toEqual([]);
  expect(verdict(evidence)).toEqual({ verdict: 'PASS', reasons: [] });
});

describe('a check turns down', () => {
  it.each<[CheckName, string, (steps: readonly Step[]) => readonly Step[]]>([
    [
      'converges',
      'a plan that leaves a step out',
      (steps) => steps.filter(({ do: { form } }) => form !== 'COMMENT ON'),
    ],
    [
      're-plan is empty',
      'a plan that leaves a step out',
      (steps) => steps.filter(({ do: { form } }) => form !== 'COMMENT ON'),
    ],
    [
      'rows kept',
      'a backfill that writes to another column',
      edit('UPDATE', (step) => ({
        ...step,
        do: { ...step.do, sql: step.do.sql.replace(' SET ', " SET email = 'x', ") },
      })),
    ],
    [
      'run again changes nothing',
      'a step that does not see that it is done',
      edit('ALTER TABLE … ADD COLUMN', (step) => ({ ...step, do: { ...step.do, done: 'FALSE' } })),
    ],
    [
      'run again changes nothing',
      'a step that is carried out again without a trace',
      edit('ALTER TABLE … ALTER COLUMN … SET NOT NULL', (step) => ({ ...step, do: { ...step.do, done: 'NOT TRUE' } })),
    ],
    [
      'undo returns',
      'a step without the way back that it needs',
      edit('CREATE INDEX CONCURRENTLY', (step) => ({ ...step, undo: [] })),
    ],
    [
      'resumes after a stop',
      'a step that stumbles over what it left behind',
      edit('CREATE INDEX CONCURRENTLY', (step) => ({ ...step, do: { ...step.do, leftover: null } })),
    ],
    [
      'resumes after a stop',
      'a step that is found done before it was carried out',
      // One more that does what another one did.
      (steps) => [...steps, ...steps.filter(({ do: { form } }) => form === 'COMMENT ON').map(doneAlready)],
    ],
    [
      'old application works',
      'a constraint that refuses what the old application writes',
      edit('COMMENT ON', (step) => ({ ...step, do: { ...step.do, sql: refusesMore } })),
    ],
    [
      'new application works',
      'a constraint that refuses what is written from now on',
      edit('COMMENT ON', (step) => ({ ...step, do: { ...step.do, sql: refusesMore } })),
    ],
    [
      'locks as claimed',
      'a claim that is too low',
      edit('ALTER TABLE … ADD COLUMN', (step) => ({
        ...step,
        claim: { ...step.claim, locks: [{ relation: 'user', mode: 'SHARE UPDATE EXCLUSIVE' }] },
      })),
    ],
    [
      'locks as claimed',
      'a scan that is not claimed',
      edit('ALTER TABLE … VALIDATE CONSTRAINT (check)', (step) => ({ ...step, claim: { ...step.claim, scans: [] } })),
    ],
    [
      'locks as claimed',
      'a rewrite that is not claimed',
      edit('ALTER TABLE … ADD COLUMN', (step) => ({
        ...step,
        do: { ...step.do, sql: step.do.sql.replace(' token uuid', ' token uuid DEFAULT gen_random_uuid()') },
      })),
    ],
    [
      'no scan or rewrite under a blocking lock',
      'an index that is built while writers wait, though it says so',
      edit('CREATE INDEX CONCURRENTLY', (step) => ({
        ...step,
        transaction: step.id,
        do: { ...step.do, sql: step.do.sql.replace(' CONCURRENTLY', '') },
        claim: { ...step.claim, locks: [{ relation: 'user', mode: 'SHARE' }], blocks: 'writes' },
      })),
    ],
  ])('%s: %s', async (check, _what, tamper) => {
    const plan: Plan = { ...request.plan, steps: tamper(request.plan.steps) };
    expect(plan.steps).not.toEqual(request.plan.steps);
    const evidence = await rehearseOn(shadow, { ...request, plan });
    expect(verdictsOf(evidence)).toContainEqual([check, 'FAIL']);
    expect(judge(plan, record(evidence)).verdict).toBe('FAIL');
  });

  // Beside the statement that is due, so that nothing else is missing.
  const beside = (statement: string, sql: string) => `DO $$ BEGIN ${statement}; ${sql}; END $$`;
  const louder = `UPDATE "user" SET email = email || '!'`;
  const commentWith = (statement: string) =>
    edit('COMMENT ON', (step) => ({ ...step, do: { ...step.do, sql: beside(statement, step.do.sql) } }));
  const shouting = `
    CREATE OR REPLACE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.email := upper(NEW.email); RETURN NEW; END';
    CREATE OR REPLACE TRIGGER shout BEFORE INSERT OR UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION shout()`;

  it.each<[CheckName, string, (steps: readonly Step[]) => readonly Step[], RegExp]>([
    [
      'undo returns',
      'a way back that changes rows',
      edit('ALTER TABLE … ADD COLUMN', (step) => ({
        ...step,
        undo: step.undo.map((undo) => ({ ...undo, sql: beside(louder, undo.sql) })),
      })),
      /rows are not what they were/,
    ],
    ['resumes after a stop', 'a step that changes rows', commentWith(louder), /rows are not what they were/],
    [
      'resumes after a stop',
      'a step that makes more than it should',
      commentWith('CREATE TABLE IF NOT EXISTS extra ()'),
      /^stopped and resumed: .* unexpected/,
    ],
    ['run again changes nothing', 'a step that changes rows each time', commentWith(louder), /^rows changed when/],
    ['old application works', 'a step that changes what is written', commentWith(shouting), /gives other values/],
  ])('%s, and says why: %s', async (check, _what, tamper, detail) => {
    const { checks } = await rehearseOn(shadow, {
      ...request,
      plan: { ...request.plan, steps: tamper(request.plan.steps) },
    });
    expect(checks).toContainEqual({ check, verdict: 'FAIL', detail: expect.stringMatching(detail) });
  });

  it.each([
    ['overwrites what is there', ' age IS NULL AND ', ' ', '42 rows of user lost the value that they had in age'],
    ['writes something else', ' = 7 ', ' = 8 ', '7 rows of user did not get what the schema says in age'],
  ])('rows kept, and says why: a backfill that %s', async (_what, right, wrong, detail) => {
    const filled = await requestFor(
      before,
      before.replace('age: Int', 'age: Int! @wes_default(value: 0) @wes_backfill(expr: "7")'),
    );
    const tamper = edit('UPDATE', (step) => ({ ...step, do: { ...step.do, sql: step.do.sql.replace(right, wrong) } }));
    const { checks } = await rehearseOn(shadow, {
      ...filled,
      plan: { ...filled.plan, steps: tamper(filled.plan.steps) },
    });
    expect(checks).toContainEqual({ check: 'rows kept', verdict: 'FAIL', detail });
  });

  it('undo returns: a way back that is there at the end alone', async () => {
    const noUndo = (step: Step) => ({
      ...step,
      undo: step.undo.map((undo) => ({ ...undo, sql: 'SELECT 1', done: 'FALSE' })),
    });
    const [added] = request.plan.steps.filter(({ do: { sql } }) => sql.includes('ADD COLUMN nickname'));
    const drop = { sql: 'ALTER TABLE "user" DROP COLUMN IF EXISTS nickname', done: 'FALSE' };
    const steps = request.plan.steps.map((step) => {
      if (step === added) return noUndo(step);
      if (step.do.form !== 'COMMENT ON') return step;
      return { ...step, do: { ...step.do, ...drop }, undo: [], irreversible: 'It is gone.' };
    });
    const { checks } = await rehearseOn(shadow, { ...request, plan: { ...request.plan, steps } });
    const detail = expect.stringContaining(`from the point after ${added?.id ?? ''}`);
    expect(checks).toContainEqual({ check: 'undo returns', verdict: 'FAIL', detail });
  });

  it('waits within budget: a step that holds its lock for long, by name', async () => {
    const slow = (sql: string) => `DO $$ BEGIN ${sql}; PERFORM pg_sleep(0.6); END $$`;
    const plan = withNickname((step) => ({ ...step, do: { ...step.do, sql: slow(step.do.sql) } }));
    const evidence = await rehearseOn(shadow, { ...request, plan, budget: 300 });
    const slowed = evidence.steps.find(({ held }) => held > 300);
    expect(slowed?.waited?.behind).toBeGreaterThan(300);
    const detail = expect.stringMatching(`^${slowed?.id ?? 'none'} kept the (reader|writer) of user waiting for `);
    expect(evidence.checks).toContainEqual({ check: 'waits within budget', verdict: 'FAIL', detail });
  });

  it('waits within budget: a workload that the server refuses', async () => {
    // What the plan is to forbid, and is not there any more when that is proved.
    const workload = tasks('BEGIN; UPDATE "user" SET age = 300; ROLLBACK');
    const { checks } = await rehearseOn(shadow, { ...request, workload });
    const detail = expect.stringContaining(
      'transaction of statements 1 to 3 of the workload was refused with SQLSTATE 23514',
    );
    expect(checks).toContainEqual({ check: 'waits within budget', verdict: 'FAIL', detail });
  });

  it.each<[string, Partial<Step>]>([
    ['has no lock timeout', { lockTimeout: null }],
    ['has a lock timeout of 60000 ms', { lockTimeout: 60_000 }],
  ])('gives way behind a long reader: a step that %s, and who waits behind it', async (what, timeout) => {
    const evidence = await rehearseOn(shadow, { ...request, plan: withNickname((step) => ({ ...step, ...timeout })) });
    const detail = expect.stringMatching(
      `${what}, and as long as it waits others wait behind it: reader of user, writer of user`,
    );
    expect(evidence.checks).toContainEqual({ check: 'gives way behind a long reader', verdict: 'FAIL', detail });
  });

  it('gives way behind a long reader: a step that waits on, whatever its timeout', async () => {
    const plan = withNickname((step) => {
      const sql = `DO $$ BEGIN PERFORM set_config('lock_timeout', '0', true); ${step.do.sql}; END $$`;
      return { ...step, do: { ...step.do, sql } };
    });
    const evidence = await rehearseOn(shadow, { ...request, plan });
    const detail = expect.stringMatching(
      /add-column-user.nickname did not give up, and kept waiting until the reader went: reader of user/,
    );
    expect(evidence.checks).toContainEqual({ check: 'gives way behind a long reader', verdict: 'FAIL', detail });
  });

  it('tests fit the target: a suite that tests the rows of the base', async () => {
    const suite = `BEGIN; SET LOCAL search_path = tap; SELECT plan(1); SELECT ok((SELECT count(*) > 0 FROM public."user"), 'rows'); SELECT * FROM finish(); ROLLBACK;`;
    const evidence = await rehearseOn(shadow, { ...request, suite });
    expect(verdictsOf(evidence)).toEqual([['tests fit the target', 'FAIL']]);
    expect(verdict(evidence).verdict).toBe('FAIL');
  });

  it.each([
    ['an empty suite', ''],
    [
      'a suite that fails',
      `BEGIN; SET LOCAL search_path = tap; SELECT plan(1); SELECT ok(false, 'no'); SELECT * FROM finish(); ROLLBACK;`,
    ],
    [
      'a suite that runs less than it plans',
      `BEGIN; SET LOCAL search_path = tap; SELECT plan(2); SELECT ok(true, 'yes'); ROLLBACK;`,
    ],
    [
      'a suite that breaks off',
      `BEGIN; SET LOCAL search_path = tap; SELECT plan(2); SELECT ok(1 / 0 = 1, 'no'); SELECT ok(true, 'yes'); ROLLBACK;`,
    ],
  ])('tests pass: %s', async (_what, suite) => {
    const evidence = await rehearseOn(shadow, { ...request, suite });
    expect(verdictsOf(evidence)).toContainEqual(['tests pass', 'FAIL']);
    expect(verdict(evidence).verdict).toBe('FAIL');
  });
});

it('fails when a statement outside a transaction keeps writers waiting, and says who', async () => {
  const tamper = edit('CREATE INDEX CONCURRENTLY', (step) => ({
    ...step,
    do: { ...step.do, sql: step.do.sql.replace(' CONCURRENTLY', '') },
  }));
  const plan: Plan = { ...request.plan, steps: tamper(request.plan.steps) };
  const { failure } = await rehearseOn(shadow, { ...request, plan });
  expect(failure).toMatchObject({ code: 'step-refused', message: expect.stringContaining('asks for SHARE on user') });
});

it('does not begin a step whose rows would break it', async () => {
  const probe = {
    sql: 'SELECT count(*) AS count FROM "user" WHERE age IS NULL',
    meaning: 'rows of user without an age',
  };
  const tamper = edit('ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID', (step) => ({ ...step, probe }));
  const plan: Plan = { ...request.plan, steps: tamper(request.plan.steps) };
  const evidence = await rehearseOn(shadow, { ...request, plan });
  expect(evidence.failure).toMatchObject({
    code: 'step-violation',
    message: expect.stringContaining('rows of user without an age'),
  });
  expect(evidence.checks.every((check) => check.verdict === 'NOT RUN')).toBe(true);
  expect(judge(plan, record(evidence)).verdict).toBe('FAIL');
});

describe('a workload', () => {
  it('is run beside the steps that touch its tables, its transactions whole, and counts as what it does', async () => {
    const workload = tasks(`
      SELECT count(*) FROM "user";
      BEGIN; SELECT pg_sleep(0.02); UPDATE "user" SET age = age; SELECT pg_sleep(0.02); COMMIT`);
    const evidence = await rehearseOn(shadow, { ...request, workload });
    expect(verdictsOf(evidence)).toEqual([]);
    const waits = evidence.steps.flatMap(({ waited }) => waited ?? []);
    expect(waits).toHaveLength(request.plan.steps.length);
    expect(Math.min(...waits.map(({ writes }) => writes))).toBeGreaterThan(40);
    expect(Math.min(...waits.map(({ reads }) => reads))).toBeGreaterThan(0);
  });

  it('tries again what two of it refuse each other', async () => {
    const twice =
      'BEGIN ISOLATION LEVEL REPEATABLE READ; UPDATE "user" SET age = age WHERE email IS NOT NULL; SELECT pg_sleep(0.01); COMMIT;';
    const evidence = await rehearseOn(shadow, { ...request, workload: tasks(twice + twice) });
    expect(verdictsOf(evidence)).toEqual([]);
  });

  it.each([
    [
      'SELECT count(*) FROM "user"; SELECT nothing FROM "user"',
      'Before the plan began, statement 2 of the workload was refused with SQLSTATE 42703 (undefined column).',
    ],
    [
      `INSERT INTO "user" VALUES ('00000000-0000-4000-8000-000000000000', 'a', 1)`,
      'Before the plan began, statement 1 of the workload was refused when it was run again with SQLSTATE 23505 (unique violation), constraint user_pkey.',
    ],
    [
      'SELECT count(*) FROM wesley.control',
      'The workload uses no table that the plan touches, so that it shows nothing: user.',
    ],
    [
      'SELECT count(*) FROM "user"; SET work_mem = 100',
      'In the workload, statement 2 uses no table, so that it shows nothing.',
    ],
  ])('is refused before the plan begins: %s', async (text, message) => {
    await expect(rehearseOn(shadow, { ...request, workload: tasks(text) })).rejects.toMatchObject({
      cause: { message: expect.stringContaining(message) as unknown },
    });
  });
});

it('rehearses with the rows of a seed, and refuses a seed that does not fit', async () => {
  const seed = `INSERT INTO "user" (email, age) SELECT 'mail ' || i, i FROM generate_series(1, 20) AS i`;
  const evidence = await rehearseOn(shadow, { ...request, seed, rows: 0 });
  expect(evidence.rows).toEqual([{ table: 'user', rows: 20 }]);
  expect(verdictsOf(evidence)).toEqual([]);
  // What it sets is its own.
  const beside = await rehearseOn(shadow, { ...request, seed: `${seed}; SET ROLE pg_monitor`, rows: 30 });
  expect(beside.rows).toEqual([{ table: 'user', rows: 50 }]);
  const unfit = (text: string) => rehearseOn(shadow, { ...request, seed: text, rows: 0 });
  await expect(unfit('INSERT INTO "user" (age) VALUES (1)')).rejects.toThrow(
    'The seed does not fit the old schema: SQLSTATE 23502 (not null violation), column user.email.',
  );
  await expect(unfit('SELECT 1;\n-- ü😀\nSELECT nothing FROM "user"')).rejects.toThrow(
    'The seed does not fit the old schema, at its line 3: SQLSTATE 42703 (undefined column).',
  );
});

it('refuses a seed that changes the schema, since the plan would find its steps done', async () => {
  const text = 'ALTER TABLE "user" ADD COLUMN nickname text';
  await expect(rehearseOn(shadow, { ...request, seed: text, rows: 5 })).rejects.toThrow(
    /^The seed changes the old schema, where it may only bring rows: .*unexpected .*nickname/,
  );
});

it.each([
  [
    'a tree in which nobody is above himself, of which the plan demands more',
    `type Person @wes_table @wes_check(expr: "boss_id <> id", name: "above") {
      id: ID! @wes_pk
      boss: Person @wes_fk
      goneAt: DateTime
      goneBy: Person @wes_fk
    }`,
    `type Person @wes_table @wes_check(expr: "boss_id <> id", name: "above") @wes_check(expr: "(gone_at is null) = (gone_by_id is null)", name: "gone") {
      id: ID! @wes_pk
      boss: Person @wes_fk
      goneAt: DateTime
      goneBy: Person @wes_fk
    }`,
  ],
  [
    'tenants in all keys',
    `type Tenant @wes_table { id: ID! @wes_pk }
    type Client @wes_table @wes_pk(fields: ["tenant", "id"]) { tenant: Tenant! @wes_fk id: ID! }
    type Bill @wes_table @wes_pk(fields: ["tenant", "id"]) @wes_fk(fields: ["tenant", "clientId"], ref: "Client(tenant_id, id)") {
      tenant: Tenant! @wes_fk id: ID! clientId: ID!
    }
    type Line @wes_table @wes_pk(fields: ["tenant", "billId", "n"])
      @wes_fk(fields: ["tenant", "billId"], ref: "Bill(tenant_id, id)", onDelete: CASCADE)
      @wes_fk(fields: ["tenant", "clientId"], ref: "Client(tenant_id, id)") {
      tenant: Tenant! @wes_fk billId: ID! n: Int! clientId: ID
    }`,
    undefined,
  ],
  [
    'one parent of two',
    `type Person @wes_table { id: ID! @wes_pk }
    type Firm @wes_table { id: ID! @wes_pk }
    type Address @wes_table @wes_check(expr: "(person_id is null) <> (firm_id is null)", name: "whose") {
      id: ID! @wes_pk person: Person @wes_fk firm: Firm @wes_fk
    }`,
    undefined,
  ],
  [
    'members of JSON that are cast',
    `type Setting @wes_table @wes_check(expr: "(data->>'version')::int >= 1") @wes_check(expr: "jsonb_typeof(limits->'n') = 'number' and (limits->>'n')::numeric > 3") {
      id: ID! @wes_pk data: JSON limits: JSON
    }`,
    undefined,
  ],
  [
    'a column that is called as its table',
    `type Note @wes_table { id: ID! @wes_pk note: String @wes_check(expr: "note <> ''") }`,
    undefined,
  ],
  [
    'a single row, by a column beside its key',
    `type Settings @wes_table {
      id: ID! @wes_pk
      singleton: Boolean! @wes_unique @wes_default(value: true) @wes_check(expr: "singleton")
      slug: String! @wes_unique
    }
    type Logo @wes_table @wes_pk(fields: ["settings"]) { settings: Settings! @wes_fk url: String! }`,
    undefined,
  ],
])('rehearses %s', async (_, older, newer) => {
  const rehearsed = await requestFor(
    older,
    newer ??
      older.replaceAll('id: ID! @wes_pk', 'more: Int id: ID! @wes_pk').replaceAll('n: Int!', 'n: Int! more: Int'),
  );
  const evidence = await rehearseOn(shadow, rehearsed);
  expect(evidence.failure).toBeNull();
  expect(evidence.rows.filter(({ rows }) => rows === 0)).toEqual([]);
  expect(verdictsOf(evidence)).toEqual([]);
});

describe('the old application is met by', () => {
  const items = (columns: string) => `type Owner @wes_table { id: ID! @wes_pk code: Int! @wes_unique }
    type Item @wes_table { id: ID! @wes_pk a: Int! ${columns} }`;

  it.each([
    ['a default for one row only', 'z: Int @wes_unique', 'z: Int! @wes_unique @wes_default(value: 1)', 'second INSERT'],
    [
      'a default that a check refuses',
      'z: Int @wes_check(expr: "z > 0")',
      'z: Int! @wes_check(expr: "z > 0") @wes_default(value: 0)',
      'INSERT',
    ],
    [
      'a default without a parent',
      'z: Int @wes_fk(ref: "Owner.code")',
      'z: Int! @wes_fk(ref: "Owner.code") @wes_default(value: -1)',
      'INSERT',
    ],
    [
      'a new column of which each row would have to be another',
      '',
      'z: Int! @wes_default(value: 0) @wes_unique @wes_backfill(expr: "a")',
      'second INSERT of item',
    ],
    ['a default that is to be unique', 'z: Int', 'z: Int @wes_default(value: 5) @wes_unique', 'second INSERT'],
  ])('%s', async (_, older, newer, said) => {
    const evidence = await rehearseOn(shadow, await requestFor(items(older), items(newer)));
    expect(evidence.failure).toBeNull();
    expect(verdictsOf(evidence)).toEqual([['old application works', 'FAIL']]);
    const { detail } = evidence.checks.find(({ check }) => check === 'old application works') ?? {};
    expect(detail).toContain(said);
  });
});

describe('tables of which there are few keys', () => {
  // An enum, a small range, a boolean beside another one, a single row; somebody refers to them, and not all may see them.
  const few = (more: string) =>
    `
    enum Color { RED GREEN BLUE }
    type Paint @wes_table @wes_rls(select: "label <> 'secret'", insert: "true") {
      color: Color! @wes_pk
      label: String!
    }
    type Floor @wes_table { level: Int! @wes_pk @wes_check(expr: "level between 0 and 9") size: Int! below: Floor @wes_fk }
    type Half @wes_table { upper: Boolean! @wes_pk size: Int! }
    type Settings @wes_table { isOnly: Boolean! @wes_pk @wes_check(expr: "is_only") size: Int! }
    type Room @wes_table {
      id: ID! @wes_pk
      color: Color! @wes_fk(ref: "Paint.color", onDelete: RESTRICT)
      level: Int! @wes_fk(ref: "Floor.level")
    }`.replaceAll('size: Int!', `size: Int! ${more}`);
  const seed = `
    INSERT INTO paint SELECT color, 'a' FROM unnest(enum_range(NULL::color)) AS color;
    INSERT INTO floor SELECT level, 20 FROM generate_series(0, 9) AS level;
    INSERT INTO half VALUES (true, 20), (false, 20);
    INSERT INTO settings VALUES (true, 20);
    INSERT INTO room SELECT gen_random_uuid(), color, 1 FROM paint`;
  let fewKeys: Rehearsed;
  beforeAll(async () => {
    fewKeys = await requestFor(few(''), few('@wes_check(expr: "size > 10")'));
  });

  it('hold a NULL where a backfill is to fill one', async () => {
    const tiers = (label: string) => `
      enum Tier { FREE PRO }
      type Rate @wes_table { tier: Tier! @wes_pk cents: Int label: ${label} }`;
    const filled = await requestFor(tiers('String'), tiers(`String! @wes_backfill(expr: "'none'")`));
    const evidence = await rehearseOn(shadow, filled);
    expect(evidence.steps.find(({ id }) => id.includes('fill-rate.label'))?.rows).toBe(1);
    expect(judge(filled.plan, record(evidence))).toEqual({ verdict: 'PASS', reasons: [] });
  });

  it('are left with room for those of an application and of the tests', async () => {
    const evidence = await rehearseOn(shadow, fewKeys);
    expect(verdictsOf(evidence)).toEqual([]);
    expect(evidence.rows).toEqual([
      { table: 'floor', rows: 5 },
      { table: 'half', rows: 1 },
      { table: 'paint', rows: 1 },
      { table: 'room', rows: 50 },
      { table: 'settings', rows: 1 },
    ]);
    expect(detailOf(evidence, 'old application works')).toContain(
      '; of 1 table rows that were there were read and changed only',
    );
    expect(judge(fewKeys.plan, record(evidence))).toEqual({ verdict: 'PASS', reasons: [] });
  });

  it('are rehearsed and tested full, too, when a seed fills them', async () => {
    const evidence = await rehearseOn(shadow, { ...fewKeys, seed, rows: 0 });
    expect(verdictsOf(evidence)).toEqual([]);
    expect(evidence.rows.map(({ rows }) => rows)).toEqual([10, 2, 3, 3, 1]);
    expect(detailOf(evidence, 'new application works')).toContain(
      '; of 4 tables rows that were there were read and changed only',
    );
    expect(judge(fewKeys.plan, record(evidence))).toEqual({ verdict: 'PASS', reasons: [] });
  });
});

it('lets the old application prepare again what returns a column that was widened, as drivers do, and says so', async () => {
  const [from, to] = await Promise.all(
    ['@wes_type(pg: "varchar(20)")', ''].map((type) =>
      readSdl(`type User @wes_table { id: Int! @wes_pk name: String ${type} }`),
    ),
  );
  if (from === undefined || to === undefined) throw new Error('The schemas were not read.');
  const ends = { before: from.schema, after: to.schema };
  const planned = makePlan({ ...ends, changes: diffSchemas(ends.before, ends.after, to.annotations), postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const suite = emitters.pgtap(to).files[0]?.text ?? '';
  const { checks } = await rehearseOn(shadow, { plan: planned.plan, ...ends, suite, rows: 5 });
  expect(checks.find(({ check }) => check === 'old application works')).toMatchObject({
    verdict: 'PASS',
    detail: expect.stringContaining('prepared again since a column was widened: '),
  });
});

it('stops at the step that rows of a seed stand against, and names two of them by their keys', async () => {
  const [from, to] = await Promise.all(
    ['email: String!', 'email: String! @wes_unique'].map((email) =>
      readSdl(`type User @wes_table { id: Int! @wes_pk ${email} }`),
    ),
  );
  if (from === undefined || to === undefined) throw new Error('The schemas were not read.');
  const ends = { before: from.schema, after: to.schema };
  const planned = makePlan({ ...ends, changes: diffSchemas(ends.before, ends.after, to.annotations), postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const seed = `INSERT INTO "user" VALUES (7, 'secret'), (8, 'other'), (9, 'secret')`;
  const suite = emitters.pgtap(to).files[0]?.text ?? '';
  for (const rows of [0, 20]) {
    const evidence = await rehearseOn(shadow, { plan: planned.plan, ...ends, suite, seed, rows });
    expect(evidence.failure).toMatchObject({
      code: 'step-violation',
      message: expect.stringMatching(
        /^validate-01-\S+ was not begun: there are 1 values of \(email\) .*, for example that of the rows with the keys \(id\) = \(7\) and \(9\)\.$/,
      ),
    });
    expect(JSON.stringify(evidence)).not.toContain('secret');
  }
});

it('keeps what was seen when it is broken off in the checks', async () => {
  const progress = (line: string) => {
    if (line.startsWith('checking: ')) throw new Error('The machine is gone.');
  };
  const broken: unknown = await rehearseOn(shadow, request, { progress }).catch((error: unknown) => error);
  if (!(broken instanceof BrokenOff)) throw new Error('It came to its end.');
  expect(broken.cause).toEqual(new Error('The machine is gone.'));
  expect(broken.evidence.steps.map(({ id }) => id)).toEqual(request.plan.steps.map(({ id }) => id));
  expect(broken.evidence.rows).toEqual([{ table: 'user', rows: 50 }]);
  expect(broken.evidence.checks.every(({ verdict: each }) => each === 'NOT RUN')).toBe(true);
});

it('fails a plan of which only a sample was stopped and undone, when a step of the sample cannot be resumed', async () => {
  const columns = Array.from({ length: 110 }, (_, at) => `c${String(at)}: Int`).join(' ');
  const [from, to] = await Promise.all(
    ['', columns].map((more) => readSdl(`type User @wes_table { id: Int! @wes_pk ${more} }`)),
  );
  if (from === undefined || to === undefined) throw new Error('The schemas were not read.');
  const ends = { before: from.schema, after: to.schema };
  const planned = makePlan({ ...ends, changes: diffSchemas(ends.before, ends.after, to.annotations), postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const steps = planned.plan.steps.map((step, at) =>
    at === 0 ? { ...step, do: { ...step.do, done: 'FALSE' } } : step,
  );
  const suite = emitters.pgtap(to).files[0]?.text ?? '';
  const plan: Plan = { ...planned.plan, steps };
  const { checks } = await rehearseOn(shadow, { plan, ...ends, suite, rows: 5 });
  expect(steps.length).toBeGreaterThan(100);
  expect(checks).toContainEqual(expect.objectContaining({ check: 'resumes after a stop', verdict: 'FAIL' }));
  expect(checks).toContainEqual({
    check: 'old application works',
    verdict: 'PASS',
    detail: expect.stringContaining(', a sample of 100 of 110 transactions, evenly taken'),
  });
});

function withNickname(change: (step: Step) => Step): Plan {
  const steps = request.plan.steps.map((step) => (step.do.sql.includes('ADD COLUMN nickname') ? change(step) : step));
  return { ...request.plan, steps };
}

function doneAlready(step: Step): Step {
  const id = `${step.id}-again`;
  return { ...step, id, transaction: id, undo: [], do: { ...step.do, done: 'TRUE' } };
}

function edit(form: Step['do']['form'], change: (step: Step) => Step): (steps: readonly Step[]) => readonly Step[] {
  return (steps) => steps.map((step) => (step.do.form === form ? change(step) : step));
}

function tasks(script: string): readonly Task[] {
  const read = tasksOf(splitStatements(script));
  if ('why' in read) throw new Error(read.why);
  return read.tasks;
}

async function requestFor(older: string, newer: string): Promise<Rehearsed> {
  const [from, to] = [await readSdl(older), await readSdl(newer)];
  const changes = diffSchemas(from.schema, to.schema, to.annotations);
  const planned = makePlan({ before: from.schema, after: to.schema, changes, postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const suite = emitters.pgtap(to).files[0]?.text ?? '';
  return { plan: planned.plan, before: from.schema, after: to.schema, suite, rows: 50 };
}

function detailOf({ checks }: Evidence, name: CheckName): string | undefined {
  return checks.find(({ check }) => check === name)?.detail;
}

function verdictsOf({ checks }: Evidence): readonly (readonly [CheckName, string])[] {
  return checks.filter(({ verdict: each }) => each !== 'PASS').map(({ check, verdict: each }) => [check, each]);
}

function record(evidence: Evidence): Parameters<typeof judge>[1] {
  const digests = { plan: '0'.repeat(64), suite: '0'.repeat(64) };
  return {
    format: rehearsalFormat,
    ...digests,
    at: '2026-01-01T00:00:00Z',
    server: shadow.server,
    budget: 500,
    ...evidence,
  };
}

function verdict(evidence: Evidence): ReturnType<typeof judge> {
  return judge(request.plan, record(evidence));
}
