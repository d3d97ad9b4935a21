import type { Form } from '@wesley/sql';
import { blockingOf } from '../costs/cost';
import { claimedRisk, measureRisk, riskiestOf } from '../costs/risk';
import { migrationPhases, type MigrationPhase, type Plan, type Step } from '../plan';
import { groupByTransaction } from '../transactions';
import type { Attention, ExplainedPhase, ExplainedStep, ExplainedTransaction, Explanation } from './explanation';
import { purposes } from './purposes';

/** Locks with what they block, what shares a transaction, the riskiest step, and what needs a human eye. */
export function explainPlan({ steps }: Plan): Explanation {
  return {
    riskiest: riskiestOf(steps.map(explainStep)),
    phases: migrationPhases.flatMap((phase) =>
      explainPhase(
        phase,
        steps.filter((step) => step.phase === phase),
      ),
    ),
    attention: steps.flatMap(attentionTo),
  };
}

function explainPhase(phase: MigrationPhase, steps: readonly Step[]): readonly ExplainedPhase[] {
  if (steps.length === 0) return [];
  const transactions = groupByTransaction(steps).map(explainTransaction);
  return [{ phase, purpose: purposes[phase], transactions }];
}

function explainTransaction(group: readonly Step[]): ExplainedTransaction {
  return { kind: kindOf(group[0]), steps: group.map(explainStep) };
}

function kindOf(first: Step | undefined): ExplainedTransaction['kind'] {
  if (first !== undefined && first.batch !== null) return 'one for each batch';
  return first?.transaction == null ? 'none' : 'one';
}

function explainStep(step: Step): ExplainedStep {
  const risky = claimedRisk(step);
  const locks = step.claim.locks.map((lock) => ({ ...lock, blocks: blockingOf(lock.mode) }));
  return { step: step.id, value: measureRisk(risky), ...risky, locks };
}

function attentionTo({ id: step, probe, binds, irreversible, do: { form } }: Step): readonly Attention[] {
  const found: Attention[] = [];
  if (probe !== null) found.push({ kind: 'needs proof', step, text: probe.meaning });
  if (binds !== null) found.push({ kind: boundBy(form), step, text: binds });
  if (irreversible !== null) found.push({ kind: 'no way back', step, text: irreversible });
  return found;
}

function boundBy(form: Form): Attention['kind'] {
  return rowSecurity.includes(form) ? 'row security' : 'binds the application';
}

const rowSecurity: readonly Form[] = [
  'ALTER TABLE … ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE … FORCE ROW LEVEL SECURITY',
];
