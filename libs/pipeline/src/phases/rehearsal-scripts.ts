import { problem, type Diagnostic, type DiagnosticCode } from '@wesley/diagnostics';
import { splitStatements } from '@wesley/postgres';
import { objectionTo, tasksOf, type Request, type Task } from '@wesley/rehearse';
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
    readScript(seed ?? rehearse.seed, 'seed-refused', host),
    readScript(workload ?? rehearse.workload, 'workload-refused', host),
  ]);
  const problems = [sown, used].flatMap(({ problem: found }) => (found === undefined ? [] : [found]));
  if (problems.length > 0) return { problems };
  return {
    value: { seed: sown.text ?? null, workload: used.tasks ?? null },
  };
}

async function readScript(
  file: string | null,
  refusal: DiagnosticCode,
  host: Host,
): Promise<{ readonly text?: string; readonly tasks?: readonly Task[]; readonly problem?: Diagnostic }> {
  if (file === null) return {};
  const bytes = await host.read(file);
  if (bytes === undefined) return { problem: problem('script-unreadable', `${file} is not there.`) };
  const text = withoutRestrictions(decode(bytes));
  if (text === null) return { problem: problem('script-unreadable', `${file} is not text in UTF-8.`) };
  const statements = splitStatements(text);
  if (statements.length === 0) return { problem: problem('script-unreadable', `${file} holds no statement.`) };
  for (const [at, statement] of statements.entries()) {
    const why = objectionTo(statement);
    if (why !== undefined) return { problem: problem(refusal, `${file}: ${describe(statement, at)} ${why}.`) };
  }
  const read = tasksOf(statements);
  return 'why' in read ? { problem: problem(refusal, `${file}: ${read.why}`) } : { text, tasks: read.tasks };
}

// Of what may hold values, how it begins.
function describe(statement: string, at: number): string {
  return `statement ${String(at + 1)} (${statement.split(/\s+/).slice(0, 2).join(' ')} …)`;
}

// pg_dump frames what it writes so since 2025; psql alone reads it. The lines keep their numbers.
function withoutRestrictions(text: string | null): string | null {
  return text === null ? null : text.replace(/^\\(?:un)?restrict\b.*$/gm, '');
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // what TextDecoder throws says no more
  }
}
