import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeProject, type Project } from './support/wesley';

const note = `
type Note @wes_table {
  id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
  body: String! @wes_check(expr: "body <> ''")
}
`;
const noteWithTitle = note.replace('body:', 'title: String\n  body:');

let project: Project;
afterEach(() => {
  project.remove();
});

const read = (file: string) => readFileSync(join(project.root, file), 'utf8');
const json = (text: string): unknown => JSON.parse(text);

describe('the whole way', () => {
  it('goes from a schema to a certificate that verifies, and from there to a baseline', async () => {
    project = makeProject({ 'schema.graphql': note });
    const certified = await project.wesley(['certify']);
    expect(certified).toMatchObject({ code: 0, stdout: expect.stringContaining('SHIP: DEV') });
    expect(await project.wesley(['cert', 'verify'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('valid, dev'),
    });
    expect(await project.wesley(['cert', 'verify', '--env', 'production'])).toMatchObject({
      code: 8,
      stderr: expect.stringContaining('ENVIRONMENT'),
    });
    expect(await project.wesley(['accept'])).toMatchObject({ code: 0 });

    const again = await project.wesley(['certify']);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to certify') });
    expect(existsSync(join(project.root, 'SHIPME.md'))).toBe(false);
    expect(json(read('.wesley/rehearse/realm.json'))).toMatchObject({ verdict: 'NOTHING_TO_REHEARSE' });

    project.write({ 'schema.graphql': noteWithTitle });
    const next = await project.wesley(['certify', '--json']);
    expect(next.code).toBe(0);
    expect(json(next.stdout)).toMatchObject({
      command: 'certify',
      exitCode: 0,
      diagnostics: [],
      result: { ship: 'DEV' },
    });
    expect(json(read('.wesley/plan/plan.json'))).toMatchObject({ changes: [{ kind: 'add-column' }] });
  });

  it('does again only what is stale', async () => {
    project = makeProject({ 'schema.graphql': note });
    await project.wesley(['certify']);
    const page = read('SHIPME.md');
    const unchanged = await project.wesley(['certify']);
    expect(unchanged.stderr).not.toContain('rehears');
    expect(read('SHIPME.md')).toBe(page);
    project.write({ 'schema.graphql': `# a comment\n${note}` });
    const commented = await project.wesley(['certify']);
    expect(commented).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('transform (what it is made from changed)'),
    });
  });

  it('leaves no success behind a failure', async () => {
    project = makeProject({ 'schema.graphql': note });
    await project.wesley(['certify']);
    project.write({ 'schema.graphql': 'type Note @wes_table {' });
    expect(await project.wesley(['certify'])).toMatchObject({ code: 2 });
    expect(existsSync(join(project.root, 'SHIPME.md'))).toBe(false);
    expect(
      readdirSync(join(project.root, '.wesley'), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      ),
    ).toEqual([]);
  });

  it('says so when nothing changed', async () => {
    project = makeProject({ 'schema.graphql': note });
    await project.wesley(['transform']);
    expect(await project.wesley(['transform'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Homeostasis maintained'),
    });
    expect(await project.wesley(['transform', '--check'])).toMatchObject({ code: 0 });
    project.write({ 'generated/types.ts': '// mine\n' });
    expect(await project.wesley(['transform', '--check'])).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('generated/types.ts'),
    });
  });
});

