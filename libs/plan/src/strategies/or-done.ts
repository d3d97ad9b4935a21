import { canBeFoundDone, type Statement } from '@wesley/sql';

/**
 * The statement, found done as well where this holds: carried out again after it went on, the plan must not do it once more. What is
 * done again each time stays so.
 */
export function orDone(statement: Statement, later: string): Statement {
  if (!canBeFoundDone(statement)) return statement;
  return { ...statement, done: `(${statement.done} OR ${later})` };
}
