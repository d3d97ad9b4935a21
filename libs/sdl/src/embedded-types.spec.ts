import { embeddedTypeKey } from '@wesley/schema';
import { readSchema } from './read-schema';

async function read(sdl: string, ...warnings: readonly string[]) {
  const { schema, annotations, diagnostics } = await readSchema([{ file: 's.graphql', text: sdl }], {
    naming: 'snake_case',
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(warnings);
  return { columns: schema?.tables[0]?.columns, annotations };
}

const text = { kind: 'builtin', name: 'text', modifiers: [] };
const jsonb = { kind: 'builtin', name: 'jsonb', modifiers: [], array: false };

test('an object type without a table is a jsonb column, a list of it one that holds an array', async () => {
  const { columns, annotations } = await read(
    `
    type Shop @wes_table { id: ID! @wes_pk mainAddress: Address! others: [Address]! @wes_default(value: []) raw: Address @wes_type(pg: "json") }
    type Address { street: String! }`,
    'column-type-doubtful',
  );
  expect(columns?.slice(1)).toMatchObject([
    { name: 'main_address', type: jsonb, nullable: false },
    { name: 'others', type: jsonb, nullable: false, default: { sql: "'[]'" } },
    { name: 'raw', type: { ...jsonb, name: 'json' }, nullable: true },
  ]);
  expect(annotations).toMatchObject({
    'table shop, column main_address': { embedded: { type: 'Address', list: false } },
    'table shop, column others': { embedded: { type: 'Address', list: true }, nullableItems: true },
  });
});

test('the shape is written down once, by name, so that a type may hold itself', async () => {
  const { annotations } = await read(`
    enum OrderKind { A B }
    scalar Money @wes_type(pg: "numeric(12,2)", ts: "string", zod: "z.string()")
    scalar Tags @wes_type(pg: "varchar(8)[]")
    type Shop @wes_table { id: ID! @wes_pk tree: Tree }
    "A node and what hangs from it."
    type Tree {
      "What it is called." name: String! @wes_sensitive @wes_pii
      kinds: [OrderKind]! price: Money @deprecated(reason: "free") tags: Tags! children: [Tree!] leaf: Leaf
      date: DateTime! @wes_type(ts: "IsoDate")
    }
    type Leaf { of: Tree! }
    type Unused { a: Int }
    type Query { unused: Unused }`);
  const plain = { list: false, nullable: false, nullableItems: false, comment: null };
  expect(annotations[embeddedTypeKey('Tree')]).toEqual({
    graphqlName: 'Tree',
    comment: 'A node and what hangs from it.',
    fields: [
      { ...plain, name: 'name', type: text, comment: 'What it is called.', sensitive: true, pii: true },
      { ...plain, name: 'kinds', type: { kind: 'enum', name: 'order_kind' }, list: true, nullableItems: true },
      {
        ...plain,
        ...{ name: 'price', type: { kind: 'builtin', name: 'numeric', modifiers: [12, 2] }, nullable: true },
        ...{ ts: 'string', zod: 'z.string()', deprecated: 'free' },
      },
      { ...plain, name: 'tags', type: { kind: 'builtin', name: 'character varying', modifiers: [8] }, list: true },
      { ...plain, name: 'children', type: { kind: 'embedded', name: 'Tree' }, list: true, nullable: true },
      { ...plain, name: 'leaf', type: { kind: 'embedded', name: 'Leaf' }, nullable: true },
      { ...plain, name: 'date', type: { ...text, name: 'timestamp with time zone' }, ts: 'IsoDate' },
    ],
  });
  expect(Object.keys(annotations).filter((key) => key.startsWith('embedded'))).toEqual([
    embeddedTypeKey('Tree'),
    embeddedTypeKey('Leaf'),
  ]);
});

test('a table says where its relation fields lead, with a foreign key of their own or without', async () => {
  const { annotations } = await read(`
    type Order @wes_table(name: "purchase") {
      id: ID! @wes_pk
      "Who pays." customer: Customer! @wes_fk
      total: Int
      lines: [Line!]! @wes_hasMany
      gift: Customer @wes_belongsTo @deprecated
    }
    type Customer @wes_table { id: ID! @wes_pk }
    type Line @wes_table { id: ID! @wes_pk orderId: ID! @wes_fk(ref: "Order.id") }`);
  const one = { list: false, nullable: false, nullableItems: false, comment: null };
  expect(annotations['table purchase']?.relations).toEqual([
    { ...one, name: 'customer', table: 'customer', comment: 'Who pays.' },
    { ...one, name: 'lines', table: 'line', list: true },
    { ...one, name: 'gift', table: 'customer', nullable: true, deprecated: 'No longer supported' },
  ]);
  expect([annotations['table customer'], annotations['table line']]).toEqual([
    { graphqlName: 'Customer' },
    { graphqlName: 'Line' },
  ]);
});
