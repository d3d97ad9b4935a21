import { renameConstraint, renameIndex } from './renames';

test('a constraint and an index take another name, which tells that it is done', () => {
  expect(renameConstraint('order', 'check', { from: 'a', to: 'B' })).toMatchObject({
    form: 'ALTER TABLE … RENAME CONSTRAINT',
    sql: 'ALTER TABLE "order" RENAME CONSTRAINT a TO "B"',
    done: expect.stringContaining(`c.conname = 'B'`),
    makes: ['table order, check B'],
    drops: ['table order, check a'],
  });
  expect(renameIndex('s.order', { from: 'a', to: 'B' })).toMatchObject({
    form: 'ALTER INDEX … RENAME',
    sql: 'ALTER INDEX s.a RENAME TO "B"',
    done: expect.stringContaining(`to_regclass('s."B"')`),
    makes: ['table s.order, index B'],
    drops: ['table s.order, index a'],
  });
});
