import type { Diagnostic } from '@wesley/diagnostics';
import type { Host } from './host';
import { camelCase, phaseOptions } from './options';
import { exitCodes, type ExitCode, type Outcome } from './outcome';
import { phaseNames, type PhaseName } from './phase-names';
import { failed } from './phases/phase';
import { loadPhase, type PhaseOptions } from './phases/phases';
import { openProject, type Project } from './project';
import { freshnessOf, type Freshness } from './records/freshness';

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
    const outcome = await refresh(phase, options, project);
    before.push(...outcome.diagnostics);
    if (outcome.exitCode !== exitCodes.ok) return { ...outcome, diagnostics: before };
  }
  const outcome = await loadPhase[name]().run(options, project);
  return { ...outcome, diagnostics: [...before, ...outcome.diagnostics] };
}

async function refresh(
  phase: PhaseName,
  options: RunOptions,
  project: Project,
): Promise<Pick<Outcome<unknown>, 'exitCode' | 'diagnostics' | 'summary'>> {
  const freshness = await stateOf(phase, options, project);
  if (freshness.kind === 'edited') return failed(exitCodeAfter(phase), [freshness.problem]);
  if (freshness.kind === 'fresh') return { exitCode: exitCodes.ok, diagnostics: [], summary: [] };
  project.host.progress(`${phase} (${freshness.why})`);
  return loadPhase[phase]().run({ ...ofTheVerbAlone(options), places: false }, project);
}

async function stateOf(phase: PhaseName, options: RunOptions, project: Project): Promise<Freshness> {
  const { provenance, stands } = loadPhase[phase]();
  const freshness = await freshnessOf(phase, project.host, () => provenance(options, project));
  if (freshness.kind !== 'fresh' || (await stands?.(project)) !== false) return freshness;
  return { kind: 'stale', why: 'it failed' };
}

// What only concerns how a result is shown or judged is for the verb that was typed.
function ofTheVerbAlone(options: RunOptions): RunOptions {
  const shown = Object.values(phaseOptions).flatMap((each) => each.filter(({ onlyShown }) => onlyShown === true));
  const names = new Set(shown.map(({ name }) => camelCase(name)));
  return Object.fromEntries(Object.entries(options).filter(([name]) => !names.has(name)));
}

// A record that was edited is the failure of the phase that reads it.
function exitCodeAfter(phase: PhaseName): ExitCode {
  return loadPhase[phaseNames[phaseNames.indexOf(phase) + 1] ?? phase]().exitCode;
}
