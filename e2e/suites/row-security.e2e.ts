import type { Session } from '@wesley/apply';
import { emitters } from '@wesley/emit';
import { installPgTap, openShadow, runSuite } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { elementsOf, printAddress, rolesOf } from '@wesley/schema';
import { namesElement } from '../support/names-element';
import { readSdl } from '../support/read-sdl';
import { accessMutations } from './access-mutations';
import type { Mutation } from './schema-mutations';

// Whom rows belong to, in every way that the language has; a Postgres schema of its own; computed columns under keys and checks.
const sdl = `
type Org @wes_table(schema: "app") @wes_rls(preset: "public_read", update: "admin_only") {
  id: ID! @wes_pk
  name: String! @wes_type(pg: "varchar(60)")
  slug: String! @wes_generated(expr: "lower(name)") @wes_unique @wes_check(expr: "slug <> 'admin'")
}

type Member @wes_table @wes_pk(fields: ["org", "userId"])
  @wes_owner(column: "userId") @wes_rls(select: "owner", delete: "owner_or_admin", insert: "system_only", force: true)
  @wes_grant(roles: ["app_user"], operations: ["select", "insert", "delete"]) {
  org: Org! @wes_fk
  userId: ID!
  level: Int! @wes_default(value: 0) @wes_check(expr: "level between 0 and 9")
}

type Note @wes_table @wes_tenant(by: "org") @wes_owner(column: "authorId") {
  id: BigInt! @wes_pk
  org: Org! @wes_fk(onDelete: CASCADE)
  authorId: ID!
  words: Int! @wes_generated(expr: "cardinality(string_to_array(body, ' '))")
  body: String!
}

type Page @wes_table(schema: "app")
  @wes_rls(
    select: "published or exists (select from member m where m.org_id = page.org_id and m.user_id = nullif(current_setting('wesley.user_id', true), '')::uuid)",
    update: "exists (select from member where member.org_id = page.org_id and level > 5)", check: "not archived",
    roles: ["app_user", "editor"], selectRoles: ["public"]
  )
  @wes_grant(roles: ["app_user", "editor"], operations: ["select"])
  @wes_grant(roles: ["public"], operations: ["references"]) {
  id: ID! @wes_pk
  org: Org! @wes_fk
  published: Boolean!
  archived: Boolean!
  title: String! @wes_grant(roles: ["editor"], operations: ["update"])
}

type Job @wes_table @wes_rls(using: "state = 'open' and priority > 3", roles: ["app_user"], insertRoles: ["editor"], insert: "true") {
  id: ID! @wes_pk
  state: String! @wes_check(expr: "state in ('open', 'done', 'failed')")
  priority: Int!
}

type Secret @wes_table @wes_rls { id: ID! @wes_pk }
type Draft @wes_table @wes_rls(enabled: false, using: "true") { id: ID! @wes_pk }
type Plain @wes_table { id: ID! @wes_pk tenant: Int }`;

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
}, 60_000);
afterAll(() => shadow.close());

test('the suite passes on the database that it was made for, and leaves nothing behind', async () => {
  const { database, suite } = await build();
  const session = await database.connect('e2e');
  expect(await failures(session, suite.script)).toEqual([]);
  const [left] = await session.query(
    `SELECT (SELECT count(*) FROM member) + (SELECT count(*) FROM app.page) AS rows,
            (SELECT count(*) FROM pg_roles WHERE rolname LIKE 'wesley%' AND rolname <> current_user) AS roles, (SELECT count(*) FROM pg_policy) AS policies`,
  );
  expect(left).toMatchObject({ rows: '0', roles: '0', policies: String(suite.policies) });
  await session.close();
}, 60_000);

test('every policy that can keep something back is seen to do so, and each to let something through', async () => {
  const { schema, suite } = await build();
  const tried = (asserts: string) =>
    suite.assertions.filter((one) => one.asserts === asserts).flatMap(({ elements }) => elements.map(printAddress));
  const policies = elementsOf(schema)
    .filter(({ kind }) => kind === 'policy')
    .map(printAddress);
  const bound = policies.filter((policy) => !policy.startsWith('table draft'));
  expect(bound.filter((policy) => !tried('allowed').includes(policy))).toEqual([]);
  expect(bound.filter((policy) => !tried('refused').includes(policy))).toEqual([
    'table app.org, policy org_select_policy',
  ]);
}, 60_000);

