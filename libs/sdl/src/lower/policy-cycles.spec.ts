import { Kind } from 'graphql';
import type { Policy } from '@wesley/schema';
import type { Reporter } from '../reporter';
import { reportPolicyCycles, type Secured } from './policy-cycles';

/** Tables whose policies ask these, and how often that was looked at. */
function securedTables(asks: Readonly<Record<string, readonly string[]>>) {
  let looks = 0;
  const tables = Object.entries(asks).map(([name, others]) => {
    const policy = {
      command: 'SELECT',
      roles: [],
      get reads() {
        looks += 1;
        return others;
      },
    } as unknown as Policy;
    const security = {
      rowSecurity: { enabled: true, forced: false },
      policies: [{ item: policy, place: { kind: Kind.NAME } }],
    };
    return { draft: { name, definition: { name } }, security } as unknown as Secured;
  });
  const found: string[] = [];
  const reporter = {
    error: (_place: unknown, _code: unknown, message: string) => found.push(message),
  } as unknown as Reporter;
  reportPolicyCycles(tables, reporter);
  return { found, looks };
}

test('the shortest circle of each table is told once', () => {
  const { found } = securedTables({ a: ['b'], b: ['c', 'd'], c: ['a'], d: ['b'], e: ['a'], f: ['nobody'] });
  expect(found).toEqual([
    'Policies for SELECT ask each other for ever: a asks b, which asks c, which asks a.',
    'Policies for SELECT ask each other for ever: b asks d, which asks b.',
  ]);
});

test.each([500, 1000])('where nothing goes in a circle, each of %i policies is looked at a few times', (count) => {
  const name = (at: number) => `t${String(at)}`;
  const asks = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [name(at), at + 1 < count ? [name(at + 1), name(count - 1)] : ['other']]),
  );
  const { found, looks } = securedTables(asks);
  expect(found).toEqual([]);
  expect(looks).toBeLessThan(10 * count);
});
