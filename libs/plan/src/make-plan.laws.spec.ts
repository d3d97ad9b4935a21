import { diffSchemas, type Change } from '@wesley/diff';
import { digestOf, elementsOf, printAddress, type Schema } from '@wesley/schema';
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

test('every need of a step is there before, or made by an earlier one', () => {
  fc.assert(
    fc.property(edits, ({ before, after, changes }) => {
      const there = new Set(placesOf(before).map(printAddress));
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

test('a table that existed is never locked for as long as it is read or rewritten, nor together with another unless keys change places, on the way there and back, on any server', () => {
  fc.assert(
    fc.property(edits, majors, ({ before, after, changes }, postgres) => {
      const { steps } = planOf(before, after, changes, postgres);
      for (const group of [...groupByTransaction(steps), ...groupByTransaction(undoSteps(steps, postgres))]) {
        const blocking = group.filter(({ claim: { blocks } }) => blocks === 'writes' || blocks === 'reads and writes');
        // Several statements share a transaction only where they are about one table, and none of them takes time. The edits turn no key
        // that foreign keys hang on: there the tables are locked together, before anything is done.
        const tables = new Set(blocking.map(({ do: { on } }) => on[0]));
        expect(blocking.length === 0 || group.length === 1 || tables.size === 1).toBe(true);
        expect(blocking.flatMap(({ claim }) => [...claim.scans, ...claim.rewrites])).toEqual([]);
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