describe('bad input', () => {
  it.each([
    ['a syntax error', 'type Note @wes_table {\n  id: ID!\n', 'schema.graphql:3:1 error syntax'],
    ['an unknown directive', note.replace('@wes_table', '@wes_tabel'), '@wes_table'],
    ['an unknown type', note.replace('String!', 'Strin!'), 'String'],
    [
      'a foreign key to nowhere',
      note.replace('body:', 'author: UUID @wes_fk(ref: "Nota.id")\n  body:'),
      'did you mean',
    ],
    ['two names that become one', `${note}${note.replace('type Note', 'type note')}`, 'note'],
    ['an expression that does not parse', note.replace("body <> ''", 'body <>'), 'schema.graphql:4'],
    ['nothing', '', 'schema.graphql:1:1 error schema-empty'],
  ])('%s: exit 2, with its place', async (_what, schema, message) => {
    project = makeProject({ 'schema.graphql': schema });
    const { code, stderr, stdout } = await project.wesley(['transform']);
    expect(stderr.toLowerCase()).toContain(message.toLowerCase());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('a schema that is not there, or not UTF-8: exit 2', async () => {
    project = makeProject({ 'wesley.config.json': '{ "schema": "db/*.graphql" }' });
    expect(await project.wesley(['plan'])).toMatchObject({ code: 2, stderr: expect.stringContaining('db/*.graphql') });
  });

  it('a machine that does not do its part: exit 1, and where it happened when asked', async () => {
    project = makeProject({ 'schema.graphql': note, 'generated/types.ts/in-the-way': '' });
    const failed = await project.wesley(['transform', '--json']);
    expect(failed.code).toBe(1);
    expect(json(failed.stdout)).toMatchObject({ exitCode: 1, diagnostics: [{ code: 'internal-error' }], result: null });
    const { stderr } = await project.wesley(['transform', '--debug']);
    expect(stderr).toMatch(/error internal-error\n.*\n {2}hint: [^]*\n {6}at /);
  });

  it('a config with a key that nobody knows: exit 1', async () => {
    project = makeProject({ 'schema.graphql': note, 'wesley.config.json': '{ "postgre": 18 }' });
    expect(await project.wesley(['transform'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean "postgres"?'),
    });
  });

  it('a mixed change with --allow-partial: its safe part is planned and rehearsed, and not certified', async () => {
    project = makeProject({
      'schema.graphql': note.replace('body:', 'tag: String\n  body:'),
      'old.graphql': noteWithTitle,
    });
    const options = ['--from', 'old.graphql', '--allow-partial'];
    const rehearsed = await project.wesley(['rehearse', ...options]);
    expect(rehearsed.stderr).toContain('warning destructive-change');
    expect(rehearsed).toMatchObject({ code: 0, stdout: expect.stringContaining('PASS') });
    const certified = await project.wesley(['certify', ...options]);
    expect(certified).toMatchObject({ code: 8, stderr: expect.stringContaining('error plan-partial') });
    expect(existsSync(join(project.root, 'SHIPME.md'))).toBe(false);
  });

  it('a seed that does not fit the old schema: exit 13', async () => {
    project = makeProject({
      'schema.graphql': noteWithTitle,
      'old.graphql': note,
      'seed.sql': 'SELECT nothing FROM no;',
    });
    const { code, stderr } = await project.wesley(['rehearse', '--from', 'old.graphql', '--seed', 'seed.sql']);
    expect({ code, stderr }).toEqual({ code: 13, stderr: expect.stringContaining('error seed-refused') });
  });

  it('reads the start and a seed from beside the project, and writes nothing there', async () => {
    const other = makeProject({ 'old.graphql': note, 'seed.sql': `INSERT INTO note (body) VALUES ('a'), ('b')` });
    project = makeProject({ 'schema.graphql': noteWithTitle });
    const given = (file: string) => join(other.root, file);
    const options = ['--from', given('old.graphql'), '--seed', given('seed.sql')];
    expect(await project.wesley(['rehearse', ...options])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/, 2 rows\n[^]*REALM: PASS/),
    });
    expect(await project.wesley(['validate-bundle'])).toMatchObject({ code: 0 });
    // The same again, named from here: nothing is made anew.
    const relative = [
      '--from',
      `../${basename(other.root)}/old.graphql`,
      '--seed',
      `../${basename(other.root)}/seed.sql`,
    ];
    expect(await project.wesley(['certify', ...relative])).toMatchObject({ code: 0, stderr: '' });
    expect(await project.wesley(['transform', '--out', other.root])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--out must be a path inside the project'),
    });
    expect(readdirSync(other.root).sort()).toEqual(['old.graphql', 'seed.sql']);
    other.remove();
  });

  it('a destructive change: exit 5, explained, and nothing written', async () => {
    project = makeProject({ 'schema.graphql': note, 'old.graphql': noteWithTitle });
    const { code, stderr } = await project.wesley(['plan', '--from', 'old.graphql']);
    expect(code).toBe(5);
    expect(stderr).toContain('drop column note.title');
    expect(stderr).toContain('hint: ');
    expect(existsSync(join(project.root, '.wesley/plan/plan.json'))).toBe(false);
    expect(await project.wesley(['diff', '--from', 'old.graphql'])).toMatchObject({ code: 0 });
    expect(await project.wesley(['diff', '--from', 'old.graphql', '--breaking-only'])).toMatchObject({ code: 5 });
  });

  it('a server that does not answer: exit 13 and a verdict, within the timeout, without the password', async () => {
    project = makeProject({ 'schema.graphql': note });
    const dsn = 'postgres://wesley:C%40N%41RY@127.0.0.1:1/api';
    const { code, stdout, stderr } = await project.wesley(['rehearse', '--dsn', dsn, '--timeout', '5000']);
    expect(code).toBe(13);
    expect(stderr).toContain('127.0.0.1');
    const realm = read('.wesley/rehearse/realm.json');
    expect(json(realm)).toMatchObject({ verdict: 'FAIL', server: null, failure: { code: 'server-unavailable' } });
    const [junit, tap] = [read('.wesley/rehearse/junit.xml'), read('.wesley/rehearse/tests.tap')];
    expect(junit).toContain(
      'name="verdict"><failure message="It broke off: 127.0.0.1/api cannot be reached: ECONNREFUSED.',
    );
    expect(tap).toMatch(/^TAP version 13\n1\.\.0\nBail out! 127\.0\.0\.1/);
    expect(`${stdout}${stderr}${realm}${junit}${tap}`).not.toMatch(/C@N|C%40N/);
    expect(await project.wesley(['certify', '--only'])).toMatchObject({ code: 8 });
    expect(read('SHIPME.md')).toContain('SHIP: NO');
  });

  it('a server that dies in the middle: exit 13 and a verdict', async () => {
    project = makeProject({ 'schema.graphql': note });
    const { child, ended } = project.start(['rehearse', '--json']);
    await seen(child, 'building the target');
    const [folder = ''] = foldersOf(child);
    process.kill(
      Number(readFileSync(join(tmpdir(), folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    const { code, stdout } = await ended;
    expect(code).toBe(13);
    expect(json(stdout)).toMatchObject({ exitCode: 13, result: { verdict: 'FAIL', failure: {} } });
    // Its watchdog sees to the folder.
    for (let tries = 0; tries < 300 && foldersOf(child).length > 0; tries++) await pause(100);
    expect(foldersOf(child)).toEqual([]);
  });

  it('a page that is a pipe, or is named by its whole path', async () => {
    project = makeProject({ 'schema.graphql': note });
    await project.wesley(['certify']);
    expect(await project.wesley(['cert', 'verify', '--in', join(project.root, 'SHIPME.md')])).toMatchObject({
      code: 0,
    });
    spawnSync('mkfifo', [join(project.root, 'pipe')]);
    expect(await project.wesley(['cert', 'verify', '--in', 'pipe'])).toMatchObject({ code: 8 });
  });

  it('rows that prove nothing: a base whose tables are empty never passes', async () => {
    project = makeProject({ 'schema.graphql': note });
    expect(await project.wesley(['rehearse', '--rows', '0'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--rows'),
    });
  });

  it('a record that was edited by hand: exit 8', async () => {
    project = makeProject({ 'schema.graphql': note });
    await project.wesley(['rehearse']);
    const file = '.wesley/rehearse/realm.json';
    project.write({ [file]: read(file).replace('"rows": []', '"rows": [ ]') });
    for (const verb of [['certify'], ['certify', '--only']]) {
      expect(await project.wesley(verb)).toMatchObject({ code: 8, stderr: expect.stringContaining('record-edited') });
    }
    expect(existsSync(join(project.root, 'SHIPME.md'))).toBe(false);
  });

  it('an edit of the page, or of a file that it names: exit 8', async () => {
    project = makeProject({ 'schema.graphql': note });
    await project.wesley(['certify']);
    const files = [
      'SHIPME.md',
      '.wesley/plan/plan.json',
      '.wesley/plan/expand.sql',
      'generated/schema.sql',
      '.wesley/rehearse/tests.tap',
    ];
    for (const file of files) {
      const text = read(file);
      project.write({ [file]: text.replace('note', 'nope') });
      expect([file, (await project.wesley(['cert', 'verify'])).code]).toEqual([file, 8]);
      project.write({ [file]: text });
    }
    project.write({ '.wesley/plan/extra.sql': 'SELECT 1;\n' });
    expect(await project.wesley(['cert', 'verify'])).toMatchObject({
      code: 8,
      stderr: expect.stringContaining('SUBJECT_EXTRA'),
    });
  });

  it('a word or an option that nobody knows: exit 1, with the one that was meant', async () => {
    project = makeProject({});
    expect(await project.wesley(['certfy'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean "wesley certify"?'),
    });
    expect(await project.wesley(['plan', '--explian'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--explain'),
    });
    expect(await project.wesley(['rehearse', '--rows', 'many'])).toMatchObject({ code: 1 });
    expect(await project.wesley([])).toMatchObject({ code: 1, stdout: expect.stringContaining('Usage: wesley') });
  });

  it.each([
    [['transform'], 2],
    [['nonsense'], 1],
    [['plan', '--nonsense'], 1],
    [['cert', 'verify'], 8],
  ] as const)('%j with --json: one document on stdout, whatever happens', async (args, code) => {
    project = makeProject({ 'schema.graphql': 'type' });
    const ended = await project.wesley([...args, '--json']);
    expect(ended.code).toBe(code);
    expect(json(ended.stdout)).toMatchObject({ exitCode: code, diagnostics: [{ severity: 'error' }] });
  });
});

describe('a reader that leaves before everything is written', () => {
  it.each([
    { title: 'of a result', args: ['transform'], schema: note, stream: 'stdout', code: 0 },
    { title: 'of data', args: ['transform', '--json'], schema: note, stream: 'stdout', code: 0 },
    { title: 'of help', args: ['--help'], schema: note, stream: 'stdout', code: 0 },
    { title: 'of a version', args: ['--version'], schema: note, stream: 'stdout', code: 0 },
    { title: 'of mistakes', args: ['transform'], schema: 'type A', stream: 'stderr', code: 2 },
  ] as const)('$title: no word about it, and the same exit code', async ({ args, schema, stream, code }) => {
    project = makeProject({ 'schema.graphql': schema });
    const { child, ended } = project.start(args);
    child[stream]?.destroy();
    expect(await ended).toEqual({ code, stdout: '', stderr: '' });
    if (args[0] === 'transform') expect(existsSync(join(project.root, 'generated'))).toBe(code === 0);
  });
});

describe('an interrupt', () => {
  it('ends the rehearsal, its server and its folders: exit 130', async () => {
    project = makeProject({ 'schema.graphql': note });
    const { child, ended } = project.start(['rehearse', '--rows', '100']);
    await seen(child, 'rehearsing on');
    expect(foldersOf(child)).toHaveLength(1);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect(foldersOf(child)).toEqual([]);
    expect(existsSync(join(project.root, '.wesley/rehearse/realm.json'))).toBe(false);
  });

  it('that cannot be caught leaves a server that ends by itself', async () => {
    project = makeProject({ 'schema.graphql': note });
    const { child, ended } = project.start(['rehearse']);
    await seen(child, 'rehearsing on');
    child.kill('SIGKILL');
    await ended;
    for (let tries = 0; tries < 100 && foldersOf(child).length > 0; tries++) await pause(100);
    expect(foldersOf(child)).toEqual([]);
  });
});

/** The run directories of the embedded servers of a process: its id is part of their names. */
function foldersOf({ pid }: Child): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('wesley-pg-') && name.includes(`-${String(pid)}-`));
}

type Child = ReturnType<Project['start']>['child'];

function seen(child: Child, words: string): Promise<void> {
  return new Promise((resolve) => {
    child.stderr?.on('data', (data: Buffer) => {
      if (data.toString().includes(words)) resolve();
    });
  });
}
