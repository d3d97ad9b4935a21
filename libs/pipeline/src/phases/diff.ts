import { counted, problem, type Diagnostic } from '@wesley/diagnostics';
import { artifactNames } from '@wesley/certify';
import {
  addressOfChange,
  changesFormat,
  classify,
  describeChange,
  diffSchemas,
  renameConflicts,
  type ChangesDocument,
  type RenameConflict,
} from '@wesley/diff';
import { printDocument } from '../documents/print-document';
import { exitCodes } from '../outcome';
import { placeOf } from '../places';
import type { Project } from '../project';
import { readProjectSchema } from '../read-sources';
import { digestFiles } from '../records/digest-files';
import { clearFrom, readResult, store } from '../records/phase-store';
import { gitState, readStart, startFiles } from '../start';
import type { DiffOptions } from './options';
import { failed, type Phase } from './phase';

/** Old schema and new schema to classified changes. */
export const diff: Phase<DiffOptions, ChangesDocument> = {
  exitCode: exitCodes.usage,

  provenance: ({ from }, project) => provenanceOf(from, project),

  async run(options, project) {
    const { host } = project;
    await clearFrom('diff', host);
    const { value: ir, problems } = await readResult('ir', 'transform', artifactNames.ir, host);
    if (problems) return failed(diff.exitCode, problems);
    const { from, diagnostics } = await readStart(options.from, project);
    if (from === undefined) return failed(diff.exitCode, diagnostics);
    const { schema, digest, annotations } = ir;
    const conflicts = renameConflicts(from.schema, schema, annotations, from.annotations);
    if (conflicts.length > 0) {
      return failed(diff.exitCode, [...diagnostics, ...(await refuseConflicts(conflicts, project))]);
    }
    const changes = diffSchemas(from.schema, schema, annotations, from.annotations).map((change) => ({
      change,
      classification: classify(change),
      address: addressOfChange(change),
    }));
    const document: ChangesDocument = { format: changesFormat, from, to: { schema, digest, annotations }, changes };
    await store('diff', host, await provenanceOf(options.from, project), {
      [artifactNames.changes]: printDocument('changes', document),
    });
    return {
      exitCode: exitCodeOf(document, options),
      diagnostics,
      result: document,
      summary: summarize(document, options),
    };
  },
};

async function refuseConflicts(conflicts: readonly RenameConflict[], project: Project): Promise<readonly Diagnostic[]> {
  const { origins } = await readProjectSchema(project);
  const hint =
    'Let each uid stay with what it was given to. Names that change places, or are used again, take two migrations.';
  return conflicts.map(({ address, message }) =>
    problem('rename-conflict', message, { hint, origin: placeOf(address, origins) }),
  );
}

async function provenanceOf(from: string | undefined, project: Project) {
  return {
    options: { from: from ?? 'baseline', ...(await gitState(from, project)) },
    inputs: await digestFiles([artifactNames.ir, ...startFiles(from, project)], project.host),
  };
}

function exitCodeOf({ changes }: ChangesDocument, { exitCode, breakingOnly }: DiffOptions) {
  const isDestructive = changes.some(({ classification }) => classification === 'destructive');
  return isDestructive && (exitCode === true || breakingOnly === true) ? exitCodes.destructive : exitCodes.ok;
}

const marks = { additive: '+', tightening: '!', destructive: '-' } as const;

function summarize({ from, changes }: ChangesDocument, { breakingOnly }: DiffOptions): readonly string[] {
  const shown =
    breakingOnly === true ? changes.filter(({ classification }) => classification === 'destructive') : changes;
  const start = from.origin.ref ?? from.origin.file ?? 'an empty database';
  if (shown.length === 0) return [`No ${breakingOnly === true ? 'destructive ' : ''}changes since ${start}.`];
  const count = (wanted: keyof typeof marks) =>
    changes.filter(({ classification }) => classification === wanted).length;
  return [
    `Changes since ${start}:`,
    ...shown.map(({ change, classification }) => `  ${marks[classification]} ${describeChange(change)}`),
    `${counted(changes.length, 'change')}: ${String(count('additive'))} additive (+), ${String(count('tightening'))} tightening (!), ${String(count('destructive'))} destructive (-).`,
  ];
}
