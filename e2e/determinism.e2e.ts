import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject, type Project } from './support/wesley';

// Names and texts that a locale would sort, fold or print in another way.
const sources: Readonly<Record<string, string>> = {
  'schema/Zone.graphql': `
"Zürich – 1.000,50 · İstanbul"
type Zone @wes_table {
  id: ID! @wes_pk
  title: String! @wes_default(value: "ß – İ")
  opened: Date! @wes_default(value: "2024-02-29")
  since: DateTime! @wes_default(value: "2024-03-31T01:30:00Z")
}
`,
  'schema/item.graphql': `
enum Kind { INFO info i_2 I10 Z }
type Item @wes_table @wes_index(fields: ["kind", "a_b desc"]) {
  id: ID! @wes_pk
  kind: Kind! @wes_default(value: info)
  aB: Int! @wes_default(value: 0) @wes_check(expr: "a_b < 1000000")
  ab: Float @wes_default(value: 1.5)
  zone: Zone! @wes_fk @wes_index
}
`,
  'schema/extra/more.graphql': `
extend type Item { note: String @wes_unique }
type ITEMS @wes_table(name: "items") { id: ID! @wes_pk item: Item! @wes_fk(onDelete: CASCADE) }
`,
};
const config = { 'wesley.config.json': '{ "schema": "schema/**/*.graphql" }\n' };

const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

function make(files: Readonly<Record<string, string>>): Project {
  const project = makeProject(files);
  projects.push(project);
  return project;
}

/** The bytes of all that was made, by path. */
function outputsIn(root: string): Readonly<Record<string, string>> {
  const files = ['generated', '.wesley'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const isFile = (file: string) => statSync(join(root, file)).isFile();
  return Object.fromEntries(
    files
      .filter(isFile)
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

async function planned(
  project: Project,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
) {
  expect(await project.wesley(['plan', '--from', 'empty', ...args], environment)).toMatchObject({ code: 0 });
}

it('gives the same bytes in any locale, time zone and folder, and of files in any order', async () => {
  const plain = make({ ...config, ...sources });
  await planned(plain, { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' });
  const expected = outputsIn(plain.root);
  expect(Object.keys(expected).length).toBeGreaterThan(12);

  for (const environment of [
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    { LC_ALL: 'sv_SE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
  ]) {
    const project = make({ ...config, ...sources });
    await planned(project, environment);
    expect(outputsIn(project.root)).toEqual(expected);
  }

  const turned = make(Object.fromEntries(Object.entries({ ...config, ...sources }).reverse()));
  await planned(turned);
  expect(outputsIn(turned.root)).toEqual(expected);

  const outer = make({});
  const inner = join(outer.root, 'müll heap', "o'neil");
  mkdirSync(inner, { recursive: true });
  outer.write(
    Object.fromEntries(
      Object.entries({ ...config, ...sources }).map(([file, text]) => [`müll heap/o'neil/${file}`, text]),
    ),
  );
  await planned(outer, {}, ['--project', inner]);
  expect(outputsIn(inner)).toEqual(expected);
});

it('does not touch a file that stays what it is', async () => {
  const project = make({ ...config, ...sources });
  await project.wesley(['transform']);
  const generated = readdirSync(join(project.root, 'generated'));
  const stamps = () =>
    Object.fromEntries(
      generated.map((name) => {
        const { mtimeMs, ino } = statSync(join(project.root, 'generated', name));
        return [name, `${String(mtimeMs)} ${String(ino)}`];
      }),
    );
  const before = stamps();
  expect((await project.wesley(['transform'])).stdout).toContain('Homeostasis maintained');
  expect(stamps()).toEqual(before);
  // Only the database hears of an index.
  project.write({
    'schema/item.graphql':
      sources['schema/item.graphql']?.replace('zone: Zone! @wes_fk @wes_index', 'zone: Zone! @wes_fk') ?? '',
  });
  await project.wesley(['transform']);
  const changed = Object.entries(stamps()).flatMap(([name, stamp]) => (stamp === before[name] ? [] : [name]));
  expect(changed.sort()).toEqual(['schema.sql', 'tests.sql']);
});

it('--check tells CI what is stale, and writes nothing: exit 4', async () => {
  const project = make({ ...config, ...sources });
  const check = () => project.wesley(['transform', '--check']);
  const stale = (names: string) => ({ code: 4, stderr: expect.stringContaining(names) });
  expect(await check()).toMatchObject(stale('generated/schema.sql, generated/types.ts'));
  expect(readdirSync(project.root).sort()).toEqual(['schema', 'wesley.config.json']);
  await project.wesley(['transform']);
  expect(await check()).toMatchObject({ code: 0, stderr: '' });
  project.write({ 'schema/item.graphql': sources['schema/item.graphql']?.replace('aB: Int!', 'aB: BigInt!') ?? '' });
  const before = outputsIn(project.root);
  expect(await check()).toMatchObject(stale('generated/schema.sql'));
  expect(JSON.parse((await project.wesley(['transform', '--check', '--json'])).stdout)).toMatchObject({
    exitCode: 4,
    diagnostics: [{ code: 'outputs-stale' }],
  });
  expect(outputsIn(project.root)).toEqual(before);
});
