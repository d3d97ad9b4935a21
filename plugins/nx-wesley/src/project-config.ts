/** The part of a project's `wesley.config.json` that decides what its tasks read and write; paths as the user wrote them. */
export interface ProjectConfig {
  readonly schema: readonly string[];
  readonly out: string;
  readonly baseline: string;
  /** Major version of the server to rehearse on. */
  readonly postgres: number;
  /** Files of SQL that the rehearsal reads. */
  readonly scripts: readonly string[];
}

const defaults: ProjectConfig = {
  schema: ['schema.graphql'],
  out: 'generated',
  baseline: 'wesley.baseline.json',
  postgres: 18,
  scripts: [],
};

/**
 * Reads what can be read and takes the default for the rest: an error here would fail every command in the workspace.
 * What is wrong with the file is said by the transform task, which reads it again.
 */
export function readProjectConfig(text: string): ProjectConfig {
  const { schema, out, baseline, postgres, rehearse } = parseObject(text);
  const { seed, workload } = { ...(typeof rehearse === 'object' ? rehearse : {}) } as Readonly<Record<string, unknown>>;
  return {
    schema: globs(schema) ?? defaults.schema,
    out: path(out) ?? defaults.out,
    baseline: path(baseline) ?? defaults.baseline,
    postgres: typeof postgres === 'number' && Number.isInteger(postgres) ? postgres : defaults.postgres,
    scripts: [seed, workload].flatMap((file) => path(file) ?? []),
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function globs(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).map(path);
  return list.every((entry) => entry !== undefined) && list.length > 0 ? list : undefined;
}

function path(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
