import { artifactNames, planFolder, scriptName } from '@wesley/certify';
import type { Diagnostic, Origin } from '@wesley/diagnostics';
import type { Start } from '@wesley/diff';
import {
  explainPlan,
  makePlan,
  migrationPhases,
  printScripts,
  renderExplanation,
  renderPlan,
  renderSummary,
  type ExplainedPlan,
  type Plan,
  type Refused,
  type Step,
} from '@wesley/plan';
import { printDocument } from '../documents/print-document';
import { exitCodes } from '../outcome';
import { placeOfChange, placeOfStep, printPlace, readPlaces, type Origins } from '../places';
import type { Project } from '../project';
import { digestFiles } from '../records/digest-files';
import { originsAtStart } from '../start';
import { clearFrom, readResult, store } from '../records/phase-store';
import type { PlanOptions } from './options';
import { failed, type Phase } from './phase';

/** A plan with the place of what each step is for, null for what the SDL does not write any more. */
export type PlacedPlan<P extends Plan> = Omit<P, 'steps'> & {
  readonly steps: readonly (Step & { readonly origin: Origin | null })[];
};

type Shown = Plan | ExplainedPlan;

/** Changes to ordered, phased steps, each with its lock and its way back; or every reason why not. */
export const plan: Phase<PlanOptions, Shown | PlacedPlan<Shown>> = {
  exitCode: exitCodes.usage,

  provenance: (options, project) => provenanceOf(options, project),

  async run(options, project) {
    const { host, config } = project;
    await clearFrom('plan', host);
    const { value: document, problems } = await readResult('changes', 'diff', artifactNames.changes, host);
    if (problems) return failed(plan.exitCode, problems);
    const { from, to, changes } = document;
    const planned = makePlan({
      before: from.schema,
      after: to.schema,
      digests: { before: from.digest, after: to.digest },
      changes: changes.map(({ change }) => change),
      postgres: config.postgres,
      backfill: config.backfill,
      allowPartial: options.allowPartial === true,
    });
    if ('refused' in planned) return failed(exitCodes.destructive, await placed(planned.refused, from.origin, project));
    const scripts = printScripts(planned.plan);
    await store('plan', host, await provenanceOf(options, project), {
      [artifactNames.plan]: printDocument('plan', planned.plan),
      [`${planFolder}plan.txt`]: renderPlan(planned.plan),
      ...Object.fromEntries(migrationPhases.map((phase) => [scriptName(phase), scripts[phase]])),
    });
    const leftOut = (await placed(planned.leftOut, from.origin, project)).map(asWarning);
    const { origins, diagnostics } = options.places === true ? await allPlaces(from.origin, project) : nowhere;
    if (diagnostics.length > 0) return failed(plan.exitCode, diagnostics);
    const { result, summary } = show(planned.plan, options, origins);
    return {
      exitCode: exitCodes.ok,
      diagnostics: leftOut,
      result: options.places === true ? withPlaces(result, origins) : result,
      summary,
    };
  },
};

const nowhere: Awaited<ReturnType<typeof readPlaces>> = { origins: {}, diagnostics: [] };

function show(
  made: Plan,
  { explain }: PlanOptions,
  origins: Origins,
): { readonly result: Shown; readonly summary: readonly string[] } {
  if (explain !== true) return { result: made, summary: renderSummary(made) };
  const explanation = explainPlan(made);
  const printed = (step: Step) => {
    const place = placeOfStep(step, origins);
    return place && printPlace(place);
  };
  return { result: { ...made, explanation }, summary: renderExplanation(made, explanation, printed) };
}

function withPlaces<P extends Plan>(made: P, origins: Origins): PlacedPlan<P> {
  return { ...made, steps: made.steps.map((step) => ({ ...step, origin: placeOfStep(step, origins) ?? null })) };
}

async function provenanceOf({ allowPartial }: PlanOptions, { host, config }: Project) {
  return {
    options: {
      postgres: String(config.postgres),
      backfill: JSON.stringify(config.backfill),
      ...(allowPartial === true ? { 'allow partial': 'yes' } : {}),
    },
    inputs: await digestFiles([artifactNames.changes], host),
  };
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

// Records hold addresses, so that white space moves nothing: the place in the SDL is looked up when it is shown.
async function placed(refused: readonly Refused[], start: Start, project: Project): Promise<readonly Diagnostic[]> {
  if (refused.length === 0) return [];
  const { origins, diagnostics } = await allPlaces(start, project);
  const there = refused.map(({ change, diagnostic }) => {
    const origin = placeOfChange(change, origins);
    return origin === undefined ? diagnostic : { ...diagnostic, origin };
  });
  return [...diagnostics, ...there];
}

/** Places in the SDL, and of what is gone from it, those in the SDL that was started from. */
async function allPlaces(start: Start, project: Project): ReturnType<typeof readPlaces> {
  const [now, old] = await Promise.all([readPlaces(project.host), originsAtStart(start, project)]);
  return { ...now, origins: { ...old, ...now.origins } };
}
