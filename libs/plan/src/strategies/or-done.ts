import type { Statement } from '@wesley/sql';

/** The statement, found done as well where this holds: carried out again after it went on, the plan must not do it once more. */
export function orDone(statement: Statement, later: string): Statement {
  return { ...statement, done: `(${statement.done} OR ${later})` };
}
