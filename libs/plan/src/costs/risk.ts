import type { Step } from '../plan';
import type { Blocking } from './cost';

/** How long a lock can last: what its duration grows with. */
export const durations = ['metadata only', 'sample', 'batch', 'full scan', 'rewrite'] as const;
export type Duration = (typeof durations)[number];

/** What makes a step risky, by what the plan claims or by what was observed. */
export interface Risky {
  readonly blocks: Blocking;
  readonly lasts: Duration;
  readonly wayBack: boolean;
}

/** How much others wait, times how long it can last, rounded up; at least 20 % where there is no way back. In basis points. */
export function measureRisk({ blocks, lasts, wayBack }: Risky): number {
  const product = Math.ceil((blockedShare[blocks] * durationShare[lasts]) / 10_000);
  return wayBack ? product : Math.max(product, noWayBack);
}

/** What is risky about a step as the plan claims it. */
export function claimedRisk(step: Step): Risky {
  return { blocks: step.claim.blocks, lasts: claimedDuration(step), wayBack: step.irreversible === null };
}

function claimedDuration({ claim, batch, do: { form } }: Step): Duration {
  if (claim.rewrites.length > 0) return 'rewrite';
  // A batch holds its locks for its own rows, though all batches together read the table.
  if (batch !== null) return 'batch';
  if (form === 'ANALYZE') return 'sample';
  return claim.scans.length > 0 ? 'full scan' : 'metadata only';
}

/** The first of the riskiest, as MRI names it; null when there are none. */
export function riskiestOf<T extends { readonly value: number }>(risks: readonly T[]): T | null {
  const value = Math.max(0, ...risks.map((risk) => risk.value));
  return risks.find((risk) => risk.value === value) ?? null;
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
  sample: 3000,
  batch: 3000,
  'full scan': 8000,
  rewrite: 10_000,
};
const noWayBack = 2000;
