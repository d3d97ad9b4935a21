import { blockingOf, type Plan, type RelationLock, type Step } from '@wesley/plan';
import type { Rehearsal, RehearsedStep } from '@wesley/rehearse';
import type { Annotations, Schema } from '@wesley/schema';
import type { Scores, StepRisk } from '../score/scores';
import type { Claims } from '../statement/statement';
import { prose, code, join, text, type Markdown } from './markdown';

/** All that the prose may say comes out of these, and each of them is bound to the statement by digest. */
export interface PageInput {
  readonly claims: Claims;
  readonly schema: Schema;
  readonly annotations: Annotations;
  readonly plan: Plan;
  readonly rehearsal: Rehearsal;
  readonly scores: Scores;
}

/** A step with everything that is known of it. */
export interface KnownStep {
  /** Counts from 1. */
  readonly number: number;
  readonly step: Step;
  /** Null when the rehearsal did not come so far. */
  readonly rehearsed: RehearsedStep | null;
  readonly risk: StepRisk | null;
  /** The locks that keep somebody waiting: as observed, else as claimed. */
  readonly blocking: readonly RelationLock[];
  /** Milliseconds that its locks were held: to the end of its transaction. */
  readonly held: number | null;
}

export function knownSteps({ plan, rehearsal, scores }: PageInput): readonly KnownStep[] {
  return plan.steps.map((step, at) => {
    const rehearsed = rehearsal.steps.find(({ id }) => id === step.id) ?? null;
    const risk = scores.mri.steps.find((candidate) => candidate.step === step.id) ?? null;
    const locks = rehearsed !== null && risk?.observed === true ? rehearsed.locks : step.claim.locks;
    return {
      number: at + 1,
      step,
      rehearsed,
      risk,
      blocking: locks.filter(({ mode }) => blockingOf(mode) !== 'nothing'),
      held: rehearsed && rehearsed.held,
    };
  });
}

/** `ACCESS EXCLUSIVE on user`. */
export function lockWords(locks: readonly RelationLock[]): Markdown {
  const each = locks.map(({ mode, relation }) => prose`${text(mode)} on ${code(relation)}`);
  return each.length === 0 ? text('none') : join(each, '; ');
}
