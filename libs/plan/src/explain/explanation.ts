import type { Blocking, RelationLock } from '../costs/cost';
import type { Risky } from '../costs/risk';
import type { MigrationPhase, Plan } from '../plan';

/** What `plan --explain --json` gives: plan.json with its explanation. */
export interface ExplainedPlan extends Plan {
  readonly explanation: Explanation;
}

/** What a reviewer wants to know of a plan, beside its steps. */
export interface Explanation {
  /** Null when there are no steps. By what the plan claims: MRI goes by what the rehearsal observes. */
  readonly riskiest: ExplainedStep | null;
  readonly phases: readonly ExplainedPhase[];
  readonly attention: readonly Attention[];
}

/** A phase in which there is something to do. */
export interface ExplainedPhase {
  readonly phase: MigrationPhase;
  readonly purpose: string;
  readonly transactions: readonly ExplainedTransaction[];
}

export interface ExplainedTransaction {
  /** How its steps run: together in one, outside of any, or batch by batch, each in one of its own. */
  readonly kind: 'one' | 'none' | 'one for each batch';
  readonly steps: readonly ExplainedStep[];
}

export interface ExplainedStep extends Risky {
  readonly step: string;
  /** In basis points: 800 is 8 %. */
  readonly value: number;
  readonly locks: readonly (RelationLock & { readonly blocks: Blocking })[];
}

/** Why somebody should look at a step before it runs. */
export type AttentionKind = 'needs proof' | 'row security' | 'binds the application' | 'no way back';

export interface Attention {
  readonly kind: AttentionKind;
  readonly step: string;
  readonly text: string;
}
