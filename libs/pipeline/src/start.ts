import { problem, warning, type Diagnostic } from '@wesley/diagnostics';
import type { SchemaState, Start } from '@wesley/diff';
import { digestOf, emptySchema, inOrder } from '@wesley/schema';
import { readSchema } from '@wesley/sdl';
import { parseDocument } from './documents/parse-document';
import type { Project } from './project';
import { readSource } from './read-sources';

/** The schema that a migration starts from, or why there is none. */
export type Starting =
  | { readonly from: SchemaState & { readonly origin: Start }; readonly diagnostics: readonly Diagnostic[] }
  | { readonly from?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Reads what `--from` names: `empty`, an IR or baseline file, an SDL file; without it, the baseline. */
export async function readStart(from: string | undefined, project: Project): Promise<Starting> {
  if (from === 'empty') return nothing('empty', []);
  if (from === undefined) return readBaseline(project);
  if (from.startsWith('git:')) {
    return refuse(
      `A start from git (${from}) is not supported yet.`,
      'Check that version out, and name its schema file.',
    );
  }
  const bytes = await project.host.read(from);
  if (bytes === undefined) return refuse(`${from} is not there.`, 'Name an IR file, an SDL file, or "empty".');
  return from.endsWith('.json') ? readIr(from, bytes) : readSdl(from, bytes, project);
}

/** The files that the start is read from. */
export function startFiles(from: string | undefined, { config }: Project): readonly string[] {
  if (from === 'empty') return [];
  return [from ?? config.baseline];
}

async function readBaseline({ host, config }: Project): Promise<Starting> {
  const file = config.baseline;
  const bytes = await host.read(file);
  if (bytes === undefined) {
    const hint = 'Right for a first deployment. Afterwards, "wesley accept" writes down what production has.';
    return nothing('empty', [
      warning('baseline-missing', `There is no ${file}: starting from an empty database.`, { hint }),
    ]);
  }
  const { value, problems } = parseDocument('baseline', bytes, file);
  return problems ? { diagnostics: problems } : checkDigest(file, 'baseline', value);
}

function readIr(file: string, bytes: Uint8Array): Starting {
  const asBaseline = parseDocument('baseline', bytes, file);
  if (asBaseline.value) return checkDigest(file, 'baseline', asBaseline.value);
  const { value, problems } = parseDocument('ir', bytes, file);
  return problems ? { diagnostics: problems } : checkDigest(file, 'ir', value);
}

async function readSdl(file: string, bytes: Uint8Array, { config }: Project): Promise<Starting> {
  const source = readSource(file, bytes);
  if ('code' in source) return { diagnostics: [source] };
  const { schema, annotations, diagnostics } = await readSchema([source], { naming: config.naming, scalars: config.scalars });
  if (schema === undefined) return { diagnostics };
  const state = { schema: inOrder(schema), digest: digestOf(schema), annotations };
  return { from: { ...state, origin: { kind: 'sdl', file } }, diagnostics };
}

function checkDigest(file: string, kind: 'baseline' | 'ir', { schema, digest, annotations }: SchemaState): Starting {
  if (digestOf(schema) !== digest) {
    return refuse(`${file} was edited: its digest is not that of its schema.`, 'Take it from version control again.');
  }
  return { from: { schema, digest, annotations, origin: { kind, file } }, diagnostics: [] };
}

function nothing(kind: 'empty', diagnostics: readonly Diagnostic[]): Starting {
  const state = { schema: emptySchema, digest: digestOf(emptySchema), annotations: {} };
  return { from: { ...state, origin: { kind, file: null } }, diagnostics };
}

function refuse(message: string, hint: string): Starting {
  return { diagnostics: [problem('from-unreadable', message, { hint })] };
}