test('the suite passes for an owner who is no superuser, but may make roles', async () => {
  // With FORCE the policies bind the owner as well, who then could not make the rows that the cases need.
  const { schema, suite } = await build(sdl.replace(', force: true', ''));
  const database = await shadow.create('modest');
  const session = await database.connect('e2e');
  await session.script(`
    CREATE ROLE modest NOLOGIN CREATEROLE;
    GRANT app_user, editor TO modest WITH ADMIN OPTION;
    GRANT CREATE ON DATABASE ${await currentDatabase(session)} TO modest;
    GRANT ALL ON SCHEMA public TO modest;`);
  await installPgTap(session);
  await session.script('GRANT USAGE ON SCHEMA tap TO modest; SET ROLE modest;');
  await session.script(
    emitters
      .postgres({ schema, annotations: {} })
      .files.map(({ text }) => text)
      .join(''),
  );
  const failed = await failures(session, suite.script);
  await session.script('RESET ROLE; DROP OWNED BY modest; DROP ROLE modest');
  await session.close();
  expect(failed).toEqual([]);
}, 60_000);

test('the suite notices everything that is taken away or loosened', async () => {
  const { schema, database: template, suite } = await build();
  const survivors: string[] = [];
  const cases = accessMutations(schema);
  expect(cases.length).toBeGreaterThan(80);
  for (const round of inRounds(cases)) {
    const damaged = await shadow.create('damaged', template);
    const session = await damaged.connect('e2e');
    await session.script(round.map(({ sql }) => `${sql};`).join('\n'));
    const failed = await failures(session, suite.script);
    const isSeen = ({ element }: Mutation) => failed.some((description) => namesElement(description, element));
    survivors.push(...round.filter((mutation) => !isSeen(mutation)).map(({ sql }) => sql));
    await session.close();
    await shadow.drop(damaged);
  }
  expect(survivors).toEqual([]);
}, 120_000);

async function build(text = sdl) {
  const { schema } = await readSdl(text);
  const database = await shadow.create('secured');
  const session = await database.connect('e2e');
  await installPgTap(session);
  await session.script(
    rolesOf(schema)
      .map((role) => `DO $$ BEGIN IF to_regrole('${role}') IS NULL THEN CREATE ROLE ${role}; END IF; END $$;`)
      .join(''),
  );
  await session.script(
    emitters
      .postgres({ schema, annotations: {} })
      .files.map(({ text }) => text)
      .join(''),
  );
  await session.close();
  const { files, assertions } = emitters.pgtap({ schema, annotations: {} });
  const policies = schema.tables.flatMap((table) => table.policies).length;
  return { schema, database, suite: { script: files.map(({ text }) => text).join(''), assertions, policies } };
}

/** One damage for each element at a time. Those to a table as a whole come first, and hide nothing behind them. */
function inRounds(cases: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const [ofTables, ofParts] = [true, false].map((whole) =>
    cases.filter(({ element }) => !element.includes(',') === whole),
  );
  return [ofTables ?? [], ofParts ?? []].flatMap((some) => {
    const rounds: Mutation[][] = [];
    for (const mutation of some) {
      const round = rounds.find((others) => others.every(({ element }) => element !== mutation.element));
      if (round) round.push(mutation);
      else rounds.push([mutation]);
    }
    return rounds;
  });
}

async function failures(session: Session, script: string): Promise<readonly string[]> {
  const run = await runSuite(session, script);
  if (run.brokeOff !== null) throw new Error(run.brokeOff);
  return run.results.filter(({ ok }) => !ok).map(({ description }) => description);
}

async function currentDatabase(session: Session): Promise<string> {
  const [row] = await session.query('SELECT quote_ident(current_database()) AS name');
  return String(row?.['name']);
}
