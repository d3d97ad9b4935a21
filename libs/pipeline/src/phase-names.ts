/** The phases in the order in which they run; each reads what the ones before it wrote. */
export const phaseNames = ['transform', 'diff', 'plan', 'rehearse', 'certify'] as const;
export type PhaseName = (typeof phaseNames)[number];

/** What each phase does, in one sentence: for `--help`, and for Nx. */
export const phaseDescriptions: Readonly<Record<PhaseName, string>> = {
  transform: 'Generate SQL, types, validation and tests from the GraphQL schema.',
  diff: 'List what the schema changes against the baseline.',
  plan: 'Plan the changes as a phased online migration.',
  rehearse: 'Carry the plan out on a disposable Postgres and judge it.',
  certify: 'Score the evidence and sign SHIPME.md.',
};
