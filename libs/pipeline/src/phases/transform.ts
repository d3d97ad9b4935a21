import { artifactNames, generatedName } from '@wesley/certify';
import { counted, problem } from '@wesley/diagnostics';
import { emitters, evidenceMap, targets, type Emission, type Target } from '@wesley/emit';
import { digestOf, inOrder, irFormat, type Ir } from '@wesley/schema';

import { documentFiles } from '../documents/documents';
import { printDocument } from '../documents/print-document';
import { beProjectPath, projectPath } from '../documents/project-path';
import type { Host } from '../host';
import { exitCodes, type Outcome } from '../outcome';
import { placesDocument } from '../places';
import type { Project } from '../project';
import { readProjectSchema, readSources } from '../read-sources';
import { digestFiles } from '../records/digest-files';
import { clearFrom, readRecord, store } from '../records/phase-store';
import type { TransformOptions } from './options';
import { failed, type Phase } from './phase';

export interface TransformResult {
  readonly digest: string;
  readonly tables: number;
  readonly enums: number;
  /** Every file that the phase stands for, and those that are not what they were. */
  readonly files: readonly string[];
  readonly changed: readonly string[];
}

/** SDL to the canonical schema, to the targets, and to the evidence of where everything came out. */
export const transform: Phase<TransformOptions, TransformResult> = {
  exitCode: exitCodes.generation,

  async provenance(options, project) {
    const { sources, diagnostics } = await readSources(project);
    if (diagnostics.length > 0) return undefined;
    return provenanceOf(
      options,
      project,
      sources.map(({ file }) => file),
    );
  },

  async run(options, project) {
    const { host } = project;
    if (options.out !== undefined && !projectPath.test(options.out)) return refuseOut(options.out);
    const previous = await previousFiles(host);
    if (options.check !== true) await clearFrom('transform', host);
    const { sources, schema, annotations, origins, diagnostics } = await readProjectSchema(project);
    if (schema === undefined) return failed(exitCodes.schema, diagnostics);
    const ir: Ir = { format: irFormat, schema: inOrder(schema), digest: digestOf(schema), annotations };
    const { files, generated } = generate(ir, options, project);
    const outcome = { diagnostics, exitCode: exitCodes.ok };
    if (options.check === true) return check(files, previous.files, ir, outcome);
    const provenance = await provenanceOf(
      options,
      project,
      sources.map(({ file }) => file),
    );
    // As the record they change with the white space of the sources: they are no result that did.
    const places = printDocument('places', placesDocument(origins));
    await store('transform', host, provenance, { ...files, [documentFiles.places]: places });
    await Promise.all(previous.generated.filter((file) => !generated.includes(file)).map((file) => host.remove(file)));
    const result = resultOf(ir, files, changedOf(files, previous.files));
    return { ...outcome, result, summary: summarize(result) };
  },
};

// Records and certificates name the files: elsewhere they would be somebody else's.
function refuseOut(out: string) {
  const hint = 'Generate into a folder of the project, and let others import from there.';
  const message = `--out must ${beProjectPath}, but is "${out}".`;
  return failed(exitCodes.usage, [problem('usage-error', message, { hint })]);
}

async function provenanceOf(
  options: TransformOptions,
  { host, config, configFile }: Project,
  files: readonly string[],
) {
  return {
    options: { targets: targetsOf(options, config.targets).join(','), out: options.out ?? config.out },
    inputs: await digestFiles([...files, configFile], host),
  };
}

function targetsOf({ target }: TransformOptions, configured: readonly Target[]): readonly Target[] {
  return targets.filter((name) => (target ?? configured).includes(name));
}

function generate(ir: Ir, options: TransformOptions, { config }: Project) {
  const out = options.out ?? config.out;
  const input = { schema: ir.schema, annotations: ir.annotations, types: config.types };
  const emissions: Partial<Record<Target, Emission>> = Object.fromEntries(
    targetsOf(options, config.targets).map((target) => [target, emitters[target](input)]),
  );
  const generated = Object.values(emissions).flatMap(({ files }) =>
    files.map(({ path, text }) => [generatedName(out, path), text] as const),
  );
  const map = evidenceMap(ir.digest, out, emissions);
  return {
    generated: generated.map(([file]) => file),
    files: {
      ...Object.fromEntries(generated),
      [artifactNames.ir]: printDocument('ir', ir),
      [artifactNames.evidenceMap]: printDocument('evidence-map', map),
    },
  };
}

/** What an earlier run left: only the files that its record lists are ours to remove. */
async function previousFiles(host: Host) {
  const record = await readRecord('transform', host);
  const names = Object.keys(record?.value?.outputs ?? {});
  const files = await Promise.all(names.map(async (file) => [file, await host.read(file)] as const));
  return { generated: names.filter((file) => !file.startsWith('.wesley/')), files: new Map(files) };
}

function changedOf(files: Readonly<Record<string, string>>, previous: ReadonlyMap<string, Uint8Array | undefined>) {
  return Object.entries(files).flatMap(([file, text]) => {
    const bytes = previous.get(file);
    return bytes !== undefined && Buffer.from(bytes).equals(Buffer.from(text)) ? [] : [file];
  });
}

function resultOf({ schema, digest }: Ir, files: Readonly<Record<string, string>>, changed: readonly string[]) {
  return { digest, tables: schema.tables.length, enums: schema.enums.length, files: Object.keys(files), changed };
}

function check(
  files: Readonly<Record<string, string>>,
  previous: ReadonlyMap<string, Uint8Array | undefined>,
  ir: Ir,
  outcome: Pick<Outcome<TransformResult>, 'diagnostics' | 'exitCode'>,
): Outcome<TransformResult> {
  const result = resultOf(ir, files, changedOf(files, previous));
  if (result.changed.length === 0) return { ...outcome, result, summary: summarize(result) };
  const stale = problem(
    'outputs-stale',
    `${counted(result.changed.length, 'file')} would change: ${result.changed.join(', ')}.`,
    {
      hint: 'Run "wesley transform" and commit what it writes.',
    },
  );
  return { exitCode: exitCodes.generation, diagnostics: [...outcome.diagnostics, stale], result, summary: [] };
}

function summarize({ tables, enums, files, changed }: TransformResult): readonly string[] {
  const read = `${counted(tables, 'table')}, ${counted(enums, 'enum')}`;
  if (changed.length === 0) return [read, 'Homeostasis maintained — no artifacts changed.'];
  return [
    read,
    ...changed.map((file) => `  ${file}`),
    `${counted(changed.length, 'file')} written, ${String(files.length - changed.length)} unchanged.`,
  ];
}
