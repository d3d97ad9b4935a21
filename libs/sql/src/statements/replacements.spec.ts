import { expression, index } from '@wesley/schema/src/builders.fixture';
import { noteReplacedCheck, noteReplacedIndex, replacementNote } from './replacements';

const old = { name: 'Positive', expression: expression('total >= 0', ['total']) };
const check = { name: 'Positive', expression: expression('total > 0', ['total']) };

test('a constraint or an index that took the place of another says so, which tells that it did', () => {
  const { sql, done, needs, form } = noteReplacedCheck('order', { from: old, to: check });
  const [note = ''] = new RegExp(`${replacementNote}[0-9a-f]{12}`).exec(sql) ?? [];
  expect(sql).toBe(`COMMENT ON CONSTRAINT "Positive" ON "order" IS '${note}'`);
  expect(done).toContain(
    `c.conname = 'Positive' AND c.contype = 'c' AND obj_description(c.oid, 'pg_constraint') = '${note}'`,
  );
  expect([form, ...needs]).toEqual(['COMMENT ON', 'table order, check Positive']);
  expect(noteReplacedIndex('s.order', { from: index('I', ['a']), to: index('I', ['id']) })).toMatchObject({
    sql: expect.stringMatching(`^COMMENT ON INDEX s."I" IS '${replacementNote}[0-9a-f]{12}'$`),
    done: expect.stringContaining(`to_regclass('s."I"') AND obj_description(i.indexrelid, 'pg_class') = '`),
    needs: ['table s.order, index I'],
  });
});

test('another definition has another note, before and after', () => {
  const notes = [check, { ...check, expression: expression('total > 1', ['total']) }].map(
    (each) => noteReplacedCheck('order', { from: old, to: each }).sql,
  );
  const renamed = noteReplacedCheck('order', { from: check, to: check }).sql;
  expect(new Set([...notes, renamed]).size).toBe(3);
});
