import { printAddress } from './address';
import { column, expression, foreignKey, index, table } from './builders.fixture';
import { elementsOf } from './elements';

test('the elements of a schema are its enums, and its tables with all that belongs to them', () => {
  const user = table('user', {
    columns: [
      column('id', 'uuid', { nullable: false }),
      column('email', 'text', { nullable: false }),
      column('boss_id', 'uuid'),
    ],
    uniqueConstraints: [{ name: 'user_email_key', columns: ['email'], nullsNotDistinct: false }],
    foreignKeys: [foreignKey('user', ['boss_id'], 'user')],
    checks: [{ name: 'user_email_check', expression: expression(`email <> ''`, ['email']) }],
    indexes: [index('user_boss_id_idx', ['boss_id'])],
  });
  const schema = { enums: [{ name: 'role', values: ['owner'], comment: null }], tables: [user] };
  expect(elementsOf(schema).map(printAddress)).toEqual([
    'enum role',
    'table user',
    'table user, column id',
    'table user, column email',
    'table user, column boss_id',
    'table user, not null email',
    'table user, primary key user_pkey',
    'table user, unique constraint user_email_key',
    'table user, foreign key user_boss_id_fkey',
    'table user, check user_email_check',
    'table user, index user_boss_id_idx',
  ]);
});
