import { problem, type Diagnostic } from '@wesley/diagnostics';
import { splitStatements } from '@wesley/postgres';
import type { Request } from '@wesley/rehearse';
import { defaultRows, type Config } from '../documents/config';
import type { Host } from '../host';
import type { RehearseOptions } from './options';

type Scripts = Pick<Request, 'seed' | 'workload'>;

/** Rows that are made for each table: none beside a seed, unless they are asked for. */
export function rowsOf({ rows, seed }: RehearseOptions, { rehearse }: Config): number {
  return rows ?? rehearse.rows ?? ((seed ?? rehearse.seed) === null ? defaultRows : 0);
}

/** The files of SQL that bear on the rehearsal, as far as there are any. */
export function scriptFiles({ seed, workload }: RehearseOptions, { rehearse }: Config): readonly string[] {
  return [seed ?? rehearse.seed, workload ?? rehearse.workload].filter((file) => file !== null);
}

/** Reads seed and workload, or says which cannot be read. */
export async function readScripts(
  { seed, workload }: RehearseOptions,
  { rehearse }: Config,
  host: Host,
): Promise<
  | { readonly value: Scripts; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Diagnostic[] }
> {
  const [sown, used] = await Promise.all([
    readScript(seed ?? rehearse.seed, host),
    readScript(workload ?? rehearse.workload, host),
  ]);
  const problems = [sown, used].flatMap(({ problem: found }) => (found === undefined ? [] : [found]));
  if (problems.length > 0) return { problems };
  return {
    value: { seed: sown.text ?? null, workload: used.text === undefined ? null : splitStatements(used.text) },
  };
}

async function readScript(
  file: string | null,
  host: Host,
): Promise<{ readonly text?: string; readonly problem?: Diagnostic }> {
  if (file === null) return {};
  const bytes = await host.read(file);
  if (bytes === undefined) return { problem: problem('script-unreadable', `${file} is not there.`) };
  const text = decode(bytes);
  if (text === null) return { problem: problem('script-unreadable', `${file} is not text in UTF-8.`) };
  if (splitStatements(text).length === 0)
    return { problem: problem('script-unreadable', `${file} holds no statement.`) };
  return { text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // what TextDecoder throws says no more
  }
}
