export { buildTarget } from './build-target';
export type { Catalog, Instruments, Introspection, Sighting, Witness } from './instruments';
export { judge, type Judgement, type RehearsalRecord } from './judge';
export {
  checkNames,
  rehearsalFormat,
  type CheckName,
  type CheckResult,
  type Queue,
  type Rehearsal,
  type RehearsalVerdict,
  type RehearsedStep,
  type TestRun,
  type Waits,
} from './rehearsal';
export { BrokenOff, rehearse, type Evidence } from './rehearse';
export { requirementsOf, type Requirements } from './requirements';
export { standInComment, standInForSupabase } from './stand-ins/supabase-auth';
export { fillDatabase } from './rows/fill-database';
export { reckonedBy } from './rows/reckoned';
export { rowsForBoth } from './rows/rows-for-both';
export { objectionTo } from './scripts/beyond-the-database';
export { tasksOf, type Task } from './scripts/tasks';
export { WorkloadRefused } from './load/given-jobs';
export { printJUnit } from './reports/print-junit';
export { printTap } from './reports/print-tap';
export { SeedRefused } from './set-up';
export type { ServerFacts, Shadow } from './shadow';
export type { Request, Theatre } from './stage';
