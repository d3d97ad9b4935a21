import { whyNotUsable } from './why-not-usable';

const server = (version: number, wanted: number, parts = {}) =>
  whyNotUsable({ version, recovering: false, role: 'maker', creates: true, ...parts }, wanted)?.problem;

test.each([
  [140_004, 14],
  [139_999, 13],
  [150_000, 15],
  [180_001, 18],
])('%i will do', (version, wanted) => {
  expect(server(version, wanted)).toBeUndefined();
});

test('a server whose concurrent builds lack rows is refused', () => {
  const why = 'where CREATE INDEX CONCURRENTLY may build an index that lacks rows.';
  expect(server(140_000, 14)).toBe(`is PostgreSQL 14.0, ${why}`);
  expect(server(140_003, 14)).toBe(`is PostgreSQL 14.3, ${why}`);
});

test('so is one that is too old, another than asked for, a standby, or one that lets us make nothing', () => {
  expect(server(120_022, 12)).toBe('is PostgreSQL 12.');
  expect(server(170_002, 18)).toBe('is PostgreSQL 17, and the configuration asks for 18.');
  expect(server(180_001, 18, { recovering: true })).toBe('is a standby, which is read-only.');
  expect(server(180_001, 18, { creates: false })).toBe('does not let "maker" make databases.');
});
