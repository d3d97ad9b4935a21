import { digestOf, elementsOf, printAddress, printEnumValue, type Schema } from '@wesley/schema';
import { readFileSync } from 'node:fs';
import { directiveDefinitions } from './directives/print-directives';
import { readSchema } from './read-schema';

async function read(sdl: string, naming: 'snake_case' | 'preserve' = 'snake_case') {
  const { schema, ...rest } = await readSchema([{ file: 'schema.graphql', text: sdl }], { naming });
  if (!schema) throw new Error(JSON.stringify(rest.diagnostics));
  return { schema, ...rest };
}

const tableNamed = (schema: Schema, name: string) => schema.tables.find((table) => table.name === name);
const columnsOf = async (fields: string, rest = '') => {
  const { schema } = await read(`type Thing @wes_table { id: ID! @wes_pk ${fields} } ${rest}`);
  return tableNamed(schema, 'thing')?.columns.slice(1) ?? [];
};
const typeOf = async (field: string, rest = '') => (await columnsOf(`a: ${field}`, rest))[0]?.type;
const defaultOf = async (field: string, rest = '') => (await columnsOf(`a: ${field}`, rest))[0]?.default;

describe('readSchema', () => {
  test('reads a table with everything', async () => {
    const { schema, diagnostics } = await read(`
      "Somebody."
      type User @wes_table { id: ID! @wes_pk email: String! @wes_unique(name: "one_email", nullsNotDistinct: true) }
      "What people write."
      type BlogPost @wes_table(name: "post") @wes_pk(fields: ["author", "no"])
        @wes_index(fields: ["createdAt desc nulls last", "(lower(headline))"], where: "rank > 0", include: ["rank"], unique: true) {
        author: User! @wes_fk(onDelete: CASCADE, onUpdate: RESTRICT)
        no: Int!
        "Shown on top."
        title: String! @wes_column(name: "headline") @wes_index
        rank: Int @wes_default(value: 0) @wes_check(expr: "rank>=0")
        createdAt: DateTime! @wes_default(expr: "now( )")
      }`);
    expect(diagnostics).toEqual([]);
    const column = (sql: string) => ({ sql, columns: [sql], functions: [] });
    const scalar = (name: string) => ({ kind: 'builtin', name, modifiers: [], array: false });
    expect(tableNamed(schema, 'user')).toMatchObject({
      comment: 'Somebody.',
      primaryKey: { name: 'user_pkey', columns: ['id'] },
      uniqueConstraints: [{ name: 'one_email', columns: ['email'], nullsNotDistinct: true }],
    });
    expect(tableNamed(schema, 'post')).toEqual({
      name: 'post',
      comment: 'What people write.',
      columns: [
        { name: 'author_id', type: scalar('uuid'), nullable: false, default: null, generated: null, comment: null },
        { name: 'no', type: scalar('integer'), nullable: false, default: null, generated: null, comment: null },
        {
          name: 'headline',
          type: scalar('text'),
          nullable: false,
          default: null,
          generated: null,
          comment: 'Shown on top.',
        },
        {
          name: 'rank',
          type: scalar('integer'),
          nullable: true,
          default: { sql: '0', columns: [], functions: [] },
          generated: null,
          comment: null,
        },
        {
          name: 'created_at',
          type: scalar('timestamp with time zone'),
          nullable: false,
          default: { sql: 'now()', columns: [], functions: ['now'] },
          generated: null,
          comment: null,
        },
      ],
      primaryKey: { name: 'post_pkey', columns: ['author_id', 'no'] },
      uniqueConstraints: [],
      foreignKeys: [
        {
          name: 'post_author_id_fkey',
          columns: ['author_id'],
          references: { table: 'user', columns: ['id'] },
          onDelete: 'CASCADE',
          onUpdate: 'RESTRICT',
        },
      ],
      checks: [{ name: 'post_rank_check', expression: { sql: 'rank >= 0', columns: ['rank'], functions: [] } }],
      indexes: [
        {
          name: 'post_headline_idx',
          method: 'btree',
          unique: false,
          keys: [{ expression: column('headline'), descending: false, nulls: 'LAST' }],
          include: [],
          where: null,
        },
        {
          name: 'post_created_at_lower_idx',
          method: 'btree',
          unique: true,
          keys: [
            { expression: column('created_at'), descending: true, nulls: 'LAST' },
            {
              expression: { sql: 'lower(headline)', columns: ['headline'], functions: ['lower'] },
              descending: false,
              nulls: 'LAST',
            },
          ],
          include: ['rank'],
          where: { sql: 'rank > 0', columns: ['rank'], functions: [] },
        },
      ],
      rowSecurity: { enabled: false, forced: false },
      policies: [],
      grants: [],
    });
  });

  test('reads whom rows belong to, who may do what, and what is computed', async () => {
    const { schema, annotations } = await read(`
      type Note @wes_table(schema: "app") @wes_tenant(by: "org") @wes_owner(column: "authorId") @wes_uid(value: "n1")
        @wes_rls(select: "shared", update: "owner_or_admin", delete: "never", insert: "system_only", check: "rank > 0",
          roles: ["member", "admin"], insertRoles: ["public", "loader"], force: true)
        @wes_grant(roles: ["member"], operations: ["update", "select"])
        @wes_grant(roles: ["member", "public"], operations: ["SELECT"]) {
        id: ID! @wes_pk
        org: Int!
        authorId: ID! @wes_grant(roles: ["auditor"], operations: ["select"])
        shared: Boolean!
        rank: Int! @wes_renamedFrom(name: "sortOrder")
        twice: Int! @wes_generated(expr: "rank*2")
      }
      enum Mood { GOOD FINE @wes_renamedFrom(name: "OK") }`);
    const tenant = `org = nullif(current_setting('wesley.tenant_id', true), '')::integer`;
    const owner = `author_id = nullif(current_setting('wesley.user_id', true), '')::uuid`;
    const role = `current_setting('wesley.role', true)`;
    const [table] = schema.tables;
    expect(table).toMatchObject({ name: 'app.note', primaryKey: { name: 'note_pkey' } });
    expect(table?.rowSecurity).toEqual({ enabled: true, forced: true });
    expect(
      table?.policies.map(({ name, roles, using, check }) => [name, roles, using?.sql ?? null, check?.sql ?? null]),
    ).toEqual([
      ['note_select_policy', ['admin', 'member'], `${tenant} AND (shared)`, null],
      ['note_insert_policy', [], null, `${role} = 'system'`],
      [
        'note_update_policy',
        ['admin', 'member'],
        `${tenant} AND (${owner} OR ${role} = 'admin')`,
        `${tenant} AND (rank > 0)`,
      ],
    ]);
    expect(table?.grants).toEqual([
      { role: 'member', column: null, privileges: ['SELECT', 'UPDATE'] },
      { role: 'public', column: null, privileges: ['SELECT'] },
      { role: 'auditor', column: 'author_id', privileges: ['SELECT'] },
    ]);
    expect(table?.columns.at(-1)).toMatchObject({
      name: 'twice',
      default: null,
      generated: { sql: 'rank * 2', columns: ['rank'] },
    });
    expect(annotations).toMatchObject({
      'table app.note': { uid: 'n1' },
      'table app.note, column rank': { renamedFrom: 'sort_order' },
      'enum mood': { renamedValues: { FINE: 'OK' } },
    });
  });

  test.each([
    ['@wes_tenant(by: "org")', ['tenant', 'tenant', 'tenant', 'tenant']],
    ['@wes_owner(column: "me")', ['owner', 'owner', 'owner', 'owner']],
    ['@wes_tenant(by: "org") @wes_owner(column: "me")', ['both', 'both', 'both', 'both']],
    ['@wes_rls', [null, null, null, null]],
    ['@wes_rls(preset: "public_read")', ['true', null, null, null]],
    ['@wes_rls(using: "org > 1")', ['org > 1', 'org > 1', 'org > 1', 'org > 1']],
    ['@wes_rls(check: "org > 1")', [null, 'org > 1', null, null]],
    ['@wes_rls(preset: "admin_only", select: "true")', ['true', 'admin', 'admin', 'admin']],
  ])('what %s lets through', async (directives, [select, insert, update, remove]) => {
    const { schema } = await read(`type A @wes_table ${directives} { id: ID! @wes_pk org: ID! me: ID! }`);
    const words = {
      tenant: `org = nullif(current_setting('wesley.tenant_id', true), '')::uuid`,
      owner: `me = nullif(current_setting('wesley.user_id', true), '')::uuid`,
      admin: `current_setting('wesley.role', true) = 'admin'`,
    };
    const spell = (word: string | null | undefined) =>
      word === 'both'
        ? `${words.tenant} AND ${words.owner}`
        : (Object.entries(words).find(([name]) => name === word)?.[1] ?? word ?? null);
    const of = (command: string) => schema.tables[0]?.policies.find((policy) => policy.command === command);
    expect(schema.tables[0]?.rowSecurity.enabled).toBe(true);
    expect([of('SELECT')?.using?.sql ?? null, of('DELETE')?.using?.sql ?? null]).toEqual([
      spell(select),
      spell(remove),
    ]);
    expect(of('INSERT')?.check?.sql ?? null).toBe(spell(insert));
    expect(of('UPDATE')?.using?.sql ?? null).toBe(spell(update));
    expect(of('UPDATE')?.check?.sql ?? null).toBe(spell(update));
  });

  test('a tenant is compared whole, whatever the length that its column has', async () => {
    const types = ['varchar(8)', 'char(4)', 'numeric(6,0)', 'bit(3)', 'uuid', 'smallint'];
    const casts = await Promise.all(
      types.map(async (pg) => {
        const { schema } = await read(
          `type A @wes_table @wes_tenant(by: "t") { id: ID! @wes_pk t: String! @wes_type(pg: "${pg}") }`,
        );
        return schema.tables[0]?.policies[0]?.using?.sql.split('::')[1];
      }),
    );
    expect(casts).toEqual(['text', 'text', 'numeric', 'bit varying', 'uuid', 'smallint']);
  });

  test('a foreign key of several columns may begin with a relation', async () => {
    const { schema } = await read(`
      type Org @wes_table { id: ID! @wes_pk }
      type Doc @wes_table @wes_pk(fields: ["org", "no"]) @wes_fk(fields: ["org", "parent"], ref: "Doc(org, no)") {
        org: Org! @wes_fk no: Int! parent: Int
      }`);
    expect(schema.tables[1]?.foreignKeys.map(({ columns, references }) => [columns, references.table])).toEqual([
      [['org_id'], 'org'],
      [['org_id', 'parent'], 'doc'],
    ]);
  });

  test('what is sensitive or about a person says so in the database', async () => {
    const { schema } = await read(`
      "Who buys."
      type A @wes_table @wes_pii { id: ID! @wes_pk "Never shown." key: String @wes_sensitive @wes_pii note: String }`);
    const [table] = schema.tables;
    expect([table?.comment, ...(table?.columns.map(({ comment }) => comment) ?? [])]).toEqual([
      'Who buys.\nPersonal data.',
      null,
      'Never shown.\nSensitive.\nPersonal data.',
      null,
    ]);
  });

  test('who is asking comes from Supabase if the config says so', async () => {
    const text =
      'type A @wes_table @wes_rls(preset: "owner_or_admin") @wes_owner(column: "me") { id: ID! @wes_pk me: ID! }';
    const { schema } = await readSchema([{ file: 'a.graphql', text }], { naming: 'snake_case', rls: 'supabase' });
    expect(schema?.tables[0]?.policies[0]?.using?.sql).toBe(
      `me = auth.uid() OR (auth.jwt() -> 'app_metadata' ->> 'role') = 'admin'`,
    );
  });

  test('reads foreign keys in all their forms', async () => {
    const { schema } = await read(`
      type Region @wes_table @wes_pk(fields: ["country", "code"]) { country: ID! code: Int! hq: ID @wes_fk(ref: "office") }
      type Office @wes_table @wes_fk(fields: ["country", "region"], ref: "region(country, code)", name: "office_region") {
        id: ID! @wes_pk country: ID region: Int
        head: Office @wes_fk
        badge: String! @wes_unique
        parent: ID @wes_fk(ref: "Office.id")
      }
      type Key @wes_table { office: Office! @wes_pk @wes_fk holder: Office @wes_fk(ref: "Office.badge") }
      type Lock @wes_table { id: ID! @wes_pk key: Key! @wes_fk }`);
    const keys = schema.tables.flatMap((table) =>
      table.foreignKeys.map(
        ({ name, columns, references }) =>
          `${name}: ${columns.join()} -> ${references.table}(${references.columns.join()})`,
      ),
    );
    expect(keys).toEqual([
      'region_hq_fkey: hq -> office(id)',
      'office_head_id_fkey: head_id -> office(id)',
      'office_parent_fkey: parent -> office(id)',
      'office_region: country,region -> region(country,code)',
      'key_office_id_fkey: office_id -> office(id)',
      'key_holder_id_fkey: holder_id -> office(badge)',
      'lock_key_id_fkey: key_id -> key(office_id)',
    ]);
    expect(tableNamed(schema, 'key')?.columns.map(({ type }) => type.name)).toEqual(['uuid', 'text']);
    expect(tableNamed(schema, 'lock')?.columns.map(({ type }) => type.name)).toEqual(['uuid', 'uuid']);
  });

  test.each([
    ['ID', 'uuid'],
    ['UUID', 'uuid'],
    ['String', 'text'],
    ['Int', 'integer'],
    ['BigInt', 'bigint'],
    ['Float', 'double precision'],
    ['Decimal', 'numeric'],
    ['Boolean', 'boolean'],
    ['DateTime', 'timestamp with time zone'],
    ['Date', 'date'],
    ['Time', 'time without time zone'],
    ['Duration', 'interval'],
    ['JSON', 'jsonb'],
    ['Bytes', 'bytea'],
    ['Inet', 'inet'],
    ['Cidr', 'cidr'],
    ['MacAddr', 'macaddr'],
  ])('%s is %s, alone and in a list', async (scalar, name) => {
    expect(await typeOf(scalar)).toEqual({ kind: 'builtin', name, modifiers: [], array: false });
    expect(await typeOf(`[${scalar}!]!`)).toEqual({ kind: 'builtin', name, modifiers: [], array: true });
  });

  test('reads enums, custom scalars and types of single columns', async () => {
    const more = 'enum OrderState { OPEN DONE } scalar Money @wes_type(pg: "decimal(12,2)", ts: "string")';
    expect(await typeOf('OrderState', more)).toEqual({ kind: 'enum', name: 'order_state', array: false });
    expect(await typeOf('[OrderState!]', more)).toEqual({ kind: 'enum', name: 'order_state', array: true });
    expect(await typeOf('Money', more)).toEqual({ kind: 'builtin', name: 'numeric', modifiers: [12, 2], array: false });
    expect(await typeOf('[String!] @wes_type(pg: "varchar(3)[]")')).toEqual({
      kind: 'builtin',
      name: 'character varying',
      modifiers: [3],
      array: true,
    });
  });

  test.each([
    ['Int @wes_default(value: -1)', '-1'],
    ['BigInt @wes_default(value: "9223372036854775807")', '9223372036854775807'],
    ['Boolean @wes_default(value: false)', 'false'],
    ['String @wes_default(value: "")', "''"],
    ['String @wes_default(value: "it\'s \\\\ now()")', "E'it''s \\\\ now()'"],
    ['Decimal @wes_default(value: "0.50")', '0.50'],
    ['Float @wes_default(value: 1e3)', '1e3'],
    ['JSON @wes_default(value: {})', "'{}'"],
    [
      'JSON @wes_default(value: { a: [1.50, "it\'s", null, true], b: X })',
      `'{"a": [1.50, "it''s", null, true], "b": "X"}'`,
    ],
    ['[String!] @wes_default(value: [])', "'{}'"],
    ['[String] @wes_default(value: ["a,b", "\\"", null])', `E'{"a,b","\\\\"",NULL}'`],
    ['[Int!] @wes_default(value: [1, 2])', "'{1,2}'"],
    ['[Color!] @wes_default(value: [RED])', `'{"RED"}'`],
    ['Color @wes_default(value: RED)', "'RED'"],
    ['DateTime @wes_default(value: "2024-12-31T23:59:59Z")', "'2024-12-31T23:59:59Z'"],
    ['Duration @wes_default(value: "7 days")', "'7 days'"],
    ['Bytes @wes_default(value: "\\\\xff")', "E'\\\\xff'"],
    ['UUID @wes_default(expr: "gen_random_uuid()")', 'gen_random_uuid()'],
    ['Boolean @wes_default(expr: "1 > 0 AND true")', '(1 > 0 AND true)'],
    ['Date @wes_default(value: "CURRENT_DATE")', 'CURRENT_DATE'],
  ])('the default of %s is %s', async (field, sql) => {
    expect((await defaultOf(field, 'enum Color { RED BLUE }'))?.sql).toBe(sql);
  });

  test('null as a default is none', async () => {
    expect(await defaultOf('Int @wes_default(value: null)')).toBeNull();
  });

  test('names enums and their values in the comment on the type', async () => {
    const { schema } = await read(`type A @wes_table { id: ID! @wes_pk }
      "How far." enum State { "Begun." OPEN DONE @deprecated(reason: "use OPEN") }`);
    expect(schema.enums).toEqual([
      { name: 'state', values: ['OPEN', 'DONE'], comment: 'How far.\nOPEN: Begun.\nDONE: deprecated: use OPEN' },
    ]);
  });

  test('keeps names as they are written when asked to', async () => {
    const { schema } = await read(
      'type OrderLine @wes_table { lineId: ID! @wes_pk parent: OrderLine @wes_fk }',
      'preserve',
    );
    expect(schema.tables[0]?.name).toBe('OrderLine');
    expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(['lineId', 'parentId']);
    expect(schema.tables[0]?.foreignKeys[0]?.name).toBe('OrderLine_parentId_fkey');
  });

  test('annotates what the database does not hold', async () => {
    const { annotations } = await read(`
      scalar Money @wes_type(pg: "numeric(12,2)", ts: "string", zod: "z.string()")
      type Item @wes_table @wes_critical {
        id: ID! @wes_pk
        unitPrice: Money! @wes_weight(value: 7) @wes_backfill(expr: "coalesce(1,  2)")
        tags: [String] @wes_pii @wes_sensitive @deprecated(reason: "gone")
      }
      enum Kind { A }`);
    expect(annotations).toEqual({
      'enum kind': { graphqlName: 'Kind' },
      'table item': { graphqlName: 'Item', critical: true },
      'table item, column id': { graphqlName: 'id' },
      'table item, column unit_price': {
        graphqlName: 'unitPrice',
        ts: 'string',
        zod: 'z.string()',
        weight: 7,
        backfill: { sql: 'coalesce(1, 2)', columns: [], functions: [] },
      },
      'table item, column tags': {
        graphqlName: 'tags',
        nullableItems: true,
        pii: true,
        sensitive: true,
        deprecated: 'gone',
      },
    });
  });

  test('knows where every element was written', async () => {
    const { schema, origins } = await read(example('schema.graphql'));
    const values = schema.enums.flatMap((each) => each.values.map((value) => printEnumValue(each.name, value)));
    expect(Object.keys(origins).sort()).toEqual([...elementsOf(schema).map(printAddress), ...values].sort());
    const at = (line: number, column: number) => ({ file: 'schema.graphql', line, column });
    const sdl = 'type A @wes_table {\n  id: ID! @wes_pk\n  b: Int! @wes_check(expr: "b > 0")\n}';
    expect((await read(sdl)).origins).toEqual({
      'table a': at(1, 6),
      'table a, column id': at(2, 3),
      'table a, primary key a_pkey': at(2, 11),
      'table a, column b': at(3, 3),
      'table a, not null b': at(3, 3),
      'table a, check a_b_check': at(3, 11),
    });
  });

  test('puts several files together, whatever their order', async () => {
    const files = [
      { file: 'b.graphql', text: 'extend type A { c: Int @wes_index } extend enum E { Z }' },
      { file: 'a.graphql', text: 'type A @wes_table { id: ID! @wes_pk } enum E { Y }' },
      { file: 'd.graphql', text: '# nothing here' },
      { file: 'c.graphql', text: 'extend type A { d: Int }' },
    ];
    const [one, other] = [
      await readSchema(files, { naming: 'snake_case' }),
      await readSchema(files.reverse(), { naming: 'snake_case' }),
    ];
    expect(one).toEqual(other);
    expect(one.schema?.tables[0]?.columns.map(({ name }) => name)).toEqual(['id', 'c', 'd']);
    expect(one.schema?.enums[0]?.values).toEqual(['Y', 'Z']);
  });

  test('a schema may hold the definitions of our directives and scalars', async () => {
    const { diagnostics } = await read(`${directiveDefinitions}\ntype A @wes_table { id: ID! @wes_pk at: DateTime }`);
    expect(diagnostics).toEqual([]);
  });

  test('relations without a foreign key of their own make no column', async () => {
    const { schema, diagnostics } = await read(`
      type A @wes_table { id: ID! @wes_pk bs: [B!]! @wes_hasMany first: B @wes_hasOne }
      type B @wes_table { id: ID! @wes_pk aId: ID @wes_fk(ref: "A.id") a: A }
      type Query { a(id: ID!): A } interface Node { id: ID } input New { a: Int } union Any = A | B`);
    expect(diagnostics).toEqual([]);
    expect(schema.tables.map(({ columns }) => columns.length)).toEqual([1, 2]);
  });
});

