import { addCheckNotValid, dropConstraint, parsed, relation, sql, validateConstraint } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planAddCheck: Strategy<'add-check'> = ({ table, check }) => [
  {
    phase: 'validate',
    do: addCheckNotValid(table, check),
    undo: dropConstraint(table, 'check', check.name),
    probe: {
      sql: sql`SELECT count(*) AS count FROM ${relation(table)} WHERE (${parsed(check.expression.sql)}) IS FALSE`.text,
      meaning: `rows of ${table} that break ${check.expression.sql}`,
    },
    why: 'NOT VALID reads no row: the lock is held for a moment only.',
    binds: 'From then on new rows must satisfy the check.',
  },
  {
    phase: 'validate',
    do: validateConstraint([table], 'check', check.name),
    why: 'The rows are read under a lock that lets everybody read and write.',
  },
];
