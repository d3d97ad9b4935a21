import { buildSchema } from 'graphql';
import { directives } from './directives';
import { directiveDefinitions } from './print-directives';

test('the definitions are valid SDL and define every directive', () => {
  const defined = buildSchema(directiveDefinitions)
    .getDirectives()
    .map(({ name }) => name);
  expect(defined).toEqual(expect.arrayContaining(Object.keys(directives)));
});

test('a definition shows arguments, places and what it is for', () => {
  expect(directiveDefinitions).toContain(`"A condition that every row satisfies."
directive @wes_check(
  "An SQL expression over the columns of the table."
  expr: String!
  "Its name in the database, if not derived."
  name: String
) repeatable on OBJECT | FIELD_DEFINITION
`);
});
