import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeProject, type Project } from './support/wesley';

const shop = `
enum Status { OPEN PAID }

type Customer @wes_table {
  id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
  email: String! @wes_unique @wes_pii
}

type Purchase @wes_table {
  id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
  customer: Customer! @wes_fk(onDelete: CASCADE) @wes_index
  status: Status! @wes_default(value: OPEN)
  total: Int! @wes_check(expr: "total >= 0")
}
`;

let project: Project;
afterEach(() => {
  project.remove();
});

/** Every file that Wesley wrote, and the schema. */
function files(): readonly string[] {
  const below = ['.wesley', 'generated'].flatMap((folder) =>
    readdirSync(join(project.root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...below.filter((file) => statSync(join(project.root, file)).isFile()), 'SHIPME.md', 'schema.graphql'];
}

it('a bundle is whole after certify, and one byte of any file makes it broken: exit 8', async () => {
  project = makeProject({ 'schema.graphql': shop });
  expect(await project.wesley(['certify'])).toMatchObject({ code: 0 });
  const whole = await project.wesley(['validate-bundle', '--json']);
  expect(JSON.parse(whole.stdout)).toMatchObject({
    command: 'validate-bundle',
    exitCode: 0,
    diagnostics: [],
    result: { documents: 13 },
  });
  const all = files();
  expect(all.length).toBeGreaterThan(25);
  for (const [at, file] of all.entries()) {
    const path = join(project.root, file);
    const bytes = readFileSync(path);
    if (bytes.length === 0) continue;
    const edited = Buffer.from(bytes);
    // Another byte of each file; a letter stays a letter, so that JSON and SQL often stay what they are.
    const place = Math.floor((bytes.length * (at % 7)) / 7);
    edited[place] = (edited[place] ?? 0) ^ 1;
    writeFileSync(path, edited);
    const { code, stderr } = await project.wesley(['validate-bundle']);
    expect([file, place, code, stderr.includes('error')]).toEqual([file, place, 8, true]);
    writeFileSync(path, bytes);
  }
  expect(await project.wesley(['validate-bundle'])).toMatchObject({ code: 0, stderr: '' });
});

it('a line of a generated file is led back to the schema', async () => {
  project = makeProject({ 'schema.graphql': shop });
  await project.wesley(['transform']);
  const sql = readFileSync(join(project.root, 'generated/schema.sql'), 'utf8').split('\n');
  const line = String(sql.findIndex((text) => text.includes('total >= 0')) + 1);
  const origin = 'table purchase, check purchase_total_check: schema.graphql:13:15';
  for (const place of [
    `schema.sql:${line}`,
    `generated/schema.sql:${line}:4`,
    `${project.root}/generated/schema.sql:${line}`,
  ]) {
    expect(await project.wesley(['explain-line', place])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(origin),
      stderr: '',
    });
  }
  const { stdout } = await project.wesley(['explain-line', `schema.sql:${line}`, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    result: {
      file: 'generated/schema.sql',
      elements: [{ element: { kind: 'check' }, origin: { line: 13 } }, { element: { kind: 'table' } }],
    },
  });
  expect(await project.wesley(['explain-line', 'schema.sql:1'])).toMatchObject({ code: 1, stdout: '' });
  expect(await project.wesley(['explain-line'])).toMatchObject({ code: 1 });
});

it('on GitHub Actions what is wrong is an annotation too, by the path of the repository', async () => {
  project = makeProject({ 'schema.graphql': shop.replace('String!', 'Strng!') });
  const actions = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: dirname(project.root) };
  const file = `${project.root.slice(dirname(project.root).length + 1)}/schema.graphql`;
  const annotation = `::error file=${file},line=6,col=10,title=unknown-type::There is no type Strng.%0Ahint: did you mean "String"?\n`;
  const text = await project.wesley(['transform'], actions);
  expect(text).toMatchObject({ code: 2, stdout: '' });
  expect(text.stderr).toContain(annotation);
  expect(text.stderr).toContain('schema.graphql:6:10 error unknown-type\n');
  const json = await project.wesley(['transform', '--json'], actions);
  expect(JSON.parse(json.stdout)).toMatchObject({ exitCode: 2 });
  expect(json.stderr).toContain(annotation);
  expect((await project.wesley(['transform'])).stderr).not.toContain('::');
});
