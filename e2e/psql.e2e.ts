import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { makePlan, printScripts } from '@wesley/plan';
import { diffCatalogs, openShadow, readCatalog, type Catalog } from '@wesley/postgres';
import { requirementsOf, standInForSupabase, type Shadow } from '@wesley/rehearse';
import type { Schema } from '@wesley/schema';
import { openMigratedPairs, type MigratedPairs } from './support/migrate-pairs';
import { hasPsql, runWithPsql } from './support/psql';
import { readSdl } from './support/read-sdl';
import { makeProject, type Project } from './support/wesley';

// The scripts are made for psql, which reads more than SQL: backslashes, variables, \if.
const withPsql = hasPsql ? describe : describe.skip;
const title = hasPsql ? 'psql' : 'not run, since there is no psql on the PATH';

const postgres = 18;
let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: postgres, timeout: 30_000 });
});
afterAll(() => shadow.close());

withPsql(`${title}: schema.sql`, () => {
  const folder = join(__dirname, 'schemas');
  let project: Project;
  afterEach(() => {
    project.remove();
  });

  test.each(readdirSync(folder))('of %s builds the database that the driver builds from it', async (name) => {
    const texts = readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
    project = makeProject(Object.fromEntries(texts) as Record<string, string>);
    expect(await project.wesley(['transform', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const read = (file: string) => readFileSync(join(project.root, file), 'utf8');
    const { schema } = JSON.parse(read('.wesley/transform/ir.json')) as { schema: Schema };
    const text = read('generated/schema.sql');
    const byPsql = await build(schema, (database) => runWithPsql(database, [text]));
    const byDriver = await build(schema, async (database) => {
      const session = await database.connect('e2e');
      await session.script(text);
      await session.close();
    });
    expect(byPsql.rows.length).toBeGreaterThan(schema.tables.length);
    expect(diffCatalogs(byDriver, byPsql)).toEqual({ missing: [], extra: [] });
  });
});

async function build(schema: Schema, run: (database: Database) => Promise<void>): Promise<Catalog> {
  const requirements = requirementsOf(schema);
  await shadow.provide(requirements);
  const database = await shadow.create('psql');
  const session = await database.connect('e2e');
  if (requirements.supabaseAuth) await standInForSupabase(session);
  await run(database);
  const catalog = await readCatalog(session);
  await session.close();
  await shadow.drop(database);
  return catalog;
}

withPsql(`${title}: the five scripts of a plan`, () => {
  const corpus = join(__dirname, 'corpus');
  const cases = readdirSync(corpus).flatMap((kind) =>
    readdirSync(join(corpus, kind)).flatMap((name) =>
      existsSync(join(corpus, kind, name, 'plan.txt')) ? [`${kind}/${name}`] : [],
    ),
  );
  let pairs: MigratedPairs;
  beforeAll(async () => {
    // What was done is done: all five run again change nothing.
    pairs = await openMigratedPairs(shadow, (plan, database) => {
      const scripts = Object.values(printScripts(plan));
      return runWithPsql(database, [...scripts, ...scripts]);
    });
  });
  afterAll(() => pairs.close());

  test.each(cases)('%s: lead from the old schema to the new one, and may be run again', async (name) => {
    const read = (file: string) => readSdl(readFileSync(join(corpus, name, file), 'utf8'), file);
    const [from, to] = [await read('from.graphql'), await read('to.graphql')];
    const [before, after] = [from.schema, to.schema];
    const changes = diffSchemas(before, after, to.annotations, from.annotations);
    const planned = makePlan({ before, after, changes, postgres });
    if ('refused' in planned) throw new Error('The plan was refused.');
    expect(await pairs.migrate({ before, after, plan: planned.plan })).toEqual([]);
  });
});