describe('the example', () => {
  test.each(['schema.graphql', 'baseline/schema.graphql'])('%s is read without a word', async (file) => {
    const { schema, diagnostics } = await read(example(file));
    expect(diagnostics).toEqual([]);
    expect(schema.tables.length).toBeGreaterThanOrEqual(11);
  });

  test('means the same with other white space and comments, and types in another order', async () => {
    const text = example('schema.graphql');
    const { schema } = await read(text);
    const spaced = text
      .replaceAll('{\n', '{\n\n # a comment\n')
      .replaceAll('  ', '    ')
      .replaceAll(' >= 0"', '  >=  0"');
    const parts = spaced.split(/\n\n(?="|enum|scalar|type)/).reverse();
    expect(digestOf((await read(parts.join('\n\n'))).schema)).toBe(digestOf(schema));
    expect(digestOf((await read(text.replace('quantity > 0', 'quantity > 1'))).schema)).not.toBe(digestOf(schema));
  });
});

function example(file: string): string {
  return readFileSync(`${__dirname}/../../../docs/examples/api/${file}`, 'utf8');
}

test('a reference means a type before a table, and the first of several', async () => {
  const { schema } = await read(`
    type User @wes_table(name: "account") { id: ID! @wes_pk }
    type account @wes_table(name: "member") { id: ID! @wes_pk }
    type Post @wes_table { id: ID! @wes_pk a: ID @wes_fk(ref: "account.id") b: ID @wes_fk(ref: "member.id") }
  `);
  expect(tableNamed(schema, 'post')?.foreignKeys.map(({ references }) => references.table)).toEqual([
    'member',
    'member',
  ]);
});
