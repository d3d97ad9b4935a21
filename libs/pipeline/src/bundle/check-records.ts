import { problem, type Diagnostic } from '@wesley/diagnostics';
import { sha256 } from '@wesley/schema';
import { recordFile } from '../documents/documents';
import { recordDigest, type PhaseRecord } from '../documents/phase-record';
import { phaseNames, type PhaseName } from '../phase-names';
import { edited } from '../records/phase-store';
import type { Bundle, Checked } from './bundle';

/** Every record has its digest, and so has every file that it names; and every file is named by a record. */
export async function checkRecords(bundle: Bundle): Promise<Checked> {
  const parts = await Promise.all(phaseNames.map((phase) => checkPhase(phase, bundle)));
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

async function checkPhase(phase: PhaseName, bundle: Bundle): Promise<Checked> {
  const file = recordFile(phase);
  const own = bundle.own.filter((each) => each.startsWith(`.wesley/${phase}/`) && each !== file);
  const record = bundle.record(phase);
  if (record === undefined) {
    // One that is there and cannot be read is told of as a document.
    if (own.length === 0 || bundle.own.includes(file)) return { count: 0, problems: [] };
    return { count: 0, problems: [problem('record-missing', `${file} is not there.`, again(phase))] };
  }
  const problems = [
    ...checkDigest(record, phase),
    ...(await checkInputs(record, bundle)),
    ...(await checkOutputs(record, bundle)),
    ...own.filter((each) => !(each in record.outputs)).map((each) => unlisted(each, phase)),
  ];
  return { count: 1 + Object.keys({ ...record.inputs, ...record.outputs }).length, problems };
}

function checkDigest({ digest, ...content }: PhaseRecord, phase: PhaseName): readonly Diagnostic[] {
  const isOwn = recordDigest(content) === digest && content.phase === phase;
  return isOwn ? [] : [edited(recordFile(phase), phase)];
}

async function checkInputs({ phase, inputs }: PhaseRecord, { read }: Bundle): Promise<readonly Diagnostic[]> {
  const checked = Object.entries(inputs).map(async ([file, digest]) => {
    const bytes = await read(file);
    if (bytes === undefined) return [problem('digest-differs', `${file}, which ${phase} read, is gone.`, again(phase))];
    if (sha256(bytes) === digest) return [];
    return [problem('digest-differs', `${file} is not what it was when ${phase} read it.`, again(phase))];
  });
  return (await Promise.all(checked)).flat();
}

async function checkOutputs({ phase, outputs }: PhaseRecord, { read }: Bundle): Promise<readonly Diagnostic[]> {
  const checked = Object.entries(outputs).map(async ([file, digest]) => {
    const bytes = await read(file);
    if (bytes === undefined)
      return [problem('digest-differs', `${file}, which ${phase} wrote, is gone.`, again(phase))];
    return sha256(bytes) === digest ? [] : [edited(file, phase)];
  });
  return (await Promise.all(checked)).flat();
}

function unlisted(file: string, phase: PhaseName): Diagnostic {
  return problem('bundle-file-unknown', `${file} is in no record: ${phase} did not write it.`, { hint: 'Delete it.' });
}

function again(phase: PhaseName): { readonly hint: string } {
  return { hint: `Run "wesley ${phase}" again.` };
}
