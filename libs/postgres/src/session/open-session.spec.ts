import type { Shadow } from '@wesley/rehearse';
import type { Session } from '@wesley/apply';
import { openShadow } from '../shadow/open-shadow';

jest.setTimeout(60_000);

let shadow: Shadow;
let session: Session;

beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 20_000 });
  session = await (await shadow.create('sessions')).connect('test');
});
afterAll(() => shadow.close());

describe('a session', () => {
  test('gives the rows of a statement, and of the last of several', async () => {
    expect(await session.query('SELECT $1::int + 1 AS n', [1])).toEqual([{ n: 2 }]);
    expect(await session.query('SELECT 1 AS n; SELECT 2 AS n')).toEqual([{ n: 2 }]);
    expect(await session.query('SET lock_timeout = 0')).toEqual([]);
  });

  test('gives the rows of each statement of a script', async () => {
    expect(await session.script('SELECT 1 AS n; SET lock_timeout = 0; SELECT 2 AS n')).toEqual([
      [{ n: 1 }],
      [],
      [{ n: 2 }],
    ]);
    expect(await session.script('SELECT 1 AS n')).toEqual([[{ n: 1 }]]);
  });

  test('gives int8 and numeric as text, so that no digit is lost', async () => {
    const rows = await session.query('SELECT 9007199254740993::int8 AS big, 0.10::numeric AS money');
    expect(rows).toEqual([{ big: '9007199254740993', money: '0.10' }]);
  });

  test('knows its backend', async () => {
    expect(await session.query('SELECT pg_backend_pid() AS pid')).toEqual([{ pid: session.pid }]);
  });

  test('rejects with SQLSTATE and constraint when the server refuses, and goes on', async () => {
    await session.query('CREATE TABLE book (id int CONSTRAINT book_pkey PRIMARY KEY)');
    const twice = session.query('INSERT INTO book VALUES (1), (1)');
    await expect(twice).rejects.toMatchObject({ sqlState: '23505', constraint: 'book_pkey' });
    await expect(session.query('INSERT INTO book VALUES (NULL)')).rejects.toMatchObject({
      sqlState: '23502',
      column: 'book.id',
      position: null,
    });
    await expect(session.script('SELECT 1; SELECT none FROM book')).rejects.toMatchObject({
      sqlState: '42703',
      constraint: null,
      column: null,
      position: 17,
    });
    expect(await session.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('takes statements in turn', async () => {
    const slow = session.query('SELECT pg_sleep(0.05), 1 AS n');
    const results = await Promise.all([slow, session.query('SELECT 2 AS n'), session.query('SELECT 3 AS n')]);
    expect(results.map(([row]) => row?.['n'])).toEqual([1, 2, 3]);
  });

  test('sends a statement before the one before it is answered: behind one that is refused, both are told why', async () => {
    await session.query('BEGIN');
    const both = await Promise.allSettled([session.query('SELECT 1 / 0'), session.query('SELECT 1')]);
    await session.query('ROLLBACK');
    const states = both.map((each) => each.status === 'rejected' && (each.reason as { sqlState: string }).sqlState);
    expect(states).toEqual(['22012', '25P02']);
  });

  test('does not wait for what the server is at when it is closed', async () => {
    const other = await (await shadow.create('hanging')).connect('test');
    const hanging = expect(other.query('SELECT pg_sleep(600)')).rejects.toMatchObject({ sqlState: null });
    await other.close();
    await hanging;
  });

  test('can be closed twice, and refuses statements afterwards', async () => {
    const other = await (await shadow.create('closed')).connect('test');
    await other.close();
    await other.close();
    await expect(other.query('SELECT 1')).rejects.toMatchObject({ sqlState: null });
  });
});
