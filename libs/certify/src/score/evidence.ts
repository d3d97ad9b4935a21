import type { EvidenceMap } from '@wesley/emit';
import type { Plan } from '@wesley/plan';
import type { Rehearsal } from '@wesley/rehearse';
import { elementsOf, type Address, type Annotations, type Schema } from '@wesley/schema';

/** Everything that scores are computed from. */
export interface Evidence {
  readonly schema: Schema;
  readonly annotations: Annotations;
  readonly map: EvidenceMap;
  /** Text of the generated files, by the path that the evidence map gives them. */
  readonly generated: ReadonlyMap<string, string>;
  readonly plan: Plan;
  /** Null when there was none. */
  readonly rehearsal: Rehearsal | null;
}

/** The elements that scores count. NOT NULL is a constraint to be tried, and part of its column otherwise. */
export function scoredElements(schema: Schema): readonly Address[] {
  return elementsOf(schema).filter(({ kind }) => kind !== 'not-null');
}
