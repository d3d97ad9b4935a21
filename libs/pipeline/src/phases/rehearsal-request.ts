import { artifactNames, generatedName } from '@wesley/certify';
import type { Diagnostic } from '@wesley/diagnostics';
import { applyChanges } from '@wesley/diff';
import { emitters } from '@wesley/emit';
import type { Rehearsal, Request } from '@wesley/rehearse';
import { sha256, type Annotations, type Schema } from '@wesley/schema';
import type { Project } from '../project';
import { readOutput, readResult } from '../records/phase-store';
import type { RehearseOptions } from './options';
import { readScripts, rowsOf } from './rehearsal-scripts';

/** What is to be rehearsed, with the digests of the files that say so. */
interface Reading {
  readonly request: Request;
  readonly digests: Pick<Rehearsal, 'plan' | 'suite'>;
  readonly problems?: undefined;
}

/** Reads what the phases before left, or says what is wrong with it. */
export async function readRequest(
  options: RehearseOptions,
  { host, config }: Project,
): Promise<
  Reading | { readonly request?: undefined; readonly digests?: undefined; readonly problems: readonly Diagnostic[] }
> {
  const plan = await readResult('plan', 'plan', artifactNames.plan, host);
  const changes = await readResult('changes', 'diff', artifactNames.changes, host);
  const map = await readResult('evidence-map', 'transform', artifactNames.evidenceMap, host);
  const scripts = await readScripts(options, config, host);
  if (plan.problems ?? changes.problems ?? map.problems ?? scripts.problems) {
    return { problems: [plan, changes, map, scripts].flatMap(({ problems = [] }) => problems) };
  }
  const suiteFile = map.value.files.find(({ target }) => target === 'pgtap');
  const suite =
    suiteFile === undefined
      ? undefined
      : await readOutput('transform', generatedName(map.value.out, suiteFile.path), host);
  if (suite?.problems) return { problems: suite.problems };
  const { from, to } = changes.value;
  const isPartial = plan.value.leftOut.length > 0;
  const after = isPartial ? applyChanges(from.schema, plan.value.changes) : to.schema;
  const text = isPartial ? suiteOf(after, to.annotations) : new TextDecoder().decode(suite?.value);
  const bytes = await host.read(artifactNames.plan);
  return {
    request: {
      plan: plan.value,
      before: from.schema,
      after,
      suite: text,
      rows: rowsOf(options, config),
      ...scripts.value,
      budget: config.rehearse.budget,
    },
    digests: { plan: sha256(bytes ?? ''), suite: sha256(text) },
  };
}

// A plan that leaves something out leads to a schema that transform made no tests of.
function suiteOf(schema: Schema, annotations: Annotations): string {
  return emitters.pgtap({ schema, annotations }).files[0]?.text ?? '';
}
