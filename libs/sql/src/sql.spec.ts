import { identifier, identifiers, integer, list, literal, nothing, parsed, sql } from './sql';

test.each([
  ['plain_1$', 'plain_1$'],
  ['Upper', '"Upper"'],
  ['1st', '"1st"'],
  ['größe', '"größe"'],
  ['two words', '"two words"'],
  ['a"b', '"a""b"'],
  ['select', '"select"'],
  ['between', '"between"'],
  ['left', '"left"'],
  // Not reserved: a name like any other.
  ['name', 'name'],
  ['type', 'type'],
])('the identifier %s is written %s', (name, text) => {
  expect(identifier(name).text).toBe(text);
});

test.each(['', 'a\0b'])('%j is no identifier', (name) => {
  expect(() => identifier(name)).toThrow('Postgres has no such identifier.');
});

test.each([
  ['plain', `'plain'`],
  [`it's`, `'it''s'`],
  ['a\\b', `E'a\\\\b'`],
  [`\\'`, `E'\\\\'''`],
  ['', `''`],
])('the literal %j is written %s', (value, text) => {
  expect(literal(value).text).toBe(text);
});

test('a literal holds no NUL', () => {
  expect(() => literal('\0')).toThrow('A Postgres string cannot hold a NUL character.');
});

test('whole numbers only are integers', () => {
  expect(integer(-3).text).toBe('-3');
  expect(() => integer(0.5)).toThrow('0.5 is no whole number.');
});

test('fragments are put together as they stand', () => {
  const columns = identifiers(['a', 'Order']);
  expect(sql`CREATE INDEX ON ${identifier('t')} (${columns})${nothing};`.text).toBe('CREATE INDEX ON t (a, "Order");');
  expect(list([parsed('a'), parsed('b')], ' AND ').text).toBe('a AND b');
});
