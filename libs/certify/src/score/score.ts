import { confidence } from './confidence';
import { coverage } from './coverage';
import type { Evidence } from './evidence';
import type { Policy } from './policy';
import { risk } from './risk';
import { scoresFormat, type Gate, type GatesVerdict, type Scores } from './scores';

/** The three scores, their gates and the verdict; null when the schema has no elements, since nothing cannot be covered. */
export function score(evidence: Evidence, policy: Policy): Scores | null {
  const scs = coverage(evidence);
  if (scs === null) return null;
  const tci = confidence(evidence);
  const mri = risk(evidence.plan, evidence.rehearsal);
  const gates: readonly Gate[] = [
    { score: 'scs', value: scs.value, limit: policy.scs, passes: scs.value >= policy.scs },
    { score: 'tci', value: tci.value, limit: policy.tci, passes: tci.value >= policy.tci },
    { score: 'mri', value: mri.value, limit: policy.mri, passes: mri.value <= policy.mri },
  ];
  return { format: scoresFormat, scs, tci, mri, gates, verdict: verdictOf(gates) };
}

function verdictOf(gates: readonly Gate[]): GatesVerdict {
  const failed = gates.filter(({ passes }) => !passes).length;
  if (failed === 0) return 'ELEMENTARY';
  return failed === 1 ? 'REQUIRES_INVESTIGATION' : 'YOU_SHALL_NOT_PASS';
}
