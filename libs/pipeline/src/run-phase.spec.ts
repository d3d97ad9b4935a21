import type { Plan } from '@wesley/plan';
import type { PlacedPlan } from './phases/plan';
import { memoryHost, type MemoryHost } from './memory-host.fixture';
import { runPhase, type RunOptions } from './run-phase';
import type { PhaseName } from './phase-names';

const note = `type Note @wes_table {
  id: ID! @wes_pk
  body: String!
}
`;
const own = ['evidence-map', 'ir', 'places', 'record'].map((name) => `.wesley/transform/${name}.json`);
const generated = ['kysely.ts', 'schema.sql', 'tests.sql', 'types.ts', 'zod.ts'].map((file) => `generated/${file}`);

const run = (name: PhaseName, host: MemoryHost, options: RunOptions = {}) => runPhase(name, options, host);
const codes = (outcome: Awaited<ReturnType<typeof run>>) => outcome.diagnostics.map(({ code }) => code);
const document = (host: MemoryHost, file: string): unknown => JSON.parse(host.files.get(file) ?? 'null');

describe('transform', () => {
  it('writes the targets, the schema, the evidence and its record', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    expect(await run('transform', host)).toMatchObject({ exitCode: 0, diagnostics: [] });
    expect(host.written()).toEqual([...own, ...generated]);
  });

  it('rewrites only what differs', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    await run('transform', host);
    host.written();
    host.files.set('schema.graphql', note.replace('body: String!', 'body: String'));
    const { summary } = await run('transform', host);
    expect(host.written()).toEqual([...own, ...generated]);
    await run('transform', host);
    // Its own folder was cleared when it began; what was generated stands.
    expect(host.written()).toEqual(own);
    expect(summary).toContain('7 files written, 0 unchanged.');
  });

  it('says so when nothing changed', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    await run('transform', host);
    const { summary } = await run('transform', host);
    expect(summary).toContain('Homeostasis maintained — no artifacts changed.');
  });

  it('removes what it generated before and does not any more, and nothing else', async () => {
    const host = memoryHost({ 'schema.graphql': note, 'generated/mine.ts': 'mine' });
    await run('transform', host);
    await run('transform', host, { target: ['postgres'] });
    const left = [...host.files.keys()].filter((file) => file.startsWith('generated/')).sort();
    expect(left).toEqual(['generated/mine.ts', 'generated/schema.sql']);
  });

  it('moves its files when the output folder does', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    await run('transform', host);
    await run('transform', host, { out: 'src/db' });
    expect([...host.files.keys()].filter((file) => file.endsWith('.ts')).sort()).toEqual([
      'src/db/kysely.ts',
      'src/db/types.ts',
      'src/db/zod.ts',
    ]);
  });

  it('with --check writes nothing, and fails when something would change', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    expect(await run('transform', host, { check: true })).toMatchObject({
      exitCode: 4,
      diagnostics: [{ code: 'outputs-stale' }],
    });
    expect(host.written()).toEqual([]);
    await run('transform', host);
    host.written();
    expect(await run('transform', host, { check: true })).toMatchObject({ exitCode: 0 });
    expect(host.written()).toEqual([]);
  });

  it('gives the same bytes for the same meaning', async () => {
    const one = memoryHost({ 'schema.graphql': note });
    const other = memoryHost({ 'schema.graphql': `# Notes.\n\n${note.replace('  id', '     id')}` });
    await run('transform', one);
    await run('transform', other);
    for (const file of [...generated, ...own.slice(0, 2)]) expect(other.files.get(file)).toBe(one.files.get(file));
  });

  it('says that nothing changed when only places moved', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    await run('transform', host);
    host.files.set('schema.graphql', `\n${note}`);
    expect(await run('transform', host, { check: true })).toMatchObject({ exitCode: 0 });
    const { summary } = await run('transform', host);
    expect(summary).toContain('Homeostasis maintained — no artifacts changed.');
  });
});

