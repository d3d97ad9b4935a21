import { isUtf8 } from 'node:buffer';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { readSchema, type ReadSchema, type SchemaSource } from '@wesley/sdl';
import type { Project } from './project';

/** Bytes that a schema file may have at most: what is larger is no schema but a mistake. */
const largest = 5 * 1024 * 1024;

export interface Sources {
  readonly sources: readonly SchemaSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The project's schema files, by the globs of the config. */
export async function readSources({ host, config }: Project): Promise<Sources> {
  const found = await Promise.all(config.schema.map((pattern) => host.glob(pattern)));
  const files = [...new Set(found.flat())].sort();
  if (files.length === 0) {
    const patterns = config.schema.join(', ');
    const hint = 'Write one, or name yours in wesley.config.json: { "schema": "…" }.';
    return {
      sources: [],
      diagnostics: [problem('schema-missing', `There is no schema: no file matches ${patterns}.`, { hint })],
    };
  }
  const read = await Promise.all(files.map(async (file) => readSource(file, await host.read(file))));
  return {
    sources: read.flatMap((outcome) => ('file' in outcome ? [outcome] : [])),
    diagnostics: read.flatMap((outcome) => ('code' in outcome ? [outcome] : [])),
  };
}

/** The canonical schema of the project's sources, or everything that is wrong with them. */
export async function readProjectSchema(
  project: Project,
): Promise<ReadSchema & { readonly sources: readonly SchemaSource[] }> {
  const { sources, diagnostics } = await readSources(project);
  const { naming, scalars } = project.config;
  if (diagnostics.length > 0) return { sources, annotations: {}, origins: {}, diagnostics };
  return { sources, ...(await readSchema(sources, { naming, scalars })) };
}

/** The text of a schema file, or what keeps it from being read. */
export function readSource(file: string, bytes: Uint8Array | undefined): SchemaSource | Diagnostic {
  const origin = { file, line: 1, column: 1 };
  if (bytes === undefined) return problem('schema-unreadable', `${file} is not there.`);
  if (bytes.length > largest) return problem('schema-too-large', `${file} is larger than 5 MiB.`, { origin });
  if (!isUtf8(bytes)) return problem('schema-not-utf8', `${file} is not UTF-8.`, { origin, hint: 'Save it as UTF-8.' });
  return { file, text: new TextDecoder().decode(bytes) };
}
