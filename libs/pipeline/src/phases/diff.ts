import { catalogue, counted, problem, warning, type Diagnostic, type Origin } from '@wesley/diagnostics';
import { artifactNames } from '@wesley/certify';
import {
  addressOfChange,
  changesFormat,
  classify,
  describeChange,
  diffSchemas,
  idleBackfills,
  renameConflicts,
  type ChangesDocument,
  type ClassifiedChange,
  type RenameConflict,
} from '@wesley/diff';
import type { Address } from '@wesley/schema';
import { printDocument } from '../documents/print-document';
import type { Host } from '../host';
import { exitCodes } from '../outcome';
import { placeOf, placeOfChange, printPlace, readPlaces, type Origins } from '../places';
import type { Project } from '../project';
import { digestFiles } from '../records/digest-files';
import { clearFrom, readResult, store } from '../records/phase-store';
import { gitState, readStart, startFiles } from '../start';
import type { DiffOptions } from './options';
import { failed, type Phase } from './phase';

/** `changes.json` with the place of each change, null for what is written in no SDL that was read: what is gone from the baseline. */
export interface PlacedChanges extends Omit<ChangesDocument, 'changes'> {
  readonly changes: readonly (ClassifiedChange & { readonly origin: Origin | null })[];
}

/** Old schema and new schema to classified changes. */
export const diff: Phase<DiffOptions, ChangesDocument | PlacedChanges> = {
  exitCode: exitCodes.usage,

  provenance: ({ from }, project) => provenanceOf(from, project),

  async run(options, project) {
    const { host } = project;
    await clearFrom('diff', host);
    const { value: ir, problems } = await readResult('ir', 'transform', artifactNames.ir, host);
    if (problems) return failed(diff.exitCode, problems);
    const start = await readStart(options.from, project);
    const { from, diagnostics } = start;
    if (from === undefined) return failed(diff.exitCode, diagnostics);
    const { schema, digest, annotations } = ir;
    const conflicts = renameConflicts(from.schema, schema, annotations, from.annotations);
    if (conflicts.length > 0) {
      return failed(diff.exitCode, [...diagnostics, ...(await refuseConflicts(conflicts, host))]);
    }
    const idle = idleBackfills(from.schema, schema, annotations, from.annotations);
    const warnings = idle.length === 0 ? [] : await warnOfIdle(idle, host);
    const changes = diffSchemas(from.schema, schema, annotations, from.annotations).map((change) => ({
      change,
      classification: classify(change),
      address: addressOfChange(change),
    }));
    const document: ChangesDocument = { format: changesFormat, from, to: { schema, digest, annotations }, changes };
    await store('diff', host, await provenanceOf(options.from, project), {
      [artifactNames.changes]: printDocument('changes', document),
    });
    const exitCode = exitCodeOf(document, options);
    if (options.places !== true) {
      return {
        exitCode,
        diagnostics: [...diagnostics, ...warnings],
        result: document,
        summary: summarize(document, options),
      };
    }
    const now = await readPlaces(host);
    if (now.diagnostics.length > 0) return failed(diff.exitCode, [...diagnostics, ...now.diagnostics]);
    const placed = place(document, { ...start.origins, ...now.origins });
    return {
      exitCode,
      diagnostics: [...diagnostics, ...warnings],
      result: placed,
      summary: summarize(placed, options),
    };
  },
};

function place(document: ChangesDocument, origins: Origins): PlacedChanges {
  const changes = document.changes.map((each) => ({ ...each, origin: placeOfChange(each.change, origins) ?? null }));
  return { ...document, changes };
}

async function refuseConflicts(conflicts: readonly RenameConflict[], host: Host): Promise<readonly Diagnostic[]> {
  const { origins, diagnostics } = await readPlaces(host);
  const hint = catalogue['rename-conflict'].help;
  const refusals = conflicts.map(({ element, message }) =>
    problem('rename-conflict', message, { hint, origin: origins[element] }),
  );
  return [...diagnostics, ...refusals];
}

async function warnOfIdle(columns: readonly Address[], host: Host): Promise<readonly Diagnostic[]> {
  const { origins, diagnostics } = await readPlaces(host);
  const hint = 'It fills a column that is added, or made required. For any other, run an UPDATE of your own.';
  const warnings = columns.map((address) => {
    const column = `${address.table ?? ''}.${address.name}`;
    const message = `The backfill of ${column} does nothing: the column was there before, and does not become NOT NULL.`;
    return warning('backfill-idle', message, { hint, origin: placeOf(address, origins) });
  });
  return [...diagnostics, ...warnings];
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

function summarize(
  { from, changes }: ChangesDocument | PlacedChanges,
  { breakingOnly }: DiffOptions,
): readonly string[] {
  const shown =
    breakingOnly === true ? changes.filter(({ classification }) => classification === 'destructive') : changes;
  const start = from.origin.ref ?? from.origin.file ?? 'an empty database';
  if (shown.length === 0) return [`No ${breakingOnly === true ? 'destructive ' : ''}changes since ${start}.`];
  const count = (wanted: keyof typeof marks) =>
    changes.filter(({ classification }) => classification === wanted).length;
  return [
    `Changes since ${start}:`,
    ...shown.map((each) => `  ${marks[each.classification]} ${describeChange(each.change)}${placeAfter(each)}`),
    `${counted(changes.length, 'change')}: ${String(count('additive'))} additive (+), ${String(count('tightening'))} tightening (!), ${String(count('destructive'))} destructive (-).`,
  ];
}

function placeAfter(change: ClassifiedChange | PlacedChanges['changes'][number]): string {
  return 'origin' in change && change.origin !== null ? `, at ${printPlace(change.origin)}` : '';
}
