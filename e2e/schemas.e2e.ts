import type { Database, Session } from '@wesley/apply';
import { installPgTap, introspect, openShadow, runSuite } from '@wesley/postgres';
import { requirementsOf, standInForSupabase, type Shadow } from '@wesley/rehearse';
import type { EvidenceMap } from '@wesley/emit';
import { elementsOf, printAddress, type Schema } from '@wesley/schema';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as ts from 'typescript';
import { splitStatements } from '@wesley/postgres/src/pgtap/split-statements';
import { typeErrors } from '@wesley/emit/src/fixtures/type-errors';
import { makeProject, type Project } from './support/wesley';

// Schemas shaped like real products: what a team would write, and every target that comes of it, tried.
const folder = join(__dirname, 'schemas');
const names = readdirSync(folder).sort();

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
}, 60_000);
afterAll(() => shadow.close());

describe.each(names)('%s', (name) => {
  let project: Project;
  let schema: Schema;
  let built: Database;
  const generated = (file: string) => readFileSync(join(project.root, 'generated', file), 'utf8');
  beforeAll(() => {
    const texts = readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
    project = makeProject(Object.fromEntries(texts) as Record<string, string>);
  });
  afterAll(() => {
    project.remove();
  });

  test('is transformed without an error', async () => {
    const { code, stderr } = await project.wesley(['transform', '--quiet']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ir = readFileSync(join(project.root, '.wesley/transform/ir.json'), 'utf8');
    schema = (JSON.parse(ir) as { schema: Schema }).schema;
  });

  test('schema.sql builds the same database as one script and statement by statement', async () => {
    built = await make((session) => session.script(generated('schema.sql')));
    const again = await make(async (session) => {
      for (const statement of splitStatements(generated('schema.sql'))) await session.query(statement);
    });
    const [one, other] = [await look(built), await look(again)];
    expect(one.unsupported).toEqual([]);
    expect(one).toEqual(other);
    expect(one.schema.tables).toHaveLength(schema.tables.length);
    await shadow.drop(again);
  }, 60_000);

  test('its own tests pass, and assert the structure of every element', async () => {
    const session = await built.connect('e2e');
    const { brokeOff, results, planned } = await runSuite(session, generated('tests.sql'));
    expect({ brokeOff, failed: results.filter(({ ok }) => !ok).map(({ description }) => description) }).toEqual({
      brokeOff: null,
      failed: [],
    });
    const { elements } = JSON.parse(
      readFileSync(join(project.root, '.wesley/transform/evidence-map.json'), 'utf8'),
    ) as EvidenceMap;
    const numbers = elements.flatMap(({ assertions }) => Object.values(assertions).flat());
    expect(planned).toBe(new Set(numbers).size);
    const structural = elements.filter(({ assertions }) => assertions.structure.length > 0);
    const asserted = new Set(structural.map(({ element }) => printAddress(element)));
    expect(
      elementsOf(schema)
        .map(printAddress)
        .filter((element) => !asserted.has(element)),
    ).toEqual([]);
    await session.close();
  }, 60_000);

  test('the types compile, and agree with one another', () => {
    const files = Object.fromEntries(['types.ts', 'zod.ts', 'kysely.ts'].map((file) => [file, generated(file)]));
    expect(typeErrors(files)).toEqual([]);
  }, 60_000);

  test('the Zod schemas load, and there are three for each table', () => {
    const loaded = load(generated('zod.ts'));
    expect(Object.keys(loaded).filter((key) => /(?:Row|Insert|Update)Schema$/.test(key))).toHaveLength(
      3 * schema.tables.length,
    );
  });

  async function make(build: (session: Session) => Promise<unknown>): Promise<Database> {
    const requirements = requirementsOf(schema);
    await shadow.provide(requirements);
    const database = await shadow.create('schemas');
    const session = await database.connect('e2e');
    await installPgTap(session);
    if (requirements.supabaseAuth) await standInForSupabase(session);
    await session.query('SET search_path = public');
    await build(session);
    await session.close();
    return database;
  }

  async function look(database: Database) {
    const session = await database.connect('e2e');
    const found = await introspect(session);
    await session.close();
    return found;
  }
});

/** The exports of a module of TypeScript. */
function load(source: string): Readonly<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const run = new Function('module', 'exports', 'require', outputText) as (...args: readonly unknown[]) => void;
  run(module, module.exports, createRequire(__filename));
  return module.exports;
}
