import { problem, warning, type Diagnostic, type Origin } from '@wesley/diagnostics';
import type { SchemaState, Start } from '@wesley/diff';
import { canonicalJson, digestOf, emptySchema, inOrder, sha256, type Digest } from '@wesley/schema';
import { readSchema } from '@wesley/sdl';
import { baselineFormat } from './documents/baseline';
import type { Config } from './documents/config';
import { parseDocument } from './documents/parse-document';
import { readConfig } from './documents/read-config';
import { openGitTree, type GitFile } from './git-files';
import type { Origins } from './places';
import type { Project } from './project';
import { readSource } from './read-sources';

/** The schema that a migration starts from, or why there is none; and where in its SDL its elements are, if it was read from SDL. */
export type Starting = { readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly from: SchemaState & { readonly origin: Start }; readonly origins?: Origins }
  | { readonly from?: undefined }
);

/** Reads what `--from` names: `empty`, an IR or baseline file, an SDL file, `git:<ref>`; without it, the baseline. */
export async function readStart(from: string | undefined, project: Project): Promise<Starting> {
  if (from === 'empty') return nothing('empty', []);
  if (from === undefined) return readBaseline(project);
  if (from.startsWith(gitPrefix)) return readFromGit(from.slice(gitPrefix.length), project);
  const bytes = await project.host.read(from);
  if (bytes === undefined)
    return refuse(
      `${from} is not there.`,
      'Name an IR file, an SDL file, a version of the schema in git ("git:main"), or "empty".',
    );
  if (from.endsWith('.json')) return readIr(from, bytes);
  return readSdl([{ path: from, bytes }], { kind: 'sdl', file: from, ref: null }, project.config);
}

/** The files that the start is read from. What comes from git is no file: see `gitState`. */
export function startFiles(from: string | undefined, { config }: Project): readonly string[] {
  if (from === 'empty' || from?.startsWith(gitPrefix) === true) return [];
  return [from ?? config.baseline];
}

/** What `--from git:…` leads to at this moment, as a digest: a branch moves. Nothing for other starts. */
export async function gitState(from: string | undefined, project: Project): Promise<Record<string, Digest>> {
  if (from?.startsWith(gitPrefix) !== true) return {};
  const read = await readAtRef(from.slice(gitPrefix.length), project);
  if ('diagnostics' in read) return { 'from at': 'nothing' };
  const files = read.files.map(({ path, bytes }) => [path, sha256(bytes)]);
  return { 'from at': sha256(canonicalJson([read.configDigest, ...files])) };
}

const gitPrefix = 'git:';

async function readFromGit(ref: string, project: Project): Promise<Starting> {
  const read = await readAtRef(ref, project);
  if ('diagnostics' in read) return read;
  const start = await readSdl(read.files, startAt(ref), read.config);
  const isNew = read.configDigest === null && (await project.host.read(project.configFile)) !== undefined;
  return isNew ? { ...start, diagnostics: [configIsNew(ref, project.configFile), ...start.diagnostics] } : start;
}

// Under another name it may have said something else.
function configIsNew(ref: string, file: string): Diagnostic {
  const hint = `If it was called otherwise then, take the schema of that time as an IR file: "wesley transform" in a checkout of ${ref}.`;
  return warning('config-missing-at-ref', `At ${ref} there is no ${file}: its schema is read with the defaults.`, {
    hint,
  });
}

/** Where the elements of the start are in its SDL, if it is read from SDL that is still there: as `readStart` gives it. */
export async function originsAtStart({ kind, file, ref }: Start, project: Project): Promise<Origins> {
  const from = kind === 'git' && ref !== null ? `${gitPrefix}${ref}` : kind === 'sdl' ? file : null;
  const start = from === null ? undefined : await readStart(from, project);
  return start?.from === undefined ? {} : (start.origins ?? {});
}

