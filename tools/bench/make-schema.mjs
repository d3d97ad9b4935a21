/**
 * SDL of a schema with that many tables of twelve columns each: keys, foreign keys, indexes, uniques, enums, defaults and checks, as
 * products have them. The same number gives the same text.
 * @param {number} count
 * @returns {Record<string, string>} the files, each below the limit of a schema file
 */
export function makeSchema(count) {
  const tables = Array.from({ length: count }, (_, at) => printTable(at));
  const files = {};
  for (let first = 0; first < count; first += tablesInFile) {
    const name = `schema/part-${String(first / tablesInFile + 1).padStart(2, '0')}.graphql`;
    files[name] = tables.slice(first, first + tablesInFile).join('\n');
  }
  return files;
}

const tablesInFile = 2000;
/** Tables refer to the first of their module, and that to the first of another module: a tree, as a schema of a product is no chain. */
const tablesInModule = 10;
const modulesBelow = 4;
const nouns = ['Order', 'Invoice', 'Shipment', 'Payment', 'Ticket', 'Review', 'Product', 'Account', 'Message', 'Event'];

/** The same tables as a schema of GraphQL alone, for tools that know no directive of ours. */
export function makePlainSchema(count) {
  const declared = 'scalar Decimal\nscalar JSON\nscalar DateTime\n\ntype Query { ping: String }\n';
  const texts = Object.values(makeSchema(count)).map((text) =>
    text.replaceAll(/ @wes_\w+(\((?:"[^"]*"|[^")])*\))?/g, ''),
  );
  return `${declared}\n${texts.join('\n')}`;
}

/** The same tables in the language of drizzle-orm. */
export function makeDrizzleSchema(count) {
  const head = `import { boolean, check, doublePrecision, index, integer, jsonb, numeric, pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
`;
  return [head, ...Array.from({ length: count }, (_, at) => printDrizzleTable(at))].join('\n');
}

const nameOf = (at) => `${nouns[at % nouns.length]}${at}`;

function parentOf(at) {
  const hub = at - (at % tablesInModule);
  return at === hub ? tablesInModule * Math.floor(hub / tablesInModule / modulesBelow) : hub;
}

function printDrizzleTable(at) {
  const name = nameOf(at).toLowerCase();
  const parent = nameOf(parentOf(at)).toLowerCase();
  const status = `${nameOf(at - (at % 5)).toLowerCase()}_status`;
  const declared =
    at % 5 === 0 ? `export const ${status} = pgEnum('${status}', ['DRAFT', 'OPEN', 'PAID', 'CLOSED']);\n` : '';
  return `${declared}export const ${name} = pgTable('${name}', {
  id: uuid('id').primaryKey().defaultRandom(),
  parentId: uuid('parent_id').notNull().references((): any => ${parent}.id, { onDelete: 'cascade' }),
  code: text('code').notNull(),
  email: text('email').notNull().unique(),
  status: ${status}('status').notNull().default('DRAFT'),
  quantity: integer('quantity').notNull().default(0),
  total: numeric('total').notNull().default('0'),
  rate: doublePrecision('rate'),
  active: boolean('active').notNull().default(true),
  tags: text('tags').array(),
  payload: jsonb('payload'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
}, (t) => [
  index('${name}_parent_idx').on(t.parentId),
  index('${name}_status_idx').on(t.status, t.createdAt.desc()),
  unique('${name}_code_key').on(t.code, t.parentId),
  check('${name}_code_check', sql\`code <> ''\`),
  check('${name}_quantity_check', sql\`quantity between 0 and ${1000 + at}\`),
  check('${name}_total_check', sql\`total >= 0\`),
]);
`;
}

function printTable(at) {
  const name = nameOf(at);
  const hub = at - (at % tablesInModule);
  const parent = parentOf(at);
  const status = at % 5 === 0 ? `enum ${name}Status { DRAFT OPEN PAID CLOSED }\n\n` : '';
  return `${status}"${name}: one of ${tablesInModule} tables of module ${hub / tablesInModule}."
type ${name} @wes_table @wes_index(fields: ["status", "createdAt desc"]) @wes_unique(fields: ["code", "parent"]) {
  id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
  parent: ${nameOf(parent)}! @wes_fk(onDelete: CASCADE) @wes_index
  "How people call it."
  code: String! @wes_check(expr: "code <> ''")
  email: String! @wes_unique @wes_pii
  status: ${nameOf(at - (at % 5))}Status! @wes_default(value: DRAFT)
  quantity: Int! @wes_default(value: 0) @wes_check(expr: "quantity between 0 and ${1000 + at}")
  total: Decimal! @wes_default(value: 0) @wes_check(expr: "total >= 0")
  rate: Float
  active: Boolean! @wes_default(value: true)
  tags: [String!]
  payload: JSON
  createdAt: DateTime! @wes_default(expr: "now()")
}
`;
}
