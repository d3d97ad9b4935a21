import { applyChanges, describeChange, diffSchemas } from '@wesley/diff';
import { digestOf, type Annotations, type Column, type Schema, type Table } from '@wesley/schema';
import { arbitraryEdit } from '@wesley/schema/src/arbitrary-edit.fixture';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import { column, expression, foreignKey, table } from '@wesley/schema/src/builders.fixture';
import { placesOf } from '@wesley/schema/src/places.fixture';
import { printAddress } from '@wesley/schema';
import fc from 'fast-check';
import { makePlan } from './make-plan';

const id = column('id', 'uuid', { nullable: false });
const one = (parts: Partial<Table>, ...more: readonly Table[]): Schema => ({
  enums: [],
  tables: [table('t', parts), ...more],
});
const columns = (...added: readonly Column[]) => ({ columns: [id, ...added] });

function partOf(before: Schema, after: Schema, annotations: Annotations = {}) {
  const changes = diffSchemas(before, after, annotations);
  return makePlan({ before, after, changes, postgres: 18, allowPartial: true });
}

function told(before: Schema, after: Schema, annotations: Annotations = {}) {
  const planned = partOf(before, after, annotations);
  if ('refused' in planned) throw new Error('Nothing of it can be planned.');
  expect(planned.plan.leftOut).toEqual(planned.leftOut.map(({ change }) => change));
  expect(planned.plan.to).toBe(digestOf(applyChanges(before, planned.plan.changes)));
  return {
    planned: planned.plan.changes.map(describeChange),
    leftOut: planned.leftOut.map(({ change }) => describeChange(change)),
  };
}

test('what is refused is left out, and the plan leads to what is left', () => {
  expect(told(one(columns(column('a', 'text'))), one(columns(column('b', 'text'))))).toEqual({
    planned: ['add column t.b text'],
    leftOut: ['drop column t.a'],
  });
});

test('so is all that hangs on it: what needs it, what is about the same column, what is in a renamed table', () => {
  const required = column('a', 'text', { nullable: false });
  const check = { name: 'c', expression: expression(`a <> ''`, ['a']) };
  expect(told(one({}), one({ ...columns(required, column('b', 'text')), checks: [check] }))).toEqual({
    planned: ['add column t.b text'],
    leftOut: ['add column t.a text NOT NULL', `add check c on t: a <> ''`],
  });
  const retyped = column('a', 'bigint', { default: expression('0'), comment: 'x' });
  expect(told(one(columns(column('a', 'integer'))), one({ ...columns(retyped), comment: 'x' }))).toEqual({
    planned: ['set the comment of table t'],
    leftOut: [
      'change the type of column t.a: integer → bigint',
      'set the default of column t.a to 0',
      'set the comment of column t.a',
    ],
  });
  const renamed: Schema = {
    enums: [],
    tables: [
      table('v', columns(column('b', 'text'))),
      table('w', { foreignKeys: [foreignKey('w', ['id'], 'v')] }),
      table('x'),
    ],
  };
  expect(told(one({}), renamed, { 'table v': { renamedFrom: 't' } })).toEqual({
    planned: ['add table x (1 column)'],
    leftOut: ['rename table t to v', 'add column v.b text', 'add table w (1 column)'],
  });
});

test('a column that stays in the primary key stays NOT NULL', () => {
  const a = column('a', 'text', { nullable: false });
  const replaced = table('t', {
    ...columns(a),
    columns: [{ ...id, nullable: true }, a],
    primaryKey: { name: 't_pkey', columns: ['a'] },
    comment: 'x',
  });
  expect(told(one(columns(a)), { enums: [], tables: [replaced] })).toEqual({
    planned: ['set the comment of table t'],
    leftOut: ['change the primary key of t: (id) → (a)', 'let column t.id be NULL'],
  });
});

test('a plan of nothing is none: all is refused as ever', () => {
  expect(partOf(one(columns(column('a', 'text'))), one({}))).toMatchObject({
    refused: [{ change: { kind: 'drop-column' } }],
  });
});

test('whatever is left out, each step finds what it needs', () => {
  const pairs = arbitrarySchema.chain((before) => arbitraryEdit(before).map(({ schema }) => [before, schema] as const));
  const mixed = fc
    .tuple(pairs, fc.boolean())
    .map(([[a, b], back]): readonly [Schema, Schema] => (back ? [b, a] : [a, b]));
  const unrelated = fc.tuple(arbitrarySchema, arbitrarySchema);
  fc.assert(
    fc.property(fc.oneof(mixed, unrelated), ([before, after]) => {
      const planned = partOf(before, after);
      if ('refused' in planned) return;
      const there = new Set(placesOf(before).map(printAddress));
      for (const { do: statement } of planned.plan.steps) {
        for (const need of statement.needs) expect(there).toContain(need);
        for (const made of statement.makes) there.add(made);
        for (const dropped of statement.drops) there.delete(dropped);
      }
      expect(planned.plan.to).toBe(digestOf(applyChanges(before, planned.plan.changes)));
    }),
    { seed: 16, numRuns: 200 },
  );
});
