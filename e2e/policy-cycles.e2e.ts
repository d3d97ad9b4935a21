import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { readSchema } from '@wesley/sdl';

// Which policies that ask each other are refused is what the server says about them; both are tried with the same conditions.

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

interface Case {
  readonly title: string;
  /** The arguments of @wes_rls on A and on B. */
  readonly rls: readonly [a: string, b: string];
  /** The same for the server. */
  readonly policies: readonly [a: string, b: string];
  readonly isRefused: boolean;
}

const ofA = 'exists (select from b where b.id = a.id)';
const ofB = 'exists (select from a where b.id = a.id)';
const cases: readonly Case[] = [
  {
    title: 'both for SELECT',
    rls: [`select: "${ofA}"`, `select: "${ofB}"`],
    policies: [`FOR SELECT USING (${ofA})`, `FOR SELECT USING (${ofB})`],
    isRefused: true,
  },
  {
    title: 'for one role and for everybody',
    rls: [`select: "${ofA}", roles: ["cycle_reader"]`, `select: "${ofB}"`],
    policies: [`FOR SELECT TO cycle_reader USING (${ofA})`, `FOR SELECT USING (${ofB})`],
    isRefused: true,
  },
  {
    title: 'for SELECT and for INSERT',
    rls: [`select: "${ofA}"`, `select: "true", insert: "${ofB}"`],
    policies: [`FOR SELECT USING (${ofA})`, `FOR INSERT WITH CHECK (${ofB}); CREATE POLICY s ON b USING (true)`],
    isRefused: false,
  },
  {
    title: 'for roles that nobody has both of',
    rls: [`select: "${ofA}", roles: ["cycle_reader"]`, `select: "${ofB}", roles: ["cycle_writer"]`],
    policies: [`FOR SELECT TO cycle_reader USING (${ofA})`, `FOR SELECT TO cycle_writer USING (${ofB})`],
    isRefused: false,
  },
];

test.each(cases)('policies that ask each other, $title', async ({ rls, policies, isRefused }) => {
  const sdl = ['A', 'B'].map((name, at) => `type ${name} @wes_table @wes_rls(${rls[at] ?? ''}) { id: ID! @wes_pk }`);
  const { diagnostics } = await readSchema([{ file: 's.graphql', text: sdl.join('\n') }], { naming: 'snake_case' });
  expect(diagnostics.map(({ code }) => code)).toEqual(isRefused ? ['row-security-impossible'] : []);
  const said = await askServer(policies);
  expect(said).toMatch(isRefused ? /infinite recursion detected in policy/ : /^nothing$/);
});

/** What the server says when somebody reads and writes under these policies. */
async function askServer(policies: Case['policies']): Promise<string> {
  const session = await shadow.observer();
  try {
    await session.query('BEGIN');
    for (const role of ['cycle_reader', 'cycle_writer']) await session.query(`CREATE ROLE ${role}`);
    for (const table of ['a', 'b'])
      await session.query(
        `CREATE TABLE ${table} (id uuid); ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; GRANT ALL ON ${table} TO PUBLIC`,
      );
    for (const [at, table] of ['a', 'b'].entries())
      await session.query(`CREATE POLICY p ON ${table} ${policies[at] ?? ''}`);
    await session.query('SET ROLE cycle_reader');
    await session.query('SELECT FROM a');
    await session.query('SELECT FROM b');
    await session.query('INSERT INTO b VALUES (NULL)').catch((error: unknown) => {
      if (!/violates row-level security/.test(String(error))) throw error;
    });
    return 'nothing';
  } catch (error) {
    return String(error);
  } finally {
    await session.query('ROLLBACK');
    await session.close();
  }
}
