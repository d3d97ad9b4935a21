import type { SchemaState } from '@wesley/diff';
import type { Digest } from '@wesley/schema';

/** The format of wesley.baseline.json. */
export const baselineFormat = 'wesley.baseline/1';

/** The schema that production has. */
export interface Baseline extends SchemaState {
  readonly format: typeof baselineFormat;
  readonly origin: BaselineOrigin;
}

/** How production came to have it: digests of SHIPME.md and of plan.json; null where it was accepted without one. */
export interface BaselineOrigin {
  readonly certificate: Digest | null;
  readonly plan: Digest | null;
}