describe('the explanation of a plan', () => {
  it('is shown and given as data when asked for, and leaves plan.json as it is', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    const { result, summary } = await run('plan', host, { explain: true });
    const written = document(host, '.wesley/plan/plan.json') as Plan;
    expect(result).toEqual({
      ...written,
      explanation: {
        riskiest: expect.objectContaining({ value: 0 }),
        phases: [expect.objectContaining({ phase: 'expand' })],
        attention: [],
      },
    });
    expect(summary).toContain('RISKIEST STEP: what MRI goes by, until it has been rehearsed');
    expect((await run('plan', host)).result).toEqual(written);
  });
});

describe('places in the SDL', () => {
  const old = note.replace('  body: String!\n', '  body: String!\n  gone: Int\n');
  const project = () =>
    memoryHost({ 'schema.graphql': note.replace('  body', '  title: String\n  body'), 'old.graphql': old });
  const title = { file: 'schema.graphql', line: 3, column: 3 };

  it('of changes are shown when asked for, those of what is gone in the SDL that it was read from', async () => {
    const host = project();
    const { result, summary } = await run('diff', host, { from: 'old.graphql', places: true });
    const gone = { file: 'old.graphql', line: 4, column: 3 };
    expect(result).toMatchObject({ changes: [{ origin: title }, { origin: gone }] });
    expect(summary).toEqual(
      expect.arrayContaining([
        '  + add column note.title text, at schema.graphql:3:3',
        '  - drop column note.gone, at old.graphql:4:3',
      ]),
    );
    expect(host.files.get('.wesley/diff/changes.json')).not.toContain('"line"');
  });

  it('of changes are null where no SDL is left', async () => {
    const host = project();
    const ir = memoryHost({ 'schema.graphql': old });
    await run('transform', ir);
    host.files.set('old.json', ir.files.get('.wesley/transform/ir.json') ?? '');
    const { result, summary } = await run('diff', host, { from: 'old.json', places: true });
    expect(result).toMatchObject({ changes: [{ origin: title }, { origin: null }] });
    expect(summary).toContain('  - drop column note.gone');
  });

  it('of steps are shown when asked for', async () => {
    const host = project();
    const options = { from: 'old.graphql', allowPartial: true, explain: true };
    const { result, summary } = await run('plan', host, { ...options, places: true });
    expect(result).toMatchObject({ steps: [{ origin: title }], explanation: { attention: [] } });
    expect(summary).toContain('      for     table note, column title, at schema.graphql:3:3');
    const plain = await run('plan', host, options);
    expect(plain.summary).toContain('      for     table note, column title');
    expect(JSON.stringify(plain.result)).not.toContain('"line"');
  });

  it('of what is refused are those in the SDL that it was read from, where it is gone', async () => {
    const refused = await run('plan', project(), { from: 'old.graphql', places: true });
    expect(refused.diagnostics).toMatchObject([
      { code: 'destructive-change', origin: { file: 'old.graphql', line: 4, column: 3 } },
    ]);
  });

  it('of the values of an enum and of the parts of a new table are their own', async () => {
    const mood = 'enum Mood {\n  GOOD\n  BAD\n}\n';
    const host = memoryHost({
      'old.graphql': `${note}${mood}`,
      'schema.graphql': `${note}${mood.replace('  BAD', '  FAIR\n  BAD')}type Tag @wes_table {
  id: ID! @wes_pk
  note: Note! @wes_fk @wes_index
}
`,
    });
    const at = (line: number, column: number) => ({ file: 'schema.graphql', line, column });
    const options = { from: 'old.graphql', places: true };
    const value = at(note.split('\n').length + 2, 3);
    const { result } = await run('diff', host, options);
    expect(result).toMatchObject({ changes: [{ change: { kind: 'add-enum-value' }, origin: value }, {}] });
    const planned = await run('plan', host, options);
    const steps = (planned.result as PlacedPlan<Plan>).steps.map(({ do: { form }, origin }) => [form, origin]);
    expect(steps).toEqual([
      ['ALTER TYPE … ADD VALUE', value],
      ['CREATE TABLE', at(value.line + 3, 6)],
      ['CREATE INDEX', at(value.line + 5, 23)],
      ['ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID', at(value.line + 5, 15)],
      ['ALTER TABLE … VALIDATE CONSTRAINT (foreign key)', at(value.line + 5, 15)],
    ]);
  });

  it('of a schema of Postgres is its first table', async () => {
    const host = memoryHost({ 'schema.graphql': note.replace('@wes_table', '@wes_table(schema: "billing")') });
    const { result } = await run('diff', host, { from: 'empty', places: true });
    expect(result).toMatchObject({ changes: [{ change: { kind: 'add-schema' }, origin: { line: 1, column: 6 } }, {}] });
  });

  it('cannot be shown when somebody took them away', async () => {
    const host = project();
    await run('transform', host);
    host.files.delete('.wesley/transform/places.json');
    const options = { from: 'old.graphql', only: true };
    const outcome = await run('diff', host, { ...options, places: true });
    expect(outcome).toMatchObject({ exitCode: 1, diagnostics: [{ code: 'record-missing' }] });
    expect(await run('diff', host, options)).toMatchObject({ exitCode: 0 });
  });

  it('move with the schema although nothing else does', async () => {
    const host = project();
    await run('plan', host, { from: 'old.graphql', allowPartial: true });
    host.files.set('schema.graphql', `# Notes.\n${host.files.get('schema.graphql') ?? ''}`);
    const { result } = await run('diff', host, { from: 'old.graphql', places: true });
    expect(result).toMatchObject({ changes: [{ origin: { ...title, line: 4 } }, {}] });
  });
});

