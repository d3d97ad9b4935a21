import { column, expression, table } from '../fixtures/schema-parts';
import { parentsIn } from './parents';

const refer = (columns: string, target: string) => ({
  name: columns,
  columns: [columns],
  references: { table: target, columns: ['id'] },
  onDelete: 'NO ACTION' as const,
  onUpdate: 'NO ACTION' as const,
});
const optional = { nullable: true };

test('how each foreign key comes by its parent', () => {
  const tables = [
    table('a', [column('id', 'int'), column('b', 'int'), column('up', 'int', optional), column('self', 'int')], {
      foreignKeys: [refer('b', 'b'), refer('up', 'a'), refer('self', 'a')],
    }),
    table('b', [column('id', 'int'), column('a', 'int'), column('c', 'int')], {
      foreignKeys: [refer('a', 'a'), refer('c', 'c')],
    }),
    table('c', [column('id', 'int'), column('d', 'int', optional), column('e', 'int', optional)], {
      foreignKeys: [refer('d', 'd'), refer('e', 'd')],
      checks: [{ name: 'e', expression: expression('e > 0', 'e') }],
    }),
    table('d', [column('id', 'int')]),
  ];
  const parent = parentsIn({ enums: [], tables });
  expect(
    Object.fromEntries(
      tables.flatMap((of) => of.foreignKeys.map((key) => [`${of.name}.${key.name}`, parent(of, key)])),
    ),
  ).toEqual({
    'a.b': 'existing',
    'a.up': 'on demand',
    'a.self': 'itself',
    'b.a': 'existing',
    'b.c': 'always',
    'c.d': 'on demand',
    'c.e': 'always',
  });
});
