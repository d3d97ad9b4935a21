import fc from 'fast-check';
import { applyChanges, diffSchemas } from '@wesley/diff';
import { emitters } from '@wesley/emit';
import { makePlan, type Plan } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import type { Evidence, Shadow } from '@wesley/rehearse';
import { arbitraryEdit } from '@wesley/schema/src/arbitrary-edit.fixture';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import { openMigratedPairs } from './support/migrate-pairs';
import { rehearseOn } from './support/rehearse-on';

// A sample in CI; WESLEY_RUNS=1000 sweeps, WESLEY_SEED=… repeats a run. The seed is printed.
const numRuns = Number(process.env['WESLEY_RUNS'] ?? 200);
// A whole rehearsal takes as long as a few dozen migrations.
const rehearsals = Math.ceil(numRuns / 25);
const seed = Number(process.env['WESLEY_SEED'] ?? Date.now() % 2 ** 31);

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
  process.stderr.write(`convergence: ${String(numRuns)} pairs of schemas, WESLEY_SEED=${String(seed)}\n`);
});
afterAll(() => shadow.close());

const edits = arbitrarySchema.chain((before) =>
  arbitraryEdit(before).map(({ schema, annotations }) => ({ before, after: schema, annotations })),
);

it(
  'a database with rows, migrated from any schema to any edit of it, is the one that the edit builds',
  async () => {
    const pairs = await openMigratedPairs(shadow);
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        const differences = await pairs.migrate({ ...edit, plan: planOf(edit) });
        fc.pre(differences !== null);
        expect(differences).toEqual([]);
      }),
      { numRuns, seed, endOnFailure: process.env['WESLEY_SHRINK'] !== '1' },
    );
    await pairs.close();
  },
  60_000 + numRuns * 1_000,
);

it(
  'the rehearsal of any edit passes, with all that it looks at',
  async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        const { before, after, annotations } = edit;
        const plan = planOf(edit);
        if (plan.steps.length === 0) return;
        const { files, assertions } = emitters.pgtap({ schema: after, annotations });
        const suite = files[0]?.text ?? '';
        const evidence = await rehearseOn(shadow, { plan, before, after, suite, rows: 20 });
        // A new column has one value in all rows, which a unique constraint over it rightly refuses.
        fc.pre(evidence.failure?.code !== 'step-violation');
        const structural = assertions.filter(({ asserts }) => asserts === 'structure').map(({ number }) => number);
        expect(complaints(evidence, structural)).toEqual([]);
      }),
      { numRuns: rehearsals, seed, endOnFailure: process.env['WESLEY_SHRINK'] !== '1' },
    );
  },
  60_000 + rehearsals * 30_000,
);

it(
  'what a partial plan leads to is what it says, whatever it leaves out',
  async () => {
    const pairs = arbitrarySchema.chain((before) =>
      arbitraryEdit(before).map(({ schema }) => ({ before: schema, wanted: before })),
    );
    await fc.assert(
      fc.asyncProperty(pairs, async ({ before, wanted }) => {
        const changes = diffSchemas(before, wanted, {});
        const planned = makePlan({ before, after: wanted, changes, postgres: 18, allowPartial: true });
        if ('refused' in planned || planned.plan.steps.length === 0) return;
        const after = applyChanges(before, planned.plan.changes);
        const { files, assertions } = emitters.pgtap({ schema: after, annotations: {} });
        const suite = files[0]?.text ?? '';
        const evidence = await rehearseOn(shadow, { plan: planned.plan, before, after, suite, rows: 20 });
        fc.pre(evidence.failure?.code !== 'step-violation');
        const structural = assertions.filter(({ asserts }) => asserts === 'structure').map(({ number }) => number);
        expect(complaints(evidence, structural)).toEqual([]);
      }),
      { numRuns: rehearsals, seed, endOnFailure: process.env['WESLEY_SHRINK'] !== '1' },
    );
  },
  60_000 + rehearsals * 30_000,
);

function planOf({ before, after, annotations }: typeof edits extends fc.Arbitrary<infer Edit> ? Edit : never): Plan {
  const planned = makePlan({ before, after, changes: diffSchemas(before, after, annotations), postgres: 18 });
  // A later edit may let a policy read what an earlier one widens: that has no online recipe.
  fc.pre(!('refused' in planned && planned.refused.every(({ change }) => change.kind === 'widen-column')));
  if ('refused' in planned) throw new Error(planned.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  return planned.plan;
}

// Whether values were found that a key of any odd type refuses is a matter of its own: what the suite says of the structure counts.
const aboutTests = ['tests pass', 'tests fit the target'];

function complaints({ checks, tests, failure }: Evidence, structural: readonly number[]): readonly string[] {
  return [
    ...(failure === null ? [] : [failure.message]),
    ...checks
      .filter(({ check, verdict }) => verdict !== 'PASS' && verdict !== 'NOT APPLICABLE' && !aboutTests.includes(check))
      .map(({ check, detail }) => `${check}: ${detail}`),
    ...(tests?.results ?? [])
      .filter(({ ok, number }) => !ok && structural.includes(number))
      .map(({ description }) => description),
  ];
}