interface AtRef {
  readonly files: readonly GitFile[];
  /** As of the ref, too: it says what scalars are, how names are made, and where the schema lay. */
  readonly config: Config;
  readonly configDigest: Digest | null;
}

async function readAtRef(ref: string, { host, configFile }: Project): Promise<AtRef | Starting> {
  const hint = 'Name a branch, a tag or a commit at which the schema is there: "--from git:main".';
  const tree = await openGitTree(ref, host);
  if ('why' in tree) return refuse(tree.why, hint);
  const bytes = await tree.read(configFile);
  const { config, problems } = readConfig(bytes, configFile);
  if (problems) return { diagnostics: problems.map((each) => atRef(each, startAt(ref))) };
  const files = await tree.readAll(config.schema);
  if ('why' in files) return refuse(files.why, 'Name a commit at which the file itself is there.');
  if (files.length === 0) {
    const by = bytes === undefined ? ` and no ${configFile} that names another` : '';
    return refuse(`At ${ref} no file matches ${config.schema.join(', ')}${by}.`, hint);
  }
  return { files, config, configDigest: bytes === undefined ? null : sha256(bytes) };
}

function startAt(ref: string): Start {
  return { kind: 'git', file: null, ref };
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
  if (isBaseline(bytes)) {
    const { value, problems } = parseDocument('baseline', bytes, file);
    return problems ? { diagnostics: problems } : checkDigest(file, 'baseline', value);
  }
  const { value, problems } = parseDocument('ir', bytes, file);
  return problems ? { diagnostics: problems } : checkDigest(file, 'ir', value);
}

// Only which of the two it is; whether it is right is for its own description to say.
function isBaseline(bytes: Uint8Array): boolean {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return (
      typeof document === 'object' && document !== null && 'format' in document && document.format === baselineFormat
    );
  } catch {
    return false;
  }
}

async function readSdl(files: readonly GitFile[], origin: Start, config: Config): Promise<Starting> {
  const read = files.map(({ path, bytes }) => readSource(path, bytes));
  const problems = read.filter((source) => 'code' in source);
  if (problems.length > 0) return { diagnostics: problems.map((each) => atRef(each, origin)) };
  const sources = read.filter((source) => 'file' in source);
  const { schema, annotations, origins, diagnostics } = await readSchema(sources, config);
  const seen = diagnostics.map((each) => atRef(each, origin));
  if (schema === undefined) return { diagnostics: seen };
  const from = { schema: inOrder(schema), digest: digestOf(schema), annotations, origin };
  const atStart = Object.entries(origins).map(([element, place]) => [element, placeAtRef(place, origin)] as const);
  return { from, origins: Object.fromEntries(atStart), diagnostics: seen };
}

// The file that is checked out may be another by now: its line would be the wrong one to show.
function atRef(diagnostic: Diagnostic, start: Start): Diagnostic {
  const { origin } = diagnostic;
  return origin === undefined ? diagnostic : { ...diagnostic, origin: placeAtRef(origin, start) };
}

function placeAtRef(place: Origin, { ref }: Start): Origin {
  return ref === null ? place : { ...place, file: `${ref}:${place.file}` };
}

function checkDigest(file: string, kind: 'baseline' | 'ir', { schema, digest, annotations }: SchemaState): Starting {
  if (digestOf(schema) !== digest) {
    return refuse(`${file} was edited: its digest is not that of its schema.`, 'Take it from version control again.');
  }
  return { from: { schema, digest, annotations, origin: { kind, file, ref: null } }, diagnostics: [] };
}

function nothing(kind: 'empty', diagnostics: readonly Diagnostic[]): Starting {
  const state = { schema: emptySchema, digest: digestOf(emptySchema), annotations: {} };
  return { from: { ...state, origin: { kind, file: null, ref: null } }, diagnostics };
}

function refuse(message: string, hint: string): Starting {
  return { diagnostics: [problem('from-unreadable', message, { hint })] };
}
