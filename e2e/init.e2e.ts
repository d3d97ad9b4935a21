import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject, type Project } from './support/wesley';

let project: Project;
afterEach(() => {
  project.remove();
});

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: project.root, encoding: 'utf8' });
const text = (file: string) => readFileSync(join(project.root, file), 'utf8');

it('what init writes goes the whole way to a certificate', async () => {
  project = makeProject({});
  const made = await project.wesley(['init']);
  expect(made).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('type "npx wesley certify"') });
  expect(existsSync(join(project.root, '.gitignore'))).toBe(false);
  expect(await project.wesley(['certify', '--from', 'empty'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('SHIP: DEV'),
  });
});

it('git leaves out what is generated, and no more than that', async () => {
  project = makeProject({ '.gitignore': 'node_modules/' });
  git('init', '--quiet');
  expect(await project.wesley(['init'])).toMatchObject({
    stdout: expect.stringContaining('.gitignore: .wesley/, generated/, SHIPME.md added'),
  });
  expect(text('.gitignore')).toBe('node_modules/\n.wesley/\ngenerated/\nSHIPME.md\n');
  await project.wesley(['transform']);
  expect(git('status', '--porcelain', '--untracked-files=all', '--', '.wesley', 'generated')).toBe('');
  expect((await project.wesley(['init'])).stdout).not.toContain('.gitignore');
});

it('what a team commits stays committed', async () => {
  project = makeProject({ 'generated/types.ts': '', '.gitignore': '*.md\n' });
  git('init', '--quiet');
  git('add', 'generated');
  await project.wesley(['init']);
  expect(text('.gitignore')).toBe('*.md\n.wesley/\n');
});

it('the definitions disturb no schema, whatever its pattern', async () => {
  project = makeProject({});
  await project.wesley(['init']);
  await project.wesley(['transform']);
  const before = text('generated/schema.sql') + text('.wesley/transform/ir.json');
  project.write({ 'wesley.config.json': '{ "schema": "*.graphql" }\n' });
  expect(await project.wesley(['transform'])).toMatchObject({ code: 0, stderr: '' });
  expect(text('generated/schema.sql') + text('.wesley/transform/ir.json')).toBe(before);
});
