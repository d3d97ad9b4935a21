import { applySteps, noWatch, type Database, type Policy, type Session } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { makePlan, type Plan } from '@wesley/plan';
import { diffCatalogs, openShadow, readCatalog, type CatalogDifference } from '@wesley/postgres';
import { requirementsOf, type Shadow } from '@wesley/rehearse';
import { arbitraryEdit, type Edited } from '@wesley/schema/src/arbitrary-edit.fixture';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import type { Schema } from '@wesley/schema';
import { buildSchema } from '@wesley/sql';
import fc from 'fast-check';

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

const policy: Policy = {
  retry: { times: 0, pause: 0 },
  sleep: async () => undefined,
  signal: new AbortController().signal,
};

test('any schema is built, and a plan leads from it to what it is edited into, twice with the same result', async () => {
  const pairs = arbitrarySchema.chain((before) => arbitraryEdit(before).map((edited) => ({ before, edited })));
  await fc.assert(
    fc.asyncProperty(pairs, async ({ before, edited }) => {
      const [migrated, built] = [await build('migrated', before), await build('built', edited.schema)];
      try {
        const { steps } = planOf(before, edited);
        for (const attempt of [1, 2]) {
          await applySteps(steps, migrated, policy, noWatch);
          expect({ attempt, ...(await differences(built, migrated)) }).toEqual({ attempt, missing: [], extra: [] });
        }
      } finally {
        await shadow.drop(migrated);
        await shadow.drop(built);
      }
    }),
    { seed: 20, numRuns: 10, endOnFailure: true },
  );
}, 240_000);

async function build(label: string, schema: Schema): Promise<Database> {
  await shadow.provide(requirementsOf(schema));
  const database = await shadow.create(label);
  await inSession(database, async (session) => {
    for (const { sql, done } of buildSchema(schema)) {
      await session.query(sql);
      const [row] = await session.query(`SELECT ${done} AS done`);
      expect({ sql, done: row?.['done'] === true || done === 'FALSE' }).toEqual({ sql, done: true });
    }
  });
  return database;
}

function planOf(before: Schema, { schema: after, annotations }: Edited): Plan {
  const outcome = makePlan({ before, after, changes: diffSchemas(before, after, annotations), postgres: 18 });
  if ('refused' in outcome) throw new Error(outcome.refused.map(({ diagnostic }) => diagnostic.message).join('\n'));
  return outcome.plan;
}

async function differences(built: Database, migrated: Database): Promise<CatalogDifference> {
  return diffCatalogs(await inSession(built, readCatalog), await inSession(migrated, readCatalog));
}

async function inSession<T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await database.connect('e2e');
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
