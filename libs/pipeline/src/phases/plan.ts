import { artifactNames, planFolder, scriptName } from '@wesley/certify';
import type { Diagnostic } from '@wesley/diagnostics';
import { addressOfChange } from '@wesley/diff';
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
} from '@wesley/plan';
import { printDocument } from '../documents/print-document';
import { exitCodes, type Outcome } from '../outcome';
import { placeOf } from '../places';
import type { Project } from '../project';
import { readProjectSchema } from '../read-sources';
import { digestFiles } from '../records/digest-files';
import { clearFrom, readResult, store } from '../records/phase-store';
import type { PlanOptions } from './options';
import { failed, type Phase } from './phase';

/** Changes to ordered, phased steps, each with its lock and its way back; or every reason why not. */
export const plan: Phase<PlanOptions, Plan | ExplainedPlan> = {
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
    if ('refused' in planned) return failed(exitCodes.destructive, await placed(planned.refused, project));
    const scripts = printScripts(planned.plan);
    await store('plan', host, await provenanceOf(options, project), {
      [artifactNames.plan]: printDocument('plan', planned.plan),
      [`${planFolder}plan.txt`]: renderPlan(planned.plan),
      ...Object.fromEntries(migrationPhases.map((phase) => [scriptName(phase), scripts[phase]])),
    });
    const leftOut = (await placed(planned.leftOut, project)).map(asWarning);
    return { exitCode: exitCodes.ok, diagnostics: leftOut, ...show(planned.plan, options) };
  },
};

function show(made: Plan, { explain }: PlanOptions): Pick<Outcome<Plan | ExplainedPlan>, 'result' | 'summary'> {
  if (explain !== true) return { result: made, summary: renderSummary(made) };
  const explanation = explainPlan(made);
  return { result: { ...made, explanation }, summary: renderExplanation(made, explanation) };
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
async function placed(refused: readonly Refused[], project: Project): Promise<readonly Diagnostic[]> {
  if (refused.length === 0) return [];
  const { origins } = await readProjectSchema(project);
  return refused.map(({ change, diagnostic }) => {
    const origin = placeOf(addressOfChange(change), origins);
    return origin === undefined ? diagnostic : { ...diagnostic, origin };
  });
}
