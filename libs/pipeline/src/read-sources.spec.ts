import { printDiagnostic } from '@wesley/diagnostics';
import { memoryHost } from './memory-host.fixture';
import { readSource } from './read-sources';
import { runPhase } from './run-phase';

const said = (bytes: Uint8Array | undefined) => {
  const read = readSource('s.graphql', bytes);
  return 'code' in read ? printDiagnostic(read) : read.text;
};

it('reads UTF-8', () => {
  expect(said(Buffer.from('type Ä'))).toBe('type Ä');
});

it.each([
  [
    Buffer.from([0x74, 0xff]),
    's.graphql:1:1 error schema-not-utf8\n  s.graphql is not UTF-8.\n  hint: Save it as UTF-8.',
  ],
  [Buffer.alloc(5 * 1024 * 1024 + 1, 0x20), 's.graphql:1:1 error schema-too-large\n  s.graphql is larger than 5 MiB.'],
  [undefined, 'error schema-unreadable\n  s.graphql is not there.'],
])('says why a file cannot be read', (bytes, message) => {
  expect(said(bytes)).toBe(message);
});

it('says that there is no schema, and by which pattern it looked', async () => {
  const outcome = await runPhase('transform', {}, memoryHost({ 'wesley.config.json': '{ "schema": "db/*.graphql" }' }));
  expect(outcome.exitCode).toBe(2);
  expect(outcome.diagnostics.map((each) => printDiagnostic(each))).toEqual([
    'error schema-missing\n  There is no schema: no file matches db/*.graphql.\n  hint: Write one, or name yours in wesley.config.json: { "schema": "…" }.',
  ]);
});
