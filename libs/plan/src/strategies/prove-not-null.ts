import type { Check } from '@wesley/schema';
import {
  addCheckNotValid,
  dropConstraint,
  dropNotNull,
  identifier,
  relation,
  setNotNull,
  sql,
  type Statement,
  validateConstraint,
} from '@wesley/sql';
import { orDone } from './or-done';
import { scaffoldName } from './scaffold-name';
import type { Draft } from './strategy';

/**
 * Makes a column NOT NULL without reading the table under a lock that blocks: a validated check proves it, so that
 * SET NOT NULL skips its scan (ALTER TABLE, "SET NOT NULL"); then the check goes.
 */
export function proveNotNull(table: string, column: string): readonly Draft[] {
  const { add, validate, set, drop } = proofOfNotNull(table, column);
  return [
    {
      phase: 'validate',
      do: add,
      undo: drop,
      probe: {
        sql: sql`SELECT count(*) AS count FROM ${relation(table)} WHERE ${identifier(column)} IS NULL`.text,
        meaning: `rows of ${table} whose ${column} is NULL`,
      },
      why: 'NOT VALID reads no row: the lock is held for a moment only.',
      binds: `From then on new rows must have a value in ${column}.`,
    },
    {
      phase: 'validate',
      do: validate,
      why: 'The rows are read under a lock that lets everybody read and write.',
    },
    {
      phase: 'switch',
      do: set,
      undo: dropNotNull(table, column),
      why: 'The validated check proves it, so that Postgres reads no row.',
    },
    {
      phase: 'contract',
      do: drop,
      why: 'The NOT NULL says the same, so that the check is no longer needed.',
    },
  ];
}

/** The statements that make a column NOT NULL with the help of a check, in this order, each in a transaction of its own. */
export function proofOfNotNull(
  table: string,
  column: string,
): Readonly<Record<'add' | 'validate' | 'set' | 'drop', Statement>> {
  const check = scaffoldOf(table, column);
  const set = setNotNull(table, column);
  return {
    add: orDone(addCheckNotValid(table, check), set.done),
    validate: orDone(validateConstraint([table], 'check', check.name), set.done),
    set,
    drop: dropConstraint(table, 'check', check.name),
  };
}

function scaffoldOf(table: string, column: string): Check {
  return {
    name: scaffoldName('not_null', table, { name: column }),
    expression: { sql: `${identifier(column).text} IS NOT NULL`, columns: [column], functions: [] },
  };
}
