import { column, expression, foreignKey, index, indexKey, table } from './builders.fixture';
import { canonicalJson, digestOf, inOrder, sha256 } from './canonical';
import type { Schema } from './schema';

describe('canonicalJson', () => {
  // The examples of RFC 8785: section 3.2.2, section 3.2.3 and appendix B.
  test('prints the example of the RFC as the RFC does', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('orders names by their UTF-16 units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    expect(canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))).toBe(
      '{"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"😀":0,"\ufb33":0}',
    );
  });

  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
  ])('prints the number %d as %s', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  test('leaves out what is undefined in an object', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  test.each([[NaN], [Infinity], [[undefined]], [() => 1], [1n]])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

const user = table('user', {
  columns: [column('id', 'uuid', { nullable: false }), column('org_id', 'uuid'), column('email', 'text')],
  primaryKey: { name: 'user_pkey', columns: ['id', 'org_id'] },
  uniqueConstraints: [
    { name: 'a_key', columns: ['email', 'org_id'], nullsNotDistinct: false },
    { name: 'b_key', columns: ['email'], nullsNotDistinct: false },
  ],
  foreignKeys: [foreignKey('user', ['org_id'], 'org'), foreignKey('user', ['id'], 'org')],
  checks: ['email', 'id'].map((name) => ({ name: `${name}_check`, expression: expression(`${name} IS NULL`, [name]) })),
  indexes: [index('x', ['email', 'id'], { include: ['org_id', 'email'] }), index('y', ['id'])],
});
const schema: Schema = {
  enums: [
    { name: 'role', values: ['owner', 'guest'], comment: null },
    { name: 'color', values: ['red'], comment: null },
  ],
  tables: [user, table('org')],
};
const withUser = (parts: Partial<typeof user>): Schema => ({
  ...schema,
  tables: [{ ...user, ...parts }, table('org')],
});
const reversed = <T>(items: readonly T[]): readonly T[] => [...items].reverse();

describe('digestOf', () => {
  test('does not see the order of tables, enums, columns, constraints, indexes and included columns', () => {
    const shuffled: Schema = {
      enums: reversed(schema.enums),
      tables: [
        table('org'),
        {
          ...user,
          columns: reversed(user.columns),
          uniqueConstraints: reversed(user.uniqueConstraints),
          foreignKeys: reversed(user.foreignKeys),
          checks: reversed(user.checks),
          indexes: reversed(user.indexes).map((index) => ({ ...index, include: reversed(index.include) })),
        },
      ],
    };
    expect(shuffled).not.toEqual(schema);
    expect(digestOf(shuffled)).toBe(digestOf(schema));
  });

  test.each<[string, Schema]>([
    [
      'the order of enum values',
      { ...schema, enums: [{ name: 'role', values: ['guest', 'owner'], comment: null }, ...schema.enums.slice(1)] },
    ],
    [
      'the order of index keys',
      withUser({ indexes: user.indexes.map((index) => ({ ...index, keys: reversed(index.keys) })) }),
    ],
    [
      'the direction of an index key',
      withUser({ indexes: [index('x', [], { keys: [indexKey(expression('id', ['id']), true)] })] }),
    ],
    [
      'the order of the columns of a primary key',
      withUser({ primaryKey: { name: 'user_pkey', columns: ['org_id', 'id'] } }),
    ],
    [
      'the order of the columns of a unique constraint',
      withUser({
        uniqueConstraints: user.uniqueConstraints.map((key) => ({ ...key, columns: reversed(key.columns) })),
      }),
    ],
    ['a comment', withUser({ comment: 'Who may log in.' })],
  ])('sees %s', (_, other) => {
    expect(digestOf(other)).not.toBe(digestOf(schema));
  });

  test('is the SHA-256 of the canonical JSON', () => {
    expect(digestOf({ tables: [], enums: [] })).toBe(sha256('{"enums":[],"tables":[]}'));
  });
});

test('inOrder keeps the columns as they were written', () => {
  expect(inOrder(schema).tables.map(({ name, columns }) => [name, columns.map(({ name }) => name)])).toEqual([
    ['org', ['id']],
    ['user', ['id', 'org_id', 'email']],
  ]);
});
