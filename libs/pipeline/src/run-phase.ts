import type { Diagnostic } from '@wesley/diagnostics';
import { sha256 } from '@wesley/schema';
import type { Host } from './host';
import { exitCodes, type Outcome } from './outcome';
import { phaseNames, type PhaseName } from './phase-names';
import { failed } from './phases/phase';
import { loadPhase, type PhaseOptions } from './phases/phases';
import { openProject, type Project } from './project';
import { edited, readRecord, type Provenance } from './records/phase-store';
import { version } from './version';

export interface RunOptions extends PhaseOptions {
  /** Another file than wesley.config.json. */
  readonly config?: string | undefined;
  /** This phase alone, on what the ones before it left. */
  readonly only?: boolean | undefined;
}

/** Runs a phase: first those before it whose results are missing or stale, unless told otherwise. */
export async function runPhase(name: PhaseName, options: RunOptions, host: Host): Promise<Outcome<unknown>> {
  const { project, diagnostics } = await openProject(host, options.config);
  if (project === undefined) return failed(exitCodes.usage, diagnostics);
  const before: Diagnostic[] = [];
  const earlier = options.only === true ? [] : phaseNames.slice(0, phaseNames.indexOf(name));
  for (const phase of earlier) {
    const state = await stateOf(phase, options, project);
    if (state.problem) return failed(nextExitCode(phase), [...before, state.problem]);
    if (state.isFresh) continue;
    host.progress(`${phase} …`);
    const outcome = await loadPhase[phase]().run(forEarlier(options), project);
    if (outcome.exitCode !== exitCodes.ok) return { ...outcome, diagnostics: [...before, ...outcome.diagnostics] };
    before.push(...outcome.diagnostics);
  }
  const outcome = await loadPhase[name]().run(options, project);
  return { ...outcome, diagnostics: [...before, ...outcome.diagnostics] };
}

// What only concerns how a result is shown or judged belongs to the verb that was typed.
function forEarlier(options: RunOptions): RunOptions {
  return { ...options, check: false, exitCode: false, breakingOnly: false, explain: false, dryRun: false };
}

// A record that was edited is the failure of the phase that reads it.
function nextExitCode(phase: PhaseName) {
  return loadPhase[phaseNames[phaseNames.indexOf(phase) + 1] ?? phase]().exitCode;
}

/** Equal provenance, the same version and untouched files are fresh; a record that somebody edited is a problem, never merely stale. */
async function stateOf(
  phase: PhaseName,
  options: RunOptions,
  project: Project,
): Promise<{ readonly isFresh: boolean; readonly problem?: Diagnostic }> {
  const record = await readRecord(phase, project.host);
  if (record === undefined) return { isFresh: false };
  const [problem] = record.problems ?? [];
  if (record.value === undefined) return problem ? { isFresh: false, problem } : { isFresh: false };
  const isOurs = (file: string) => file.startsWith('.wesley/');
  let complete = true;
  for (const [file, digest] of Object.entries(record.value.outputs)) {
    const bytes = await project.host.read(file);
    if (bytes !== undefined && sha256(bytes) === digest) continue;
    if (bytes !== undefined && isOurs(file)) return { isFresh: false, problem: edited(file, phase) };
    complete = false;
  }
  const { provenance, stands } = loadPhase[phase]();
  if (!complete || record.value.wesley !== version || (await stands?.(project)) === false) return { isFresh: false };
  return { isFresh: isSame(await provenance(options, project), record.value) };
}

function isSame(provenance: Provenance | undefined, record: Provenance): boolean {
  return (
    provenance !== undefined &&
    isSameMap(provenance.options, record.options) &&
    isSameMap(provenance.inputs, record.inputs)
  );
}

function isSameMap(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
