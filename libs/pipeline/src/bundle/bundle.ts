import type { Diagnostic } from '@wesley/diagnostics';
import { documentFiles, recordFile, type DocumentName, type Documents } from '../documents/documents';
import { parseDocument, type Parsed } from '../documents/parse-document';
import type { Host } from '../host';
import { phaseNames, type PhaseName } from '../phase-names';

/** What lies below `.wesley`, each file read once: what is hashed is what is judged. */
export interface Bundle {
  readonly own: readonly string[];
  /** The documents that are there, parsed. */
  readonly documents: readonly BundleDocument[];
  /** The files that claim to be JSON and are no document that Wesley writes. */
  readonly strangers: readonly string[];
  /** Any file of the project. */
  read(file: string): Promise<Uint8Array | undefined>;
  /** A document that is there and sound. */
  document<N extends Exclude<DocumentName, 'record'>>(name: N): Documents[N] | undefined;
  record(phase: PhaseName): Documents['record'] | undefined;
}

export interface BundleDocument {
  readonly file: string;
  readonly name: DocumentName;
  readonly parsed: Parsed<unknown>;
}

/** One part of the check: how much it looked at, and what is wrong. */
export interface Checked {
  readonly count: number;
  readonly problems: readonly Diagnostic[];
}

export async function openBundle(host: Host): Promise<Bundle> {
  const read = readOnce(host);
  const own = await host.list('.wesley');
  const json = own.filter((file) => file.endsWith('.json'));
  const documents: BundleDocument[] = [];
  for (const file of json) {
    const name = nameOfFile.get(file);
    const bytes = await read(file);
    if (name !== undefined && bytes !== undefined)
      documents.push({ file, name, parsed: parseDocument(name, bytes, file) });
  }
  const valueOf = (file: string) => documents.find((each) => each.file === file)?.parsed.value;
  return {
    own,
    documents,
    strangers: json.filter((file) => !nameOfFile.has(file)),
    read,
    document: <N extends Exclude<DocumentName, 'record'>>(name: N) =>
      valueOf(documentFiles[name]) as Documents[N] | undefined,
    record: (phase) => valueOf(recordFile(phase)) as Documents['record'] | undefined,
  };
}

const nameOfFile: ReadonlyMap<string, DocumentName> = new Map([
  ...Object.entries(documentFiles).map(([name, file]) => [file, name as DocumentName] as const),
  ...phaseNames.map((phase) => [recordFile(phase), 'record'] as const),
]);

function readOnce(host: Host): Bundle['read'] {
  const files = new Map<string, Promise<Uint8Array | undefined>>();
  return (file) => {
    const reading = files.get(file) ?? host.read(file);
    files.set(file, reading);
    return reading;
  };
}
