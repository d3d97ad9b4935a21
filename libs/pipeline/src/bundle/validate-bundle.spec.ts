import { printDiagnostic } from '@wesley/diagnostics';
import { sha256 } from '@wesley/schema';
import { makeRecord } from '../documents/phase-record';
import { printDocument } from '../documents/print-document';
import { memoryHost, type MemoryHost } from '../memory-host.fixture';
import { runPhase } from '../run-phase';
import { validateBundle } from './validate-bundle';

const note = `type Note @wes_table {
  id: ID! @wes_pk
  "What it says."
  body: String! @wes_unique @wes_check(expr: "body <> ''") @wes_index
  kind: Kind!
}
enum Kind { SHORT LONG }
`;

async function planned(): Promise<MemoryHost> {
  const host = memoryHost({ 'schema.graphql': note });
  expect(await runPhase('plan', {}, host)).toMatchObject({ exitCode: 0 });
  return host;
}

const said = async (host: MemoryHost) => {
  const { exitCode, diagnostics } = await validateBundle({}, host);
  expect(exitCode).toBe(diagnostics.length === 0 ? 0 : 8);
  return diagnostics.map((diagnostic) => printDiagnostic(diagnostic).replaceAll('\n', ' ').replaceAll(/ +/g, ' '));
};

/** The bundle with other text in one of its files. */
async function edit(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const host = await planned();
  const text = host.files.get(file) ?? '';
  expect(change(text)).not.toBe(text);
  host.files.set(file, change(text));
  return said(host);
}

/** The same, and the record of transform says that it is right. */
async function forge(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const host = await planned();
  host.files.set(file, change(host.files.get(file) ?? ''));
  const recordFile = '.wesley/transform/record.json';
  const record = JSON.parse(host.files.get(recordFile) ?? '') as ReturnType<typeof makeRecord>;
  const outputs = { ...record.outputs, [file]: sha256(host.files.get(file) ?? '') };
  host.files.set(recordFile, printDocument('record', makeRecord({ ...record, outputs })));
  return said(host);
}

it('is whole after every phase, and counts what was looked at', async () => {
  const host = memoryHost({ 'schema.graphql': note });
  for (const phase of ['transform', 'diff', 'plan'] as const) {
    await runPhase(phase, { only: true }, host);
    expect(await said(host)).toEqual([]);
  }
  const { result, summary } = await validateBundle({}, host);
  expect(result?.documents).toBe(8);
  expect(result?.places).toBeGreaterThan(20);
  expect(summary).toEqual([expect.stringMatching(/^The bundle is whole: 8 documents, \d+ digests, \d+ places/)]);
});

it('finds an edited byte in any file, wherever it stands', async () => {
  const host = await planned();
  const files = [...host.files].filter(([file]) => file !== 'wesley.config.json');
  expect(files.length).toBeGreaterThan(12);
  for (const [file, text] of files) {
    for (const at of [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * (text.length - 1)))) {
      host.files.set(file, `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`);
      expect([file, at, (await said(host)).length]).not.toEqual([file, at, 0]);
    }
    host.files.set(file, text);
  }
  expect(await said(host)).toEqual([]);
});

it('finds a file that is gone, or that nobody wrote', async () => {
  const host = await planned();
  host.files.delete('generated/types.ts');
  host.files.delete('.wesley/plan/record.json');
  host.files.set('.wesley/transform/extra.json', '{}\n');
  expect(await said(host)).toEqual([
    'error bundle-file-unknown .wesley/transform/extra.json is no document that Wesley writes. hint: Delete it.',
    'error digest-differs generated/types.ts, which transform wrote, is gone. hint: Run "wesley transform" again.',
    'error bundle-file-unknown .wesley/transform/extra.json is in no record: transform did not write it. hint: Delete it.',
    'error record-missing .wesley/plan/record.json is not there. hint: Run "wesley plan" again.',
    'error evidence-wrong The evidence map has another digest for generated/types.ts. hint: Run "wesley transform" again.',
    expect.stringContaining('error evidence-wrong generated/types.ts does not hold what the evidence map says at'),
  ]);
});

it('says which lines of a generated file are not those of the evidence', async () => {
  const found = await edit('generated/schema.sql', (text) => text.replace('body text', 'body int'));
  expect(found).toEqual([
    expect.stringContaining('error record-edited generated/schema.sql is not what transform wrote'),
    expect.stringContaining('error evidence-wrong The evidence map has another digest for generated/schema.sql.'),
    expect.stringMatching(/generated\/schema.sql does not hold .* \(table note, column body\)/),
  ]);
});

it('finds evidence that was forged together with the record', async () => {
  const evidence = '.wesley/transform/evidence-map.json';
  const isWrong = expect.stringContaining(
    'error evidence-wrong generated/types.ts does not hold what the evidence map',
  );
  expect(await forge(evidence, (text) => text.replace(/("file":"types.ts","lines":\[\[)(\d+)/, '$11'))).toEqual([
    isWrong,
  ]);
});

it('misses the place of an element', async () => {
  const evidence = '.wesley/transform/evidence-map.json';
  const without = (text: string) => {
    const map = JSON.parse(text) as { elements: { element: { kind: string }; places: { file: string }[] }[] };
    const elements = map.elements.map(({ places, ...rest }) => ({
      ...rest,
      places: places.filter(({ file }) => file !== 'zod.ts' || rest.element.kind !== 'enum'),
    }));
    return `${JSON.stringify({ ...map, elements }, null, 2)}\n`;
  };
  expect(await forge(evidence, without)).toEqual([
    'error evidence-wrong The evidence map has no place in zod for 1 element: enum kind. hint: Run "wesley transform" again.',
  ]);
});

it('finds a schema that does not have its digest, and what was made from another', async () => {
  const found = await forge('.wesley/transform/ir.json', (text) => text.replace('"body"', '"Body"'));
  expect(found).toEqual([
    expect.stringContaining('.wesley/transform/ir.json is not what it was when diff read it.'),
    expect.stringMatching(/evidence map has no place in postgres for/),
    expect.stringMatching(/evidence map has no place in typescript for 2 elements: table note, column Body/),
    expect.stringMatching(/evidence map has no place in zod for/),
    expect.stringMatching(/evidence map has no place in pgtap for/),
    expect.stringMatching(/evidence map has no place in kysely for 2 elements/),
    expect.stringContaining('.wesley/transform/ir.json has another digest than that of the schema in it.'),
  ]);
});

it('finds a source that has changed since', async () => {
  expect(await edit('schema.graphql', (text) => `${text}# more\n`)).toEqual([
    'error digest-differs schema.graphql is not what it was when transform read it. hint: Run "wesley transform" again.',
  ]);
});

it('is never whole where there is nothing', async () => {
  expect(await said(memoryHost({ 'schema.graphql': note }))).toEqual([
    'error record-missing There is nothing in .wesley. hint: Run "wesley transform", or "wesley certify" for all of it.',
  ]);
});
