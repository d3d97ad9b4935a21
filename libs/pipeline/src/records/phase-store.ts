import { problem, type Diagnostic } from '@wesley/diagnostics';
import { sha256, type Digest } from '@wesley/schema';
import { recordFile, type DocumentName, type Documents } from '../documents/documents';
import { parseDocument, parseOwnDocument, type Parsed } from '../documents/parse-document';
import { makeRecord, recordDigest, type PhaseRecord } from '../documents/phase-record';
import { printDocument } from '../documents/print-document';
import type { Host } from '../host';
import { phaseNames, type PhaseName } from '../phase-names';
import { version } from '../version';

/** The page that certify writes; it stands at the project's root. */
export const pageFile = 'SHIPME.md';

/** What a phase was made from: options that bear on the result, and digests of the files that it read. */
export interface Provenance {
  readonly options: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, Digest>>;
}

/** Deletes the records of the phase and of all later ones, so that no stale success stays behind a failure. */
export async function clearFrom(phase: PhaseName, host: Host): Promise<void> {
  const later = phaseNames.slice(phaseNames.indexOf(phase));
  const files = await Promise.all(later.map((name) => host.list(`.wesley/${name}`)));
  await Promise.all([...files.flat(), pageFile].map((file) => host.remove(file)));
}

/** Writes what the phase made, and its record. Gives the files that are not what they were. */
export async function store(
  phase: PhaseName,
  host: Host,
  provenance: Provenance,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  // All at once: each waits for the disk.
  const contents = Object.entries(files).map(([file, text]) => [file, Buffer.from(text)] as const);
  const written = await Promise.all(
    contents.map(async ([file, bytes]) => {
      const before = await host.read(file);
      if (before !== undefined && bytes.equals(before)) return [];
      await host.write(file, bytes);
      return [file];
    }),
  );
  const outputs = Object.fromEntries(contents.map(([file, bytes]) => [file, sha256(bytes)]));
  const record = makeRecord({ phase, wesley: version, ...provenance, outputs });
  await host.write(recordFile(phase), printDocument('record', record));
  return written.flat();
}

/** The record of a phase; undefined when there is none. One that was edited is a problem. */
export async function readRecord(phase: PhaseName, host: Host): Promise<Parsed<PhaseRecord> | undefined> {
  const file = recordFile(phase);
  const bytes = await host.read(file);
  if (bytes === undefined) return undefined;
  const parsed = parseDocument('record', bytes, file);
  if (parsed.problems) return parsed;
  const { digest, ...content } = parsed.value;
  return recordDigest(content) === digest && content.phase === phase ? parsed : { problems: [edited(file, phase)] };
}

/** A document of an earlier phase, if it is what that phase wrote. */
export async function readResult<N extends DocumentName>(
  name: N,
  phase: PhaseName,
  file: string,
  host: Host,
): Promise<Parsed<Documents[N]>> {
  const { value: bytes, problems } = await readOutput(phase, file, host);
  return problems ? { problems } : parseOwnDocument(name, bytes, file);
}

/** The bytes of a file that an earlier phase wrote, if they are what it wrote. */
export async function readOutput(phase: PhaseName, file: string, host: Host): Promise<Parsed<Uint8Array>> {
  const record = await readRecord(phase, host);
  const bytes = await host.read(file);
  if (record?.problems) return record;
  if (record === undefined || bytes === undefined) return { problems: [missing(file, phase)] };
  if (record.value.outputs[file] !== sha256(bytes)) return { problems: [edited(file, phase)] };
  return { value: bytes };
}

export function edited(file: string, phase: PhaseName): Diagnostic {
  return problem('record-edited', `${file} is not what ${phase} wrote: somebody edited it.`, {
    hint: `Delete it, or run "wesley ${phase}" again.`,
  });
}

function missing(file: string, phase: PhaseName): Diagnostic {
  return problem('record-missing', `${file} is not there.`, { hint: `Run "wesley ${phase}" first.` });
}
