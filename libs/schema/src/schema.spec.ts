import { column, table } from './builders.fixture';
import { columnOf, emptySchema, tableOf } from './schema';

const user = table('user', { columns: [column('id', 'uuid')] });

test('tableOf and columnOf give what has the name', () => {
  expect(tableOf({ enums: [], tables: [table('org'), user] }, 'user')).toBe(user);
  expect(columnOf(user, 'id')).toBe(user.columns[0]);
});

test('a name that is not there is a bug', () => {
  expect(() => tableOf(emptySchema, 'user')).toThrow('The schema has no table user.');
  expect(() => columnOf(user, 'email')).toThrow('Table user has no column email.');
});
