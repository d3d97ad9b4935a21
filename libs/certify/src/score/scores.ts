import type { Target } from '@wesley/emit';
import type { Blocking, Duration } from '@wesley/plan';

/** The format of scores.json. */
export const scoresFormat = 'wesley.scores/1';

/** What the evidence is worth. All scores in basis points: 9700 is 97 %. Elements are printed addresses. */
export interface Scores {
  readonly format: typeof scoresFormat;
  readonly scs: Coverage;
  readonly tci: Confidence;
  readonly mri: Risk;
  readonly gates: readonly Gate[];
  readonly verdict: GatesVerdict;
}

export type GatesVerdict = 'ELEMENTARY' | 'REQUIRES_INVESTIGATION' | 'YOU_SHALL_NOT_PASS';

/** `value` must be at least (SCS, TCI) or at most (MRI) `limit`. */
export interface Gate {
  readonly score: 'scs' | 'tci' | 'mri';
  readonly value: number;
  readonly limit: number;
  readonly passes: boolean;
}

/** Where an element can be covered, and the target whose absence takes the group away. */
export const coverageGroups = {
  sql: 'postgres',
  types: 'typescript',
  validation: 'zod',
  tests: 'pgtap',
} as const satisfies Record<string, Target>;
export type CoverageGroup = keyof typeof coverageGroups;

/** SCS: how much of the schema came out, was built and was tested. */
export interface Coverage {
  readonly value: number;
  readonly groups: readonly {
    readonly group: CoverageGroup;
    readonly covered: number;
    readonly elements: number;
    readonly coveredWeight: number;
    readonly weight: number;
  }[];
  /** Targets that are switched off: their groups do not count. */
  readonly off: readonly Target[];
  /** The elements that cost points, the most expensive first. */
  readonly missing: readonly {
    readonly element: string;
    readonly weight: number;
    readonly groups: readonly CoverageGroup[];
  }[];
}

/** TCI: how far the tests and checks that passed can be relied on. */
export interface Confidence {
  readonly value: number;
  readonly parts: readonly ConfidencePart[];
}

export interface ConfidencePart {
  readonly part: 'structure' | 'behaviour' | 'plan';
  /** Of 100, before parts that do not apply drop out. */
  readonly share: number;
  /** Weights of elements for structure; numbers of constraints or checks for the others. `of` 0: does not apply. */
  readonly passed: number;
  readonly of: number;
  /** What cost points: elements or checks. */
  readonly missing: readonly string[];
}

/** MRI: the risk of the riskiest step. */
export interface Risk {
  readonly value: number;
  /** Null when there are no steps. */
  readonly riskiest: StepRisk | null;
  readonly steps: readonly StepRisk[];
}

export interface StepRisk {
  readonly step: string;
  readonly value: number;
  readonly blocks: Blocking;
  readonly lasts: Duration;
  /** Whether the locks were observed; otherwise they are those of the plan's claim. */
  readonly observed: boolean;
  readonly wayBack: boolean;
}
