export {
  blockingOf,
  blockings,
  lockModes,
  type Blocking,
  type Claim,
  type LockMode,
  type RelationLock,
} from './costs/cost';
export { claimOf, costs, mostBlocking, strongest } from './costs/costs';
export { manualPage } from './costs/manual';
export { patienceOf } from './costs/patience';
export { claimedRisk, durations, measureRisk, riskiestOf, type Duration, type Risky } from './costs/risk';
export { isVolatile } from './costs/volatility';
export { explainPlan } from './explain/explain-plan';
export type { ExplainedPlan, Explanation } from './explain/explanation';
export { renderExplanation } from './explain/render-explanation';
export { makePlan, type Planned, type PlanRequest } from './make-plan';
export { defaultPace, type Pace } from './pace';
export {
  migrationPhases,
  planFormat,
  type Batch,
  type MigrationPhase,
  type Plan,
  type Probe,
  type Retry,
  type Step,
} from './plan';
export type { Refused } from './refused';
export { printScripts } from './print-scripts';
export { renderPlan, renderSummary } from './render-plan';
export { undoSteps } from './undo-steps';
export { groupByTransaction } from './transactions';
