import { artifactNames, generatedName, planFolder, type Files } from '@wesley/certify';
import type { EvidenceMap } from '@wesley/emit';
import { parseDocument } from './documents/parse-document';
import { recordFile } from './documents/documents';
import type { Host } from './host';

/** The files that a certificate may name, each read once: what is hashed is what is judged. */
export interface CertifiedFiles {
  readonly read: Files;
  /** What lies beside the plan, less Wesley's own record of it. */
  readonly inPlanFolder: readonly string[];
  /** Texts of the generated files, by the path that the evidence map gives them. */
  generated(map: EvidenceMap): ReadonlyMap<string, string>;
  /** The same files with one more. */
  with(name: string, text: string): CertifiedFiles;
}

export async function loadCertifiedFiles(host: Host): Promise<CertifiedFiles> {
  const inPlanFolder = (await host.list(planFolder.replace(/\/$/, ''))).filter((file) => file !== recordFile('plan'));
  const mapBytes = await host.read(artifactNames.evidenceMap);
  const map = mapBytes && parseDocument('evidence-map', mapBytes, artifactNames.evidenceMap).value;
  const generated = map?.files.map(({ path }) => generatedName(map.out, path)) ?? [];
  const names = [...Object.values(artifactNames), ...inPlanFolder, ...generated];
  const contents = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await host.read(name);
    if (bytes !== undefined) contents.set(name, bytes);
  }
  return makeFiles(contents, inPlanFolder);
}

function makeFiles(contents: ReadonlyMap<string, Uint8Array>, inPlanFolder: readonly string[]): CertifiedFiles {
  return {
    read: (name) => contents.get(name),
    inPlanFolder,
    generated: ({ out, files }) =>
      new Map(
        files.flatMap(({ path }) => {
          const bytes = contents.get(generatedName(out, path));
          return bytes === undefined ? [] : [[path, new TextDecoder().decode(bytes)] as const];
        }),
      ),
    with: (name, text) => makeFiles(new Map([...contents, [name, Buffer.from(text)]]), inPlanFolder),
  };
}
