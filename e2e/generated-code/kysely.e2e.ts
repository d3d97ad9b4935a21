import { emitters } from '@wesley/emit';
import { loadModule } from '@wesley/emit/src/fixtures/load-module';
import { typeErrors } from '@wesley/emit/src/fixtures/type-errors';
import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { readSdl } from '../support/read-sdl';

// The generated Database compiles with what an application does, refuses what Postgres would, and the queries run.

const sdl = `
  enum Status { PLACED SHIPPED }
  type Address { street: String! zip: String floors: [Int!]! parent: Address }
  type Customer @wes_table {
    id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
    fullName: String!
    nameInCapitals: String! @wes_generated(expr: "upper(full_name)")
    home: Address!
    others: [Address!]! @wes_default(value: [])
    settings: JSON @wes_default(value: {})
    tags: [String]!
    since: DateTime! @wes_default(expr: "now()")
    invoices: [Invoice!]! @wes_hasMany
  }
  type Invoice @wes_table(schema: "billing") {
    number: BigInt! @wes_pk
    customer: Customer! @wes_fk
    status: Status! @wes_default(value: PLACED)
    total: Decimal
  }`;

/** What an application would write; where it errs, the line before says so. */
const application = `
import { Kysely, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Address, Database } from './kysely.js';

export async function use(db: Kysely<Database>) {
  const home: Address = { street: 'Hauptstraße 1', floors: [1, 2], parent: { street: '', zip: null, floors: [] } };
  const customer: Insertable<Database['customer']> = { full_name: 'Ada', home, tags: ['a', null, 'b'] };
  const { id } = await db.insertInto('customer').values(customer).returning('id').executeTakeFirstOrThrow();
  await db.updateTable('customer').set({ others: JSON.stringify([home]), settings: JSON.stringify(['x']) }).where('id', '=', id).execute();
  await db.insertInto('billing.invoice').values([{ number: '1', customer_id: id }, { number: '2', customer_id: id, status: 'SHIPPED', total: '9.50' }]).execute();

  // @ts-expect-error a generated column is not written
  db.insertInto('customer').values({ ...customer, name_in_capitals: 'X' });
  // @ts-expect-error nor changed
  db.updateTable('customer').set({ name_in_capitals: 'X' });
  // @ts-expect-error what has no default has to be given
  db.insertInto('customer').values({ home, tags: [] });
  // @ts-expect-error no such value
  db.updateTable('billing.invoice').set({ status: 'LOST' });
  // @ts-expect-error a list would become an array of Postgres
  db.updateTable('customer').set({ others: [home] });
  // @ts-expect-error not the shape
  db.updateTable('customer').set({ home: { street: 1 } });
  // @ts-expect-error not null
  db.updateTable('customer').set({ full_name: null });
  // @ts-expect-error no such table
  db.selectFrom('invoice');

  const rows = await db
    .selectFrom('customer as c')
    .innerJoin('billing.invoice as i', 'i.customer_id', 'c.id')
    .select(['c.full_name', 'c.name_in_capitals', 'c.home', 'c.others', 'c.settings', 'c.tags', 'c.since', 'i.number', 'i.status', 'i.total'])
    .where('c.since', '>', new Date(0))
    .orderBy('i.number')
    .execute();
  const [first] = rows;
  if (!first) throw new Error('no row');
  const typed: { name: string; street: string; others: Address[]; since: Date; status: 'PLACED' | 'SHIPPED'; total: string | null } = {
    name: first.name_in_capitals,
    street: first.home.street,
    others: first.others,
    since: first.since,
    status: first.status,
    total: first.total,
  };
  const read: Selectable<Database['customer']> = await db.selectFrom('customer').selectAll().executeTakeFirstOrThrow();
  const change: Updateable<Database['customer']> = { home: { ...read.home, zip: '1' }, since: read.since };
  await db.updateTable('customer').set(change).execute();
  const { home: moved } = await db.selectFrom('customer').select('home').executeTakeFirstOrThrow();
  return { rows, typed, moved };
}
`;

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

test('an application compiles with the types alone, and its queries run', async () => {
  const input = await readSdl(sdl);
  const types = emitters.kysely(input).files[0]?.text ?? '';
  expect(typeErrors({ 'kysely.ts': types, 'application.ts': application })).toEqual([]);

  const { use } = loadModule(application) as { use: (db: Kysely<unknown>) => Promise<unknown> };
  const db = await databaseOf(emitters.postgres(input).files[0]?.text ?? '');
  const home = { street: 'Hauptstraße 1', floors: [1, 2], parent: { street: '', zip: null, floors: [] } };
  const row = {
    ...{ full_name: 'Ada', name_in_capitals: 'ADA', home, others: [home], settings: ['x'], tags: ['a', null, 'b'] },
    since: expect.any(Date),
  };
  try {
    expect(await use(db)).toMatchObject({
      rows: [
        { ...row, number: '1', status: 'PLACED', total: null },
        { ...row, number: '2', status: 'SHIPPED', total: '9.50' },
      ],
      typed: { name: 'ADA', street: 'Hauptstraße 1', others: [home] },
      moved: { ...home, zip: '1' },
    });
  } finally {
    await db.destroy();
  }
});

/** The database, through the driver that an application would use. */
async function databaseOf(script: string): Promise<Kysely<unknown>> {
  const session = await (await shadow.create('kysely')).connect('set up');
  await session.script(script);
  const [server] = await session.query(
    `SELECT current_setting('unix_socket_directories') AS host, current_setting('port')::int AS port, current_database() AS database, current_user AS user`,
  );
  await session.close();
  return new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ ...server, max: 1 }) }) });
}