describe('where a migration starts', () => {
  it('is an empty database when there is no baseline, and that is said', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    const outcome = await run('plan', host);
    expect(codes(outcome)).toEqual(['baseline-missing']);
    expect(document(host, '.wesley/diff/changes.json')).toMatchObject({
      from: { origin: { kind: 'empty', file: null } },
    });
  });

  it.each([
    ['empty', { kind: 'empty', file: null }],
    ['old.graphql', { kind: 'sdl', file: 'old.graphql' }],
    ['old.json', { kind: 'ir', file: 'old.json' }],
  ])('is %s when asked for', async (from, origin) => {
    const old = memoryHost({ 'schema.graphql': note });
    await run('transform', old);
    const host = memoryHost({
      'schema.graphql': note.replace('body:', 'title: String\n  body:'),
      'old.graphql': note,
      'old.json': old.files.get('.wesley/transform/ir.json') ?? '',
    });
    expect(await run('plan', host, { from })).toMatchObject({ exitCode: 0, diagnostics: [] });
    const { from: start, changes } = document(host, '.wesley/diff/changes.json') as {
      from: unknown;
      changes: unknown[];
    };
    expect(start).toMatchObject({ origin });
    expect(changes).toHaveLength(1);
  });

  it.each([
    ['nowhere.graphql', 'from-unreadable'],
    ['git:main', 'from-unreadable'],
    ['broken.json', 'record-invalid'],
    ['edited.json', 'from-unreadable'],
    ['broken.graphql', 'syntax-error'],
  ])('cannot be %s', async (from, code) => {
    const old = memoryHost({ 'schema.graphql': note });
    await run('transform', old);
    const ir = old.files.get('.wesley/transform/ir.json') ?? '';
    const host = memoryHost({
      'schema.graphql': note,
      'broken.json': '{}',
      'edited.json': ir.replace('"nullable": false', '"nullable": true'),
      'broken.graphql': 'type',
    });
    const outcome = await run('diff', host, { from });
    expect(outcome.exitCode).toBe(1);
    expect(codes(outcome)).toContain(code);
    expect(host.files.has('.wesley/diff/changes.json')).toBe(false);
  });
});

it('refuses names that change places, at their places in the SDL', async () => {
  const fields = (a: string, b: string) =>
    `type Note @wes_table {\n  id: ID! @wes_pk\n  ${a}: Int @wes_uid(value: "u1")\n  ${b}: Int @wes_uid(value: "u2")\n}\n`;
  const host = memoryHost({ 'schema.graphql': fields('b', 'a'), 'old.graphql': fields('a', 'b') });
  expect(await run('diff', host, { from: 'old.graphql' })).toMatchObject({
    exitCode: 1,
    diagnostics: [
      { code: 'rename-conflict', origin: { file: 'schema.graphql', line: 3, column: 3 } },
      { code: 'rename-conflict', origin: { file: 'schema.graphql', line: 4, column: 3 } },
    ],
  });
});

