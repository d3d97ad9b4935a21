import { emptySchema } from '@wesley/schema';
import { column, foreignKey, index, table } from '@wesley/schema/src/builders.fixture';
import { addressOfChange } from './address-of-change';
import { applyChanges } from './apply-changes';
import type { Change } from './change';
import { classify } from './classify';

const rowSecurity = (enabled: boolean, forced: boolean) => ({ enabled, forced });

test('a change of what is not there is a bug', () => {
  const change = { kind: 'drop-not-null', table: 't', column: 'a' } as const;
  expect(() => applyChanges(emptySchema, [change])).toThrow('There is no t to change.');
  expect(() => applyChanges({ enums: [], tables: [table('t')] }, [change])).toThrow('There is no a to change.');
  const revoke = {
    kind: 'drop-grant',
    table: 't',
    grant: { role: 'r', column: null, privileges: ['SELECT'] },
    kept: null,
  } as const;
  expect(() => applyChanges({ enums: [], tables: [table('t')] }, [revoke])).toThrow(
    'There is no grant to r to change.',
  );
});

const unique = { name: 'u', columns: ['a'], nullsNotDistinct: false };

test.each<[Change, string]>([
  [{ kind: 'add-column', table: 't', column: column('a', 'text'), backfill: null }, 'additive'],
  [{ kind: 'add-index', table: 't', index: index('i', ['a']) }, 'additive'],
  [{ kind: 'add-index', table: 't', index: index('i', ['a'], { unique: true }) }, 'tightening'],
  [{ kind: 'set-not-null', table: 't', column: 'a', backfill: null }, 'tightening'],
  [{ kind: 'drop-column', table: 't', column: column('a', 'text') }, 'destructive'],
  [
    { kind: 'set-row-security', table: 't', from: rowSecurity(false, false), to: rowSecurity(true, false) },
    'tightening',
  ],
  [{ kind: 'drop-index', table: 't', index: index('i', ['a']), kept: null }, 'additive'],
  [{ kind: 'drop-index', table: 't', index: index('i', ['a'], { unique: true }), kept: null }, 'destructive'],
  [{ kind: 'drop-index', table: 't', index: index('i', ['a'], { unique: true }), kept: 'j' }, 'additive'],
  [{ kind: 'drop-unique-constraint', table: 't', constraint: unique, kept: null }, 'destructive'],
  [{ kind: 'drop-unique-constraint', table: 't', constraint: unique, kept: 't_pkey' }, 'tightening'],
  ...(
    [
      [unique, { ...unique, nullsNotDistinct: true }, 'tightening'],
      [{ ...unique, nullsNotDistinct: true }, unique, 'destructive'],
      [{ ...unique, columns: ['a', 'b'] }, { ...unique, columns: ['b', 'a'] }, 'tightening'],
      [unique, { ...unique, columns: ['a', 'b'] }, 'destructive'],
    ] as const
  ).map(([from, to, expected]): [Change, string] => [
    { kind: 'change-unique-constraint', table: 't', from, to },
    expected,
  ]),
  [{ kind: 'change-index', table: 't', from: index('i', ['a']), to: index('i', ['b']) }, 'additive'],
  [
    { kind: 'change-index', table: 't', from: index('i', ['a']), to: index('i', ['a'], { unique: true }) },
    'tightening',
  ],
  [
    {
      kind: 'change-index',
      table: 't',
      from: index('i', ['a'], { unique: true }),
      to: index('i', ['a', 'b'], { unique: true }),
    },
    'destructive',
  ],
  [
    {
      kind: 'change-index',
      table: 't',
      from: index('i', ['a'], { unique: true }),
      to: index('i', ['a'], { unique: true, include: ['b'] }),
    },
    'tightening',
  ],
  [
    {
      kind: 'drop-foreign-key',
      table: 't',
      foreignKey: foreignKey('t', ['a'], 'u', { onDelete: 'RESTRICT' }),
      kept: null,
    },
    'additive',
  ],
  [
    {
      kind: 'drop-foreign-key',
      table: 't',
      foreignKey: foreignKey('t', ['a'], 'u', { onUpdate: 'SET NULL' }),
      kept: null,
    },
    'destructive',
  ],
  [
    {
      kind: 'drop-foreign-key',
      table: 't',
      foreignKey: foreignKey('t', ['a'], 'u', { onDelete: 'CASCADE' }),
      kept: 'k',
    },
    'additive',
  ],
  [{ kind: 'set-row-security', table: 't', from: rowSecurity(true, false), to: rowSecurity(true, true) }, 'tightening'],
  [
    { kind: 'set-row-security', table: 't', from: rowSecurity(true, false), to: rowSecurity(false, false) },
    'destructive',
  ],
  [
    { kind: 'set-row-security', table: 't', from: rowSecurity(true, true), to: rowSecurity(true, false) },
    'destructive',
  ],
])('%j is %s', (change, expected) => {
  expect(classify(change)).toBe(expected);
});

test('the address of a NOT NULL is that of the column, told apart by its kind', () => {
  expect(addressOfChange({ kind: 'set-not-null', table: 't', column: 'a', backfill: null })).toEqual({
    kind: 'not-null',
    table: 't',
    name: 'a',
  });
});
