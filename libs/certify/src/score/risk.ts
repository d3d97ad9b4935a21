import { blockingOf, blockings, type Blocking, type Plan, type Step } from '@wesley/plan';
import type { Rehearsal, RehearsedStep } from '@wesley/rehearse';
import type { Duration, Risk, StepRisk } from './scores';

/** MRI: the risk of the riskiest step, by what was observed of it, else by what the plan claims. */
export function risk(plan: Plan, rehearsal: Rehearsal | null): Risk {
  const steps = plan.steps.map((step) =>
    stepRisk(
      step,
      rehearsal?.steps.find(({ id }) => id === step.id),
    ),
  );
  const value = Math.max(0, ...steps.map((step) => step.value));
  return { value, riskiest: steps.find((step) => step.value === value) ?? null, steps };
}

function stepRisk(step: Step, rehearsed: RehearsedStep | undefined): StepRisk {
  const observed = rehearsed !== undefined && rehearsed.observed !== 'not observed';
  const blocks = observed ? worst(rehearsed.locks.map(({ mode }) => blockingOf(mode))) : step.claim.blocks;
  const lasts = durationOf(step, rehearsed);
  const wayBack = step.irreversible === null;
  const product = Math.ceil((blockedShare[blocks] * durationShare[lasts]) / 10_000);
  return { step: step.id, value: wayBack ? product : Math.max(product, noWayBack), blocks, lasts, observed, wayBack };
}

function worst(seen: readonly Blocking[]): Blocking {
  return [...blockings].reverse().find((blocking) => seen.includes(blocking)) ?? 'nothing';
}

function durationOf({ claim, batch }: Step, rehearsed: RehearsedStep | undefined): Duration {
  if (claim.rewrites.length > 0 || (rehearsed?.rewrote.length ?? 0) > 0) return 'rewrite';
  // A batch holds its locks for its own rows, though all batches together read the table.
  if (batch !== null) return 'batch';
  return claim.scans.length > 0 || (rehearsed?.scanned.length ?? 0) > 0 ? 'full scan' : 'metadata only';
}

/** Basis points. */
const blockedShare: Readonly<Record<Blocking, number>> = {
  nothing: 0,
  'schema changes': 500,
  writes: 6000,
  'reads and writes': 8000,
};
const durationShare: Readonly<Record<Duration, number>> = {
  'metadata only': 1000,
  batch: 3000,
  'full scan': 8000,
  rewrite: 10_000,
};
const noWayBack = 2000;