it('warns of a backfill that fills nothing, at its place', async () => {
  const filled = note.replace('String!', 'String! @wes_backfill(expr: "\'x\'")');
  const host = memoryHost({ 'schema.graphql': filled, 'old.graphql': note });
  expect(await run('diff', host, { from: 'old.graphql' })).toMatchObject({
    exitCode: 0,
    diagnostics: [
      { code: 'backfill-idle', severity: 'warning', origin: { file: 'schema.graphql', line: 3, column: 3 } },
    ],
  });
});

describe('a plan that is told to leave out what is refused', () => {
  const edited = note.replace('body: String!', 'title: String');

  it('says aloud what it leaves out, and is made again without the option', async () => {
    const host = memoryHost({ 'schema.graphql': edited, 'old.graphql': note });
    const outcome = await run('plan', host, { from: 'old.graphql', allowPartial: true });
    expect(outcome).toMatchObject({
      exitCode: 0,
      diagnostics: [{ code: 'destructive-change', severity: 'warning' }],
      result: { changes: [{ kind: 'add-column' }], leftOut: [{ kind: 'drop-column' }] },
    });
    expect(outcome.summary.join('\n')).toContain('LEFT OUT');
    expect(await run('plan', host, { from: 'old.graphql' })).toMatchObject({
      exitCode: 5,
      diagnostics: [{ severity: 'error' }],
    });
  });

  it('is refused when nothing is left', async () => {
    const host = memoryHost({ 'schema.graphql': note.replace('  body: String!\n', ''), 'old.graphql': note });
    expect(await run('plan', host, { from: 'old.graphql', allowPartial: true })).toMatchObject({ exitCode: 5 });
  });
});

describe('a verb', () => {
  it('first runs the phases before it that are missing or stale, and says why', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    await run('plan', host);
    expect(host.said).toEqual(['transform (nothing there)', 'diff (nothing there)']);
    host.said.length = 0;
    await run('plan', host);
    expect(host.said).toEqual([]);
    await run('plan', host, { from: 'empty' });
    expect(host.said).toEqual(['diff (made with other options: from baseline)']);
    host.said.length = 0;
    host.files.set('schema.graphql', `${note}# more\n`);
    await run('plan', host, { from: 'empty' });
    expect(host.said).toEqual(['transform (what it is made from changed)', 'diff (nothing there)']);
    host.said.length = 0;
    host.files.set('generated/zod.ts', '// formatted');
    await run('plan', host, { from: 'empty' });
    expect(host.said[0]).toBe('transform (generated/zod.ts changed)');
  });

  it('alone takes what is there, and says what is not', async () => {
    const host = memoryHost({ 'schema.graphql': note });
    const outcome = await run('plan', host, { only: true });
    expect(outcome.exitCode).toBe(1);
    expect(codes(outcome)).toEqual(['record-missing']);
  });

  it.each(['.wesley/transform/ir.json', '.wesley/transform/record.json', '.wesley/diff/changes.json'])(
    'does not go on from %s when somebody edited it',
    async (file) => {
      const host = memoryHost({ 'schema.graphql': note });
      await run('diff', host);
      host.files.set(
        file,
        (host.files.get(file) ?? '').replace('transform', 'transForm').replace('note', 'nope').replace('diff', 'dIff'),
      );
      const outcome = await run('plan', host);
      expect(outcome.exitCode).not.toBe(0);
      expect(['record-edited', 'record-invalid']).toContain(codes(outcome)[0]);
      expect(host.files.has('.wesley/plan/plan.json')).toBe(false);
    },
  );

  it('leaves nothing of later phases behind', async () => {
    const host = memoryHost({ 'schema.graphql': note, 'SHIPME.md': 'old', '.wesley/certify/scores.json': '{}' });
    await run('transform', host);
    expect([...host.files.keys()].filter((file) => /SHIPME|certify/.test(file))).toEqual([]);
  });

  it('shows a refused change at its place in the schema', async () => {
    const host = memoryHost({
      'schema.graphql': note.replace('body:', 'title: String!\n  body:'),
      'old.graphql': note,
    });
    expect(await run('plan', host, { from: 'old.graphql' })).toMatchObject({
      exitCode: 5,
      diagnostics: [{ code: 'add-column-needs-value', origin: { file: 'schema.graphql', line: 3, column: 3 } }],
    });
  });
});
