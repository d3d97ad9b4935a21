import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHost } from './node-host';
import { runPhase } from './run-phase';

const note = 'type Note @wes_table {\n  id: ID! @wes_pk\n  body: String!\n}\n';
const tag = 'type Tag @wes_table {\n  id: ID! @wes_pk\n}\n';

let folder: string;
const project = () => join(folder, 'apps', 'shop');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wesley-git-'));
  mkdirSync(join(project(), 'schema', 'more'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string) => {
  writeFileSync(join(project(), file), text);
};
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
const commit = () => {
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'a');
};
const host = () => nodeHost({ root: project(), signal: new AbortController().signal, progress: () => undefined });
const diff = (from: string) => runPhase('diff', { from }, host());
const messages = async (from: string) => (await diff(from)).diagnostics.map(({ message }) => message);

it('is the schema as of a ref: all files that the globs of the config match, whatever lies in the folder now', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  write('wesley.config.json', JSON.stringify({ schema: ['schema/{notes,tags}.graphql', 'schema/*/*.graphql'] }));
  write('schema/notes.graphql', note);
  write('schema/tags.graphql', tag);
  write('schema/more/users.graphql', tag.replace('Tag', 'User'));
  write('schema/unused.graphql', 'type');
  commit();
  rmSync(join(project(), 'schema', 'tags.graphql'));
  write('schema/notes.graphql', note.replace('body:', 'title: String\n  body:'));
  const { exitCode, summary } = await diff('git:main');
  expect(exitCode).toBe(0);
  expect(summary).toEqual(
    expect.arrayContaining(['Changes since main:', '  + add column note.title text', '  - drop table tag']),
  );
  expect(JSON.parse(readFileSync(join(project(), '.wesley/diff/changes.json'), 'utf8'))).toMatchObject({
    from: { origin: { kind: 'git', file: null, ref: 'main' } },
  });
});

it('is read by the config of that time, which says what scalars are and how names are made', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  const config = (type: string, naming: string, file: string) =>
    JSON.stringify({ schema: file, naming, scalars: { Amount: { pg: type } } });
  const scalar = 'scalar Amount\n';
  write('wesley.config.json', config('integer', 'preserve', 'schema/notes.graphql'));
  write('schema/notes.graphql', `${scalar}${note.replace('body', 'total: Amount\n  bodyText')}`);
  commit();
  write('wesley.config.json', config('numeric', 'snake_case', 'schema.graphql'));
  write('schema.graphql', `${scalar}${note.replace('body', 'total: Amount\n  bodyText')}`);
  const { exitCode, diagnostics, summary } = await diff('git:main');
  expect({ exitCode, diagnostics }).toEqual({ exitCode: 0, diagnostics: [] });
  expect(summary).toEqual(
    expect.arrayContaining([
      '  + add table note (3 columns)',
      '  - drop table Note',
      '2 changes: 1 additive (+), 0 tightening (!), 1 destructive (-).',
    ]),
  );
  write('wesley.config.json', config('numeric', 'preserve', 'schema.graphql'));
  expect((await diff('git:main')).summary).toContain('  - change the type of column Note.total: integer → numeric');
});

it('is read with the defaults where there was no config yet, which is said', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  write('schema.graphql', note);
  commit();
  expect((await diff('git:main')).diagnostics).toEqual([]);
  write('wesley.config.json', JSON.stringify({ naming: 'preserve' }));
  const { diagnostics, summary } = await diff('git:main');
  expect(diagnostics).toMatchObject([{ code: 'config-missing-at-ref', severity: 'warning' }]);
  expect(summary).toContain('  - drop table note');
});

it('is read through symbolic links, as on disk', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  mkdirSync(join(folder, 'shared'));
  writeFileSync(
    join(folder, 'shared', 'wesley.json'),
    JSON.stringify({ schema: 'schema/*.graphql', naming: 'preserve' }),
  );
  writeFileSync(join(folder, 'shared', 'notes.graphql'), note);
  symlinkSync('../../shared/wesley.json', join(project(), 'wesley.config.json'));
  symlinkSync('more/notes.graphql', join(project(), 'schema', 'notes.graphql'));
  symlinkSync('../../../../shared/notes.graphql', join(project(), 'schema', 'more', 'notes.graphql'));
  commit();
  const { diagnostics, summary } = await diff('git:main');
  expect({ diagnostics, summary }).toEqual({ diagnostics: [], summary: ['No changes since main.'] });
});

it.each(['nowhere.graphql', '../../../../../outside.graphql', 'tags.graphql', '/etc/hostname', 'more'])(
  'is refused where a symbolic link leads to no file: %s',
  async (target) => {
    git('init', '--quiet', '--initial-branch', 'main');
    write('wesley.config.json', JSON.stringify({ schema: 'schema/*.graphql' }));
    write('schema/more/notes.graphql', note);
    symlinkSync(target, join(project(), 'schema', 'tags.graphql'));
    commit();
    rmSync(join(project(), 'schema', 'tags.graphql'));
    write('schema/notes.graphql', note);
    expect(await messages('git:main')).toEqual([
      'At main, schema/tags.graphql is a symbolic link to no file in the repository.',
    ]);
  },
);

it('is read again once its config has moved', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  const [scalar, amount] = ['scalar Amount\n', note.replace('String', 'Amount')];
  write('wesley.config.json', JSON.stringify({ scalars: { Amount: { pg: 'integer' } } }));
  write('schema.graphql', scalar + amount);
  commit();
  write('wesley.config.json', JSON.stringify({ scalars: { Amount: { pg: 'bigint' } } }));
  expect((await diff('git:main')).result).toMatchObject({ changes: [{}] });
  commit();
  expect((await runPhase('plan', { from: 'git:main' }, host())).result).toMatchObject({ changes: [] });
});

it('shows a mistake in the config of that time with its place at the ref', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  write('wesley.config.json', '{ "naming": "kebab" }');
  write('schema.graphql', note);
  commit();
  write('wesley.config.json', '{}');
  const [problem] = (await diff('git:HEAD')).diagnostics;
  expect(problem).toMatchObject({ code: 'config-invalid', origin: { file: 'HEAD:wesley.config.json', line: 1 } });
});

it('is read again once the ref has moved', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  write('schema.graphql', note);
  commit();
  write('schema.graphql', note + tag);
  expect((await runPhase('plan', { from: 'git:main' }, host())).result).toMatchObject({ changes: [{}] });
  commit();
  expect((await runPhase('plan', { from: 'git:main' }, host())).result).toMatchObject({ changes: [] });
});

it('says why there is none: no repository, no such ref, no file at it', async () => {
  write('schema.graphql', note);
  expect(await messages('git:main')).toEqual(['The project is in no git repository.']);
  git('init', '--quiet', '--initial-branch', 'main');
  expect(await messages('git:main')).toEqual(['Git knows no commit by the name "main".']);
  rmSync(join(project(), 'schema.graphql'));
  write('other.graphql', note);
  commit();
  write('schema.graphql', note);
  expect(await messages('git:main')).toEqual([
    'At main no file matches schema.graphql and no wesley.config.json that names another.',
  ]);
  expect(await messages('git:--help')).toEqual(['Git knows no commit by the name "--help".']);
});

it('shows a mistake of that time with its place at the ref', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  write('schema.graphql', 'type');
  commit();
  write('schema.graphql', note);
  const [problem] = (await diff('git:HEAD')).diagnostics;
  expect(problem).toMatchObject({ code: 'syntax-error', origin: { file: 'HEAD:schema.graphql', line: 1 } });
});
