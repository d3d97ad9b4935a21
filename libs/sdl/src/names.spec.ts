import { deriveName, keyNameFor, nameFor, objectionToName } from './names';

test.each([
  ['OrderItem', 'order_item'],
  ['createdAt', 'created_at'],
  ['HTTPServer', 'http_server'],
  ['userID', 'user_id'],
  ['address2', 'address2'],
  ['already_snake', 'already_snake'],
])('%s becomes %s', (name, expected) => {
  expect(nameFor(name, 'snake_case')).toBe(expected);
  expect(nameFor(name, 'preserve')).toBe(name);
});

test('a relation takes the name of its key', () => {
  expect(keyNameFor('shipTo', 'snake_case')).toBe('ship_to_id');
  expect(keyNameFor('shipTo', 'preserve')).toBe('shipToId');
});

describe('deriveName', () => {
  test('names as Postgres does', () => {
    expect(deriveName('order', [], 'pkey')).toBe('order_pkey');
    expect(deriveName('order_line', ['order_id', 'line'], 'fkey')).toBe('order_line_order_id_line_fkey');
  });

  test('shortens to 63 bytes, with a hash that tells long names apart', () => {
    const [one, other] = [
      deriveName('é'.repeat(30), ['a', 'b'], 'check'),
      deriveName('é'.repeat(30), ['a', 'c'], 'check'),
    ];
    expect(one).toMatch(/^é{24}_[0-9a-f]{8}_check$/);
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(63);
    expect(one).not.toBe(other);
    expect(deriveName('t'.repeat(58), [], 'pkey')).toHaveLength(63);
  });
});

test.each([
  ['', 'is empty'],
  ['a\tb', 'holds a control character'],
  ['é'.repeat(32), 'has 64 bytes; Postgres cuts names after 63'],
  ['é'.repeat(31), undefined],
  ['Order Line', undefined],
])('the name %j %s', (name, objection) => {
  expect(objectionToName(name)).toBe(objection);
});
