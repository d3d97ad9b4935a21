import { counted, problem } from '@wesley/diagnostics';
import type { Host } from '../host';
import { exitCodes, type Outcome } from '../outcome';
import { failed } from '../phases/phase';
import { openProject } from '../project';
import { openBundle } from './bundle';
import { checkDocuments } from './check-documents';
import { checkEvidence } from './check-evidence';
import { checkRecords } from './check-records';
import { checkRelations } from './check-relations';

export interface ValidateBundleOptions {
  readonly config?: string | undefined;
}

/** What was looked at, and found to be as it was written. */
export interface BundleReport {
  readonly documents: number;
  /** Digests of files in records and in the evidence map. */
  readonly digests: number;
  /** Places of elements in generated files. */
  readonly places: number;
}

/** Holds every document below `.wesley` against its JSON Schema, and every digest against what it is the digest of. */
export async function validateBundle(options: ValidateBundleOptions, host: Host): Promise<Outcome<BundleReport>> {
  const { project, diagnostics } = await openProject(host, options.config);
  if (project === undefined) return failed(exitCodes.usage, diagnostics);
  const bundle = await openBundle(host);
  if (bundle.own.length === 0) {
    const hint = 'Run "wesley transform", or "wesley certify" for all of it.';
    return failed(exitCodes.certificate, [problem('record-missing', 'There is nothing in .wesley.', { hint })]);
  }
  const documents = checkDocuments(bundle);
  const records = await checkRecords(bundle);
  const evidence = await checkEvidence(bundle);
  const relations = await checkRelations(bundle);
  const problems = [documents, records, evidence.files, evidence.places, relations].flatMap((part) => part.problems);
  if (problems.length > 0) return failed(exitCodes.certificate, problems);
  const digests = records.count + evidence.files.count + relations.count;
  const result = { documents: documents.count, digests, places: evidence.places.count };
  return { exitCode: exitCodes.ok, diagnostics: [], result, summary: [summarize(result)] };
}

function summarize({ documents, digests, places }: BundleReport): string {
  const looked = [counted(documents, 'document'), counted(digests, 'digest'), counted(places, 'place')];
  return `The bundle is whole: ${looked.join(', ')} of elements checked.`;
}
