import fc from 'fast-check';
import { readSchema } from './read-schema';

jest.setTimeout(60_000);

const words = `type enum scalar extend interface union input directive schema on implements { } ( ) [ ] ! : = | & @ # "
  "a > 0" """x""" 1 -2.5 true null $a query A B User id ID Int String DateTime a b author User! [User!] ID! Int!
  @wes_table @wes_pk @wes_fk @wes_unique @wes_index @wes_check @wes_default @wes_type @wes_rls @unique (fields:
  (ref: "User.id") (expr: "a > 0") (value: []) (pg: "text") ["a"] ) type,A,@wes_table{id:ID!@wes_pk`.split(/\s+/);

const soup = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((tokens) => tokens.map((token) => token.replaceAll(',', ' ')).join(' '));

test('no text makes it throw, and what has no errors has a schema', async () => {
  const texts = fc.oneof(
    soup,
    soup.map((text) => `type User @wes_table { id: ID! @wes_pk ${text} }`),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { schema, diagnostics } = await readSchema([{ file: 's.graphql', text }], { naming: 'snake_case' });
      expect(schema === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    }),
    { seed: 3, numRuns: 150 },
  );
});

test('a field of any type with any directive is read or reported', async () => {
  const types = fc.constantFrom(
    'ID',
    'Int',
    '[Int]',
    'String!',
    'JSON',
    'Other',
    '[Other]',
    'Color',
    'Date',
    'Missing',
    '[[Int]]',
  );
  const literals = fc.constantFrom(
    '0',
    '1.5',
    '""',
    '"x"',
    'true',
    'null',
    '[]',
    '[null]',
    '{}',
    'RED',
    '{ a: [1] }',
    '"\\u0000"',
  );
  const uses = fc.oneof(
    fc.constantFrom(
      '@wes_pk',
      '@wes_fk',
      '@wes_fk(ref: "Other.id")',
      '@wes_fk(ref: "Other")',
      '@wes_unique',
      '@wes_index',
      '@wes_index(using: "gin")',
    ),
    fc.constantFrom(
      '@wes_check(expr: "a = a")',
      '@wes_backfill(expr: "a")',
      '@wes_type(pg: "text")',
      '@wes_hasOne',
      '@wes_column(name: "id")',
    ),
    literals.map((literal) => `@wes_default(value: ${literal})`),
  );
  await fc.assert(
    fc.asyncProperty(types, fc.uniqueArray(uses, { maxLength: 3 }), async (type, directives) => {
      const text = `enum Color { RED } type Other @wes_table { id: ID! @wes_pk } type Thing @wes_table { id: ID! @wes_pk a: ${type} ${directives.join(' ')} }`;
      const { schema, diagnostics } = await readSchema([{ file: 's.graphql', text }], { naming: 'snake_case' });
      const columns = schema?.tables.find(({ name }) => name === 'thing')?.columns ?? [];
      expect(columns.length === 2 || diagnostics.length > 0 || type.includes('Other')).toBe(true);
    }),
    { seed: 4, numRuns: 150 },
  );
});

test('what is nested too deeply is a syntax error', async () => {
  const { diagnostics } = await readSchema([{ file: 's.graphql', text: `type A { a: ${'['.repeat(100_000)}` }], {
    naming: 'snake_case',
  });
  expect(diagnostics).toMatchObject([{ code: 'syntax-error' }]);
});
