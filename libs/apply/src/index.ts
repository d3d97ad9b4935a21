export { ApplyError, describeRefusal, isDatabaseError, type ApplyErrorKind } from './apply-error';
export { applySteps } from './apply-steps';
export type { Database, DatabaseError, Row, Session } from './database';
export type { Policy } from './policy';
export { query } from './query';
export { noWatch, type Questions, type StepResult, type Watch } from './watch';
