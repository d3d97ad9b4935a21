import { printAddress } from '@wesley/schema';
import { memoryHost, type MemoryHost } from '../memory-host.fixture';
import { runPhase } from '../run-phase';
import { explainLine } from './explain-line';

const note = `type Note @wes_table {
  id: ID! @wes_pk
  "What it says."
  body: String! @wes_check(expr: "body <> ''") @wes_index
}
enum Kind { SHORT }
`;

async function transformed(): Promise<MemoryHost> {
  const host = memoryHost({ 'schema.graphql': note });
  expect(await runPhase('transform', {}, host)).toMatchObject({ exitCode: 0 });
  return host;
}

/** The number of the first line of a generated file that holds a text. */
function lineOf(host: MemoryHost, file: string, text: string): number {
  const at = (host.files.get(`generated/${file}`) ?? '').split('\n').findIndex((line) => line.includes(text));
  expect(at).toBeGreaterThan(-1);
  return at + 1;
}

const elementsAt = async (host: MemoryHost, place: string) => {
  const { result, diagnostics } = await explainLine({ place }, host);
  const elements = result?.elements.map(
    ({ element, origin }) =>
      `${printAddress(element)} @ ${origin ? `${String(origin.line)}:${String(origin.column)}` : '-'}`,
  );
  return { elements, said: diagnostics.map(({ code, message }) => `${code} ${message}`) };
};

it.each([
  ['schema.sql', "body <> ''", ['table note, check note_body_check @ 4:17', 'table note @ 1:6']],
  ['schema.sql', 'CREATE INDEX', ['table note, index note_body_idx @ 4:48', 'table note @ 1:6']],
  ['schema.sql', 'PRIMARY KEY', ['table note, primary key note_pkey @ 2:11', 'table note @ 1:6']],
  [
    'types.ts',
    'body: string',
    ['table note, column body @ 4:3', 'table note, not null body @ 4:3', 'table note @ 1:6'],
  ],
  ['zod.ts', 'KindSchema', ['enum kind @ 6:6']],
])('leads a line of %s with %j back to the schema, the narrowest element first', async (file, text, expected) => {
  const host = await transformed();
  const place = `${file}:${String(lineOf(host, file, text))}`;
  expect(await elementsAt(host, place)).toEqual({ elements: expected, said: [] });
  for (const same of [`generated/${place}`, `${place}:7`, `/repo/shop/generated/${place}`, `psql:${place}: ERROR: no`])
    expect(await elementsAt(host, same)).toEqual({ elements: expected, said: [] });
});

it('shows the line of the schema', async () => {
  const host = await transformed();
  const { summary } = await explainLine({ place: `schema.sql:${String(lineOf(host, 'schema.sql', '<>'))}` }, host);
  expect(summary.slice(1, 7)).toEqual([
    "  CONSTRAINT note_body_check CHECK (body <> '')",
    '',
    'table note, check note_body_check: schema.graphql:4:17',
    '  3 |   "What it says."',
    `  4 |   body: String! @wes_check(expr: "body <> ''") @wes_index`,
    '    |                 ^',
  ]);
});

it('says so when the schema has changed since, and finds the element where it stands now', async () => {
  const host = await transformed();
  const place = `types.ts:${String(lineOf(host, 'types.ts', 'body: string'))}`;
  const said = [
    'schema-changed-since schema.graphql has changed since transform read it: the places are those of now.',
  ];
  host.files.set('schema.graphql', `\n\n${note}`);
  expect(await elementsAt(host, place)).toEqual({
    elements: ['table note, column body @ 6:3', 'table note, not null body @ 6:3', 'table note @ 3:6'],
    said,
  });
  host.files.set('schema.graphql', note.replace('body:', 'text:').replace('body <>', 'text <>'));
  expect(await elementsAt(host, place)).toEqual({
    elements: ['table note, column body @ -', 'table note, not null body @ -', 'table note @ 1:6'],
    said,
  });
});

it.each([
  [
    'schema.sql:1',
    1,
    'line-unexplained',
    'Line 1 of generated/schema.sql belongs to no element of the schema: "-- Gen',
  ],
  ['schema.sql:999', 1, 'line-unexplained', 'generated/schema.sql has '],
  ['shema.sql:1', 1, 'line-unexplained', 'shema.sql is no file that transform generated.'],
  ['schema.graphql:1', 1, 'line-unexplained', 'schema.graphql is no file that transform generated.'],
  ['schema.sql', 1, 'usage-error', '"schema.sql" names no line of a file.'],
])('%s: exit %i, %s', async (place, exitCode, code, message) => {
  const outcome = await explainLine({ place }, await transformed());
  expect(outcome).toMatchObject({ exitCode, diagnostics: [{ code, message: expect.stringContaining(message) }] });
});

it('explains no line of a file that is not as it was generated, nor of one that was never there', async () => {
  const host = await transformed();
  host.files.set('generated/schema.sql', `-- mine\n${host.files.get('generated/schema.sql') ?? ''}`);
  expect(await explainLine({ place: 'schema.sql:9' }, host)).toMatchObject({
    exitCode: 4,
    diagnostics: [{ code: 'outputs-stale' }],
  });
  expect(await explainLine({ place: 'schema.sql:9' }, memoryHost({ 'schema.graphql': note }))).toMatchObject({
    exitCode: 1,
    diagnostics: [{ code: 'record-missing' }],
  });
});
