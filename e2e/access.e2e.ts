import { diffSchemas } from '@wesley/diff';
import { emitters } from '@wesley/emit';
import { makePlan } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import { fillDatabase, type Shadow } from '@wesley/rehearse';
import { canonical, digestOf, type Schema, type Table } from '@wesley/schema';
import { column, expression, table } from '@wesley/schema/src/builders.fixture';
import { buildSchema } from '@wesley/sql';
import { rehearseOn, type Rehearsed } from './support/rehearse-on';

// Policies, grants and generated columns in a rehearsal: the roles that they name, Supabase's functions, rows that obey.

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

const note = (parts: Partial<Table>): Table =>
  table('note', {
    columns: [column('id', 'uuid', { nullable: false }), column('owner', 'uuid'), column('body', 'text')],
    ...parts,
  });
const ownRows = expression('owner = auth.uid()', ['owner'], ['uid']);
const forSupabase = note({
  rowSecurity: { enabled: true, forced: true },
  policies: [
    { name: 'own', command: 'SELECT', roles: ['authenticated'], using: ownRows, check: null, reads: [] },
    { name: 'write', command: 'INSERT', roles: ['authenticated'], using: null, check: ownRows, reads: [] },
  ],
  grants: [
    { role: 'auditor', column: null, privileges: ['SELECT'] },
    { role: 'authenticated', column: null, privileges: ['SELECT', 'INSERT'] },
  ],
});

it('rehearses with the roles that policies and grants name, and with a stand-in for Supabase', async () => {
  const before = { enums: [], tables: [forSupabase] };
  const after = { enums: [], tables: [{ ...forSupabase, columns: [...forSupabase.columns, column('at', 'date')] }] };
  const evidence = await rehearseOn(shadow, requestFor(before, after));
  expect(evidence.failure).toBeNull();
  expect(evidence.rows).toEqual([{ table: 'note', rows: 30 }]);
  expect(evidence.checks.filter(({ verdict }) => verdict !== 'PASS')).toEqual([]);
});

it('lets policies see the user of the request, as Supabase does', async () => {
  const before = { enums: [], tables: [forSupabase] };
  await shadow.provide({
    roles: ['anon', 'auditor', 'authenticated', 'service_role'],
    extensions: [],
    forced: [],
    supabaseAuth: true,
  });
  const evidence = await rehearseOn(shadow, { ...requestFor(before, before), suite: suiteOfTheUser });
  expect(evidence.tests).toMatchObject({ brokeOff: null, planned: 4, results: Array(4).fill({ ok: true }) });
});

const suiteOfTheUser = `BEGIN; SET LOCAL search_path = tap, public; SELECT plan(4);
SELECT set_config('request.jwt.claims', '{"sub": "00000000-0000-0000-0000-000000000001", "role": "authenticated", "email": "a@b.c"}', true);
SELECT is(auth.uid()::text || auth.role() || auth.email(), '00000000-0000-0000-0000-000000000001authenticateda@b.c', 'who');
SELECT is(auth.jwt() ->> 'role', 'authenticated', 'claims');
INSERT INTO note (id, owner, body) VALUES ('00000000-0000-0000-0000-000000000002', auth.uid(), 'mine');
GRANT USAGE ON SCHEMA tap TO authenticated; GRANT ALL ON ALL TABLES IN SCHEMA tap, pg_temp TO authenticated;
GRANT ALL ON ALL SEQUENCES IN SCHEMA pg_temp TO authenticated;
SET LOCAL ROLE authenticated;
SELECT is((SELECT count(*) FROM public.note), 1::bigint, 'my row alone');
SELECT throws_ok('INSERT INTO public.note (id, owner, body) VALUES (gen_random_uuid(), gen_random_uuid(), NULL)', '42501', NULL, 'not for others');
SELECT * FROM finish(); ROLLBACK;`;

it('leaves generated columns to the server, and heeds checks, keys and foreign keys over them', async () => {
  const label = table('label', {
    columns: [column('id', 'integer', { nullable: false })],
  });
  const item = table('item', {
    columns: [
      column('id', 'integer', { nullable: false }),
      column('price', 'integer', { nullable: false }),
      column('amount', 'integer', { nullable: false }),
      column('total', 'integer', { generated: expression('price * amount', ['amount', 'price']) }),
      column('name', 'text', { nullable: false }),
      column('folded', 'text', { generated: expression('lower(name)', ['name'], ['lower']) }),
      column('kind', 'integer', { generated: expression('id % 5', ['id']) }),
    ],
    checks: [{ name: 'cheap', expression: expression('total > 0 AND total < 500', ['total']) }],
    uniqueConstraints: [{ name: 'item_folded_key', columns: ['folded'], nullsNotDistinct: false }],
    foreignKeys: [
      {
        name: 'item_kind_fkey',
        columns: ['kind'],
        references: { table: 'label', columns: ['id'] },
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      },
    ],
  });
  const schema = canonical({ enums: [], tables: [item, label] });
  const session = await (await shadow.create('generated')).connect('fill');
  const statements = buildSchema(schema);
  const isKey = ({ form }: (typeof statements)[number]) => form === 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY';
  for (const { sql } of statements.filter((each) => !isKey(each))) await session.query(sql);
  const filled = await fillDatabase(session, schema, schema, 40);
  for (const { sql } of statements.filter(isKey)) await session.query(sql);
  await session.close();
  expect(filled.find((each) => each.table === 'label')).toEqual({ table: 'label', rows: 40 });
  // Of five kinds, 0 has no label.
  expect(filled.find((each) => each.table === 'item')).toEqual({ table: 'item', rows: 32 });
});

function requestFor(before: Schema, after: Schema): Rehearsed {
  const planned = makePlan({
    before: canonical(before),
    after: canonical(after),
    changes: diffSchemas(canonical(before), canonical(after), {}),
    postgres: 18,
  });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const ir = { format: 'wesley.ir/1' as const, schema: canonical(after), digest: digestOf(after), annotations: {} };
  const suite = emitters.pgtap(ir).files[0]?.text ?? '';
  return { plan: planned.plan, before: canonical(before), after: canonical(after), suite, rows: 30 };
}
