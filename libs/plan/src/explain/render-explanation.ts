import { printPercent } from '@wesley/diagnostics';
import type { Plan, Step } from '../plan';
import { renderPhases, renderSummary, row, seconds } from '../render-plan';
import type { Attention, ExplainedStep, ExplainedTransaction, Explanation } from './explanation';

/**
 * The plan as `renderPlan` shows it, with its explanation: at most 80 columns wide, SQL excepted. `place` says where in the SDL
 * a step comes from.
 */
export function renderExplanation(
  plan: Plan,
  explanation: Explanation,
  place?: (step: Step) => string | undefined,
): readonly string[] {
  const details = detailsOf(explanation);
  return [
    ...renderSummary(plan),
    ...renderRiskiest(explanation),
    ...renderAttention(explanation.attention),
    ...renderPhases(plan, {
      place: (step) => place?.(step),
      lock: ({ relation, mode, blocks }) => `${relation} ${mode} (blocks ${blocks})`,
      more: (step) => [...limitOf(step), ...(details.get(step.id) ?? [])],
    }),
  ];
}

function renderRiskiest({ riskiest }: Explanation): readonly string[] {
  if (riskiest === null) return [];
  return [
    '',
    'RISKIEST STEP: what MRI goes by, until it has been rehearsed',
    '',
    `  ${riskiest.step}`,
    ...riskRow(riskiest),
  ];
}

function riskRow({ value, blocks, lasts, wayBack }: ExplainedStep): readonly string[] {
  const back = wayBack ? '' : '; no way back';
  return row('risk', `${printPercent(value)}: blocks ${blocks}; ${lasts}${back}`);
}

function renderAttention(attention: readonly Attention[]): readonly string[] {
  if (attention.length === 0) return [];
  return [
    '',
    'NEEDS A HUMAN EYE',
    ...attention.flatMap((each, at) => [
      ...(attention[at - 1]?.step === each.step ? [] : ['', `  ${each.step}`]),
      ...row(labels[each.kind], each.kind === 'needs proof' ? `There must be no ${each.text}` : each.text),
    ]),
  ];
}

const labels: Readonly<Record<Attention['kind'], string>> = {
  'needs proof': 'proof',
  'row security': 'access',
  'binds the application': 'binds',
  'no way back': 'no undo',
};

function limitOf({ batch, lockTimeout, statementTimeout, retry, claim }: Step): readonly string[] {
  const stopped = `${batch === null ? '' : 'each batch '}stopped after ${seconds(statementTimeout)}`;
  const pauses = [1, 2].map((times) => seconds(times * retry.pause));
  const again = `; retries: ${String(retry.times)}, after ${pauses.join(', ')} …`;
  return row('limit', lockTimeout === null || claim.locks.length === 0 ? stopped : `${stopped}${again}`);
}

function detailsOf({ phases }: Explanation): ReadonlyMap<string, readonly string[]> {
  const transactions = phases.flatMap((phase) => phase.transactions);
  return new Map(
    transactions.flatMap((transaction) => {
      const runs = row('runs', describeTransaction(transaction));
      return transaction.steps.map((step) => [step.step, [...runs, ...riskRow(step)]] as const);
    }),
  );
}

// By its ends, since a transaction that makes a thousand tables would be named a thousand times.
function describeTransaction({ kind, steps }: ExplainedTransaction): string {
  if (kind === 'none') return 'outside any transaction';
  if (kind === 'one for each batch') return 'in batches, each a transaction of its own';
  if (steps.length === 1) return 'in a transaction of its own';
  return `in one transaction, from ${steps[0]?.step ?? ''} to ${steps.at(-1)?.step ?? ''}`;
}
