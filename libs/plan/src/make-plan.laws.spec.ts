import { diffSchemas, type Change } from '@wesley/diff';
import { digestOf, elementAddress, elementsOf, printAddress, type Address, type Schema } from '@wesley/schema';
import { arbitraryEdit } from '@wesley/schema/src/arbitrary-edit.fixture';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import { placesOf } from '@wesley/schema/src/places.fixture';
import fc from 'fast-check';
import { costs } from './costs/costs';
import { makePlan } from './make-plan';
import type { Plan } from './plan';
import { printScripts } from './print-scripts';
import { groupByTransaction } from './transactions';
import { undoSteps } from './undo-steps';

const numRuns = 150;
const edits = arbitrarySchema.chain((before) =>
  arbitraryEdit(before).map(({ schema, annotations }) => ({
    before,
    after: schema,
    changes: diffSchemas(before, schema, annotations),
  })),
);

function planOf(before: Schema, after: Schema, changes: readonly Change[], postgres = 18): Plan {
  const outcome = makePlan({ before, after, changes, postgres });
  if ('refused' in outcome) throw new Error(outcome.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  return outcome.plan;
}

// A column that leaves the primary key keeps its NOT NULL.
function notNullsOfKeys({ tables }: Schema): readonly Address[] {
  return tables.flatMap(({ name, primaryKey }) =>
    primaryKey.columns.map((column) => elementAddress(name, 'not-null', column)),
  );
}

test('every need of a step is there before, or made by an earlier one', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      const there = new Set([...placesOf(before), ...notNullsOfKeys(before)].map(printAddress));
      const plan = planOf(before, after, changes);
      for (const { do: statement } of plan.steps) {
        for (const need of statement.needs) expect(there).toContain(need);
        for (const made of statement.makes) there.add(made);
        for (const dropped of statement.drops) there.delete(dropped);
      }
      for (const element of elementsOf(after).map(printAddress)) expect(there).toContain(element);
      expect([plan.from, plan.to]).toEqual([digestOf(before), digestOf(after)]);
    }),
    { seed: 9, numRuns },
  );
});

test('a plan is the same each time it is made', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      expect(planOf(before, after, changes)).toEqual(planOf(before, after, changes));
    }),
    { seed: 10, numRuns: 50 },
  );
});

test('ids are unique, short, and fit for a file name', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      const ids = planOf(before, after, changes).steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^(?=.{1,60}$)[a-z]+-\d\d+-[a-z-]+(-[a-z0-9_.]*[a-z0-9])?$/);
    }),
    { seed: 11, numRuns },
  );
});

const majors = fc.constantFrom(14, 15, 16, 17, 18);

test('a table that existed is never locked for as long as it is read or rewritten, and waited for only briefly while another is held, there and back, on any server', () => {
  fc.assert(
    fc.property(edits, majors, ({ before, after, changes }, postgres) => {
      const { steps } = planOf(before, after, changes, postgres);
      for (const group of [...groupByTransaction(steps), ...groupByTransaction(undoSteps(steps, postgres))]) {
        const blocking = group.filter(({ claim: { blocks } }) => blocks === 'writes' || blocks === 'reads and writes');
        expect(blocking.flatMap(({ claim }) => [...claim.scans, ...claim.rewrites])).toEqual([]);
        const held = new Set<string>();
        for (const { claim, lockTimeout } of group) {
          const locked = claim.locks.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE').map(({ relation }) => relation);
          const waits = locked.some((relation) => !held.has(relation));
          locked.forEach((relation) => held.add(relation));
          if (waits && held.size > 1) expect(lockTimeout).toBe(100);
        }
      }
    }),
    { seed: 12, numRuns: 300 },
  );
});

test('what must run alone has no transaction, on the way there and back', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      const { steps } = planOf(before, after, changes);
      for (const { do: statement, transaction, batch } of [...steps, ...undoSteps(steps, 18)])
        expect(transaction === null).toBe(costs[statement.form].runsAlone === true || batch !== null);
    }),
    { seed: 13, numRuns },
  );
});

test('only a backfill writes rows, in transactions of its own', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      for (const { do: statement, transaction, batch } of planOf(before, after, changes).steps) {
        expect(statement.form === 'UPDATE').toBe(batch !== null);
        expect(/^\s*(?:INSERT|UPDATE|DELETE|MERGE|TRUNCATE|COPY)\b/i.test(statement.sql)).toBe(batch !== null);
        expect(batch === null || transaction === null).toBe(true);
      }
    }),
    { seed: 15, numRuns },
  );
});

test('whatever is dropped is dropped by its name, and takes nothing along', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      const { steps } = planOf(before, after, changes);
      const statements = [...steps, ...undoSteps(steps, 18)].map((step) => step.do);
      const drops = statements.filter(({ form }) => form.includes('DROP') || form.includes('REVOKE'));
      expect(drops.filter(({ sql }) => /\bCASCADE\s*$/i.test(sql))).toEqual([]);
    }),
    { seed: 16, numRuns },
  );
});

test('the scripts hold every step once', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      const plan = planOf(before, after, changes);
      const lines = Object.values(printScripts(plan)).join('').split('\n');
      for (const { id } of plan.steps) expect(lines.filter((line) => line.startsWith(`-- ${id}: `))).toHaveLength(1);
    }),
    { seed: 14, numRuns: 50 },
  );
});
