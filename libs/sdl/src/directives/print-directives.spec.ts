import { buildSchema } from 'graphql';
import { digestOf } from '@wesley/schema';
import { builtinScalars } from '../builtin-scalars';
import { readSchema } from '../read-schema';
import { directives } from './directives';
import { directiveDefinitions, helperTypes } from './print-directives';

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

test('a schema may hold them: they make nothing', async () => {
  const types = [...directiveDefinitions.matchAll(/^(?:enum|scalar|type|input) (\w+)/gm)].map(([, name = '']) => name);
  expect(types.filter((name) => !helperTypes.has(name) && !(name in builtinScalars))).toEqual([]);
  const note = { file: 'note.graphql', text: 'type Note @wes_table { id: ID! @wes_pk at: DateTime }' };
  const alone = await readSchema([note], { naming: 'snake_case' });
  const both = await readSchema([note, { file: 'd.graphql', text: directiveDefinitions }], { naming: 'snake_case' });
  expect(both.diagnostics).toEqual([]);
  expect(both.schema && digestOf(both.schema)).toBe(alone.schema && digestOf(alone.schema));
});
