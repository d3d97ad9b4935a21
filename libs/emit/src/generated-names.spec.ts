import type { Schema } from '@wesley/schema';
import { table } from './fixtures/schema-parts';
import { generatedNames, pascalCase, propertyName } from './generated-names';

test.each([
  ['order_item', 'OrderItem'],
  ['orderItem', 'OrderItem'],
  ['1st', '_1st'],
  ['a-b c', 'ABC'],
  ['ключ', 'Ключ'],
  ['*/', '_'],
])('%s is called %s', (name, called) => {
  expect(pascalCase(name)).toBe(called);
});

test('no two exports and nothing of TypeScript share a name', () => {
  const schema: Schema = {
    enums: ['date', 'string', 'user_row'].map((name) => ({ name, values: ['a'], comment: null })),
    tables: ['user', 'User', 'person'].map((name) => table(name, [])),
  };
  const { enums, tables } = generatedNames(schema, {
    'table person': { graphqlName: 'Human' },
    'enum string': { graphqlName: 'string' },
  });
  expect([...enums.values(), ...tables.values()]).toEqual(['Date_', 'string_', 'UserRow', 'User_', 'User__', 'Human']);
});

test('a property is quoted when it is no identifier', () => {
  expect(['a', 'class', '$x', 'a-b', '1', 'a"b'].map(propertyName)).toEqual([
    'a',
    'class',
    '$x',
    '"a-b"',
    '"1"',
    '"a\\"b"',
  ]);
});
