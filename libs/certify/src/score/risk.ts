import {
  blockingOf,
  blockings,
  claimedRisk,
  measureRisk,
  riskiestOf,
  type Blocking,
  type Duration,
  type Plan,
  type Risky,
  type Step,
} from '@wesley/plan';
import type { Rehearsal, RehearsedStep } from '@wesley/rehearse';
import type { Risk, StepRisk } from './scores';

/** MRI: the risk of the riskiest step, by what was observed of it, else by what the plan claims. */
export function risk(plan: Plan, rehearsal: Rehearsal | null): Risk {
  const steps = plan.steps.map((step) =>
    stepRisk(
      step,
      rehearsal?.steps.find(({ id }) => id === step.id),
    ),
  );
  const riskiest = riskiestOf(steps);
  return { value: riskiest?.value ?? 0, riskiest, steps };
}

function stepRisk(step: Step, rehearsed: RehearsedStep | undefined): StepRisk {
  const observed = rehearsed !== undefined && rehearsed.observed !== 'not observed';
  const claimed = claimedRisk(step);
  const blocks = observed ? worst(rehearsed.locks.map(({ mode }) => blockingOf(mode))) : claimed.blocks;
  const lasts = durationOf(claimed, rehearsed);
  const risky: Risky = { blocks, lasts, wayBack: claimed.wayBack };
  return { step: step.id, value: measureRisk(risky), blocks, lasts, observed, wayBack: risky.wayBack };
}

function worst(seen: readonly Blocking[]): Blocking {
  return [...blockings].reverse().find((blocking) => seen.includes(blocking)) ?? 'nothing';
}

// What was seen can last longer than what is claimed, never less.
function durationOf({ lasts }: Risky, rehearsed: RehearsedStep | undefined): Duration {
  if ((rehearsed?.rewrote.length ?? 0) > 0) return 'rewrite';
  return lasts === 'metadata only' && (rehearsed?.scanned?.length ?? 0) > 0 ? 'full scan' : lasts;
}
