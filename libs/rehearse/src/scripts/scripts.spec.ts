import { objectionTo } from './beyond-the-database';
import { tasksOf } from './tasks';

const labels = (...statements: readonly string[]) => {
  const read = tasksOf(statements);
  return 'why' in read ? read.why : read.tasks.map(({ label, statements: inner }) => [label, ...inner]);
};

test('the statements of a transaction are one task', () => {
  expect(labels('a', 'BEGIN ISOLATION LEVEL SERIALIZABLE', 'b', 'c', 'COMMIT', 'd')).toEqual([
    ['statement 1', 'a'],
    ['transaction of statements 2 to 5', 'b', 'c'],
    ['statement 6', 'd'],
  ]);
  expect(labels('start  transaction', 'ROLLBACK WORK TO SAVEPOINT s', 'rollback to s', 'Rollback Work')).toEqual([
    ['transaction of statements 1 to 4', 'ROLLBACK WORK TO SAVEPOINT s', 'rollback to s'],
  ]);
});

test.each([
  [['a', 'BEGIN', 'b'], 'The transaction that begins with statement 2 does not end.'],
  [['BEGIN', 'BEGIN', 'END'], 'Statement 2 begins a transaction inside of another.'],
  [['BEGIN', 'COMMIT AND CHAIN', 'COMMIT'], 'Statement 2 chains transactions: begin each by itself.'],
  [['a', 'COMMIT'], 'Statement 2 ends a transaction that none began.'],
])('%j has transactions that do not fit', (statements, why) => {
  expect(labels(...statements)).toBe(why);
});

test.each([
  ['CREATE ROLE r', /^reaches beyond its database/],
  ['alter  user r SUPERUSER', /^reaches beyond/],
  ['DROP DATABASE shop', /^reaches beyond/],
  ['ALTER SYSTEM SET fsync = off', /^reaches beyond/],
  ['DROP OWNED BY r', /^reaches beyond/],
  ['GRANT admin TO r', /^reaches beyond/],
  ['REVOKE CONNECT ON DATABASE template1 FROM public', /^reaches beyond/],
  ['GRANT SET ON PARAMETER work_mem TO public', /^reaches beyond/],
  ["COPY t TO PROGRAM 'sh'", /^runs a program/],
  ["COPY t FROM PROGRAM 'sh'", /^runs a program/],
  ["COPY t TO '/tmp/t'", /^writes a file/],
  ['COPY public.t (a, b) FROM stdin', /^waits for rows .*--inserts/],
  ['\\copy t from file', /^is a command of psql/],
])('%s is objected to', (statement, why) => {
  expect(objectionTo(statement)).toMatch(why);
});

test.each([
  'INSERT INTO t VALUES (1)',
  'GRANT SELECT ON t TO r',
  'CREATE USER MAPPING FOR r SERVER s',
  'CREATE TABLE role (a int)',
  "COPY t FROM '/srv/t.csv'",
  'COPY t TO stdout',
])('%s is not', (statement) => {
  expect(objectionTo(statement)).toBeUndefined();
});
