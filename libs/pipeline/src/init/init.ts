import { counted } from '@wesley/diagnostics';
import { directiveDefinitions } from '@wesley/sdl';
import { findCommittable } from '../committable';
import { printDocument } from '../documents/print-document';
import type { Host } from '../host';
import { exitCodes, type Outcome } from '../outcome';
import { failed } from '../phases/phase';
import { openProject, type Project } from '../project';
import { pageFile } from '../records/phase-store';
import { firstSchema } from './first-schema';

export interface InitOptions {
  readonly config?: string | undefined;
}

export interface InitResult {
  readonly written: readonly string[];
  /** What was there already, and was left as it is. */
  readonly kept: readonly string[];
  /** Lines that were added to .gitignore. */
  readonly ignored: readonly string[];
}

/** The directives and scalars for editors, in the project's folder. */
export const definitionsFile = 'wesley.directives.graphql';

/** Makes a folder a project: config, a first schema, the definitions for editors. Overwrites nothing. */
export async function init(options: InitOptions, host: Host): Promise<Outcome<InitResult>> {
  const { project, diagnostics } = await openProject(host, options.config);
  if (project === undefined) return failed(exitCodes.usage, diagnostics);
  const wanted = await wantedFiles(project);
  const written: string[] = [];
  const kept: string[] = [];
  for (const [file, text] of Object.entries(wanted)) {
    if ((await host.read(file)) !== undefined) kept.push(file);
    else {
      await host.write(file, text);
      written.push(file);
    }
  }
  const ignored = await ignoreOutputs(project);
  const result = { written, kept, ignored };
  return { exitCode: exitCodes.ok, diagnostics: [], result, summary: summarize(result, project) };
}

async function wantedFiles({ host, config, configFile }: Project): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(config.schema.map((pattern) => host.glob(pattern)));
  const hasSchema = found.flat().some((file) => file !== definitionsFile);
  // A pattern of several files does not say what one of them should be called.
  const place = hasSchema ? undefined : config.schema.find((pattern) => !/[*?[\]{}!()]/.test(pattern));
  return {
    [configFile]: printDocument('config', { schema: 'schema.graphql', out: config.out }),
    ...(place === undefined ? {} : { [place]: firstSchema }),
    [definitionsFile]: directiveDefinitions,
  };
}

/** What is made anew from the schema, less what git leaves out or holds already. */
async function ignoreOutputs({ host, config }: Project): Promise<readonly string[]> {
  const lines = await findCommittable(['.wesley/', `${config.out}/`, pageFile], host);
  if (lines.length === 0) return [];
  const text = Buffer.from((await host.read('.gitignore')) ?? '').toString('utf8');
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await host.write('.gitignore', `${before}${lines.map((line) => `${line}\n`).join('')}`);
  return lines;
}

function summarize({ written, kept, ignored }: InitResult, { config }: Project): readonly string[] {
  return [
    ...written.map((file) => `  ${file}`),
    ...kept.map((file) => `  ${file} (there already, left as it is)`),
    ...(ignored.length === 0 ? [] : [`  .gitignore: ${ignored.join(', ')} added`]),
    written.length === 0 ? 'Everything is there already.' : `${counted(written.length, 'file')} written.`,
    `Next: say in ${config.schema.join(', ')} what your database should hold, and type "npx wesley certify".`,
  ];
}
