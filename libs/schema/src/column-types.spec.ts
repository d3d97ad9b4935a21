import { builtinTypes } from './builtin-types';
import { parseBuiltinType, printColumnType } from './column-types';

const printed = (spelling: string) => {
  const type = parseBuiltinType(spelling);
  return type && printColumnType(type);
};

const aliases = Object.entries(builtinTypes).flatMap(([name, type]) => type.aliases.map((alias) => [alias, name]));
test.each([
  ...aliases,
  ['varchar(80)', 'character varying(80)'],
  ['numeric(12)', 'numeric(12,0)'],
  ['numeric', 'numeric'],
])('%s is %s', (spelling, name) => {
  // Without a length these hold one character, one bit.
  const given = ['character', 'bit'].includes(name) ? `${name}(1)` : name;
  expect(printed(spelling)).toBe(given);
});

test.each([
  ['bit', 'bit(1)'],
  ['CHAR', 'character(1)'],
  [' NUMERIC ( 12 , 2 ) ', 'numeric(12,2)'],
  ['timestamptz(3)', 'timestamp(3) with time zone'],
  ['timestamp(3) with time zone', 'timestamp(3) with time zone'],
  ['timestamp  with  time  zone', 'timestamp with time zone'],
  ['time(0)', 'time(0) without time zone'],
  ['double precision []', 'double precision[]'],
  ['varchar(5)[]', 'character varying(5)[]'],
  ['timestamptz[]', 'timestamp with time zone[]'],
])('%j is printed as %s', (spelling, name) => {
  expect(printed(spelling)).toBe(name);
});

test.each(Object.keys(builtinTypes))('%s is read again as it was printed', (name) => {
  for (const spelling of [name, `${name}[]`]) {
    const type = parseBuiltinType(spelling);
    expect(type).toMatchObject({ kind: 'builtin', name });
    expect(type && parseBuiltinType(printColumnType(type))).toEqual(type);
  }
});

test.each([
  'money',
  'role',
  '',
  'text(3)',
  'varchar(1,2)',
  'numeric(1,2,3)',
  'text[][]',
  'date with time zone',
  'varchar(-1)',
  'text; DROP',
])('%j is no built-in type', (spelling) => {
  expect(parseBuiltinType(spelling)).toBeUndefined();
});

test('an enum is printed by its name', () => {
  expect(printColumnType({ kind: 'enum', name: 'Odd kind', array: true })).toBe('Odd kind[]');
});
