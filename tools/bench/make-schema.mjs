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
/** Tables refer to others of their module, and one of ten to another module: a schema of a product is no chain. */
const tablesInModule = 10;
const nouns = ['Order', 'Invoice', 'Shipment', 'Payment', 'Ticket', 'Review', 'Product', 'Account', 'Message', 'Event'];

const nameOf = (at) => `${nouns[at % nouns.length]}${at}`;

function printTable(at) {
  const name = nameOf(at);
  const hub = at - (at % tablesInModule);
  const parent = at % tablesInModule === 0 ? Math.max(0, at - tablesInModule) : hub;
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
