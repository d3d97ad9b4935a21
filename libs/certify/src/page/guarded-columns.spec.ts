import { diffSchemas } from '@wesley/diff';
import type { Annotations, Table } from '@wesley/schema';
import { column, expression, foreignKey, index, indexKey, table } from '@wesley/schema/src/builders.fixture';
import { guardedColumns } from './guarded-columns';

const columns = ['id', 'email', 'secret', 'note', 'home'].map((name) =>
  column(name, name === 'home' ? 'jsonb' : 'text', { nullable: name !== 'id' }),
);
const before = table('user', { columns });
const annotations: Annotations = {
  'table user, column email': { pii: true },
  'table user, column secret': { sensitive: true, pii: true },
  'table user, column home': { embedded: { type: 'Address', list: false } },
  'embedded type Address': {
    fields: [
      {
        name: 'at',
        type: { kind: 'embedded', name: 'Spot' },
        list: false,
        nullable: true,
        nullableItems: false,
        comment: null,
      },
      {
        name: 'in',
        type: { kind: 'embedded', name: 'Address' },
        list: false,
        nullable: true,
        nullableItems: false,
        comment: null,
      },
    ],
  },
  'embedded type Spot': {
    fields: [
      {
        name: 'lat',
        type: { kind: 'builtin', name: 'text', modifiers: [] },
        list: false,
        nullable: true,
        nullableItems: false,
        comment: null,
        pii: true,
      },
    ],
  },
};

/** Names of the columns that are touched when a table becomes another one. */
function touched(after: Table, from: Table | null = before, marks = annotations) {
  const schema = { enums: [], tables: [after] };
  const old = { enums: [], tables: from ? [from] : [] };
  const changes = diffSchemas(old, schema, marks);
  const of = (mark: 'sensitive' | 'pii') =>
    guardedColumns(mark, changes, { schema, annotations: marks }).map((address) =>
      address.replace('table user, column ', ''),
    );
  return { sensitive: of('sensitive'), pii: of('pii') };
}
const none = { sensitive: [], pii: [] };

test('a change of a column touches it', () => {
  const required = columns.map((each) => (each.name === 'email' ? { ...each, nullable: false } : each));
  expect(touched({ ...before, columns: required })).toEqual({ sensitive: [], pii: ['email'] });
  expect(touched({ ...before, columns: [...columns, column('plain', 'text')] })).toEqual(none);
});

test('so does what reads it', () => {
  const checks = [{ name: 'c', expression: expression("secret <> ''", ['secret']) }];
  expect(touched({ ...before, checks })).toEqual({ sensitive: ['secret'], pii: ['secret'] });
  const lower = indexKey(expression('lower(email)', ['email'], ['lower']));
  expect(touched({ ...before, indexes: [index('i', ['note'], { keys: [lower] })] })).toEqual({
    sensitive: [],
    pii: ['email'],
  });
  expect(touched({ ...before, indexes: [index('i', ['note'], { include: ['email'] })] })).toEqual({
    sensitive: [],
    pii: ['email'],
  });
  const uniqueConstraints = [{ name: 'u', columns: ['email', 'note'], nullsNotDistinct: false }];
  expect(touched({ ...before, uniqueConstraints })).toEqual({ sensitive: [], pii: ['email'] });
  expect(touched({ ...before, indexes: [index('i', ['note'])] })).toEqual(none);
});

test('so does what read it and goes, or is another one now', () => {
  const guarded = { sensitive: ['secret'], pii: ['secret'] };
  const check = (sql: string, name: string) => [{ name: 'c', expression: expression(sql, [name]) }];
  const checked = { ...before, checks: check("secret <> ''", 'secret') };
  expect(touched(before, checked)).toEqual(guarded);
  expect(touched({ ...before, checks: check("note <> ''", 'note') }, checked)).toEqual(guarded);
  const indexed = { ...before, indexes: [index('i', ['secret'])] };
  expect(touched(before, indexed)).toEqual(guarded);
  expect(touched({ ...before, indexes: [index('i', ['note'])] }, indexed)).toEqual(guarded);
  const unique = (name: string) => [{ name: 'u', columns: [name], nullsNotDistinct: false }];
  const single = { ...before, uniqueConstraints: unique('secret') };
  expect(touched(before, single)).toEqual(guarded);
  expect(touched({ ...before, uniqueConstraints: unique('note') }, single)).toEqual(guarded);
  const key = (name: string) => [foreignKey('user', [name], 'user', { name: 'f' })];
  const referring = { ...before, foreignKeys: key('secret') };
  expect(touched(before, referring)).toEqual(guarded);
  expect(touched({ ...before, foreignKeys: key('note') }, referring)).toEqual(guarded);
  const primaryKey = (name: string) => ({ ...before, primaryKey: { name: 'user_pkey', columns: [name] } });
  expect(touched(primaryKey('id'), primaryKey('secret'))).toEqual(guarded);
  expect(touched(before, { ...before, checks: check("note <> ''", 'note') })).toEqual(none);
});

test('who may see a table may see all of it, its embedded types included', () => {
  const all = { sensitive: ['secret'], pii: ['email', 'home', 'secret'] };
  expect(touched(before, null)).toEqual(all);
  expect(touched({ ...before, rowSecurity: { enabled: true, forced: false } })).toEqual(all);
  const grant = (name: string | null) => [{ role: 'app', column: name, privileges: ['SELECT'] as const }];
  expect(touched({ ...before, grants: grant(null) })).toEqual(all);
  expect(touched({ ...before, grants: grant('email') })).toEqual({ sensitive: [], pii: ['email'] });
  expect(touched({ ...before, grants: grant('note') })).toEqual(none);
});

test('all columns of a table that has a mark have it', () => {
  const marks: Annotations = { 'table user': { sensitive: true } };
  const after = { ...before, columns: [...columns, column('plain', 'text')] };
  expect(touched(after, before, marks)).toEqual({ sensitive: ['plain'], pii: [] });
});
