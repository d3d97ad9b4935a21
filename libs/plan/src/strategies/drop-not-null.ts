import { tableOf, type Schema } from '@wesley/schema';
import { dropNotNull } from '@wesley/sql';
import { proofOfNotNull } from './prove-not-null';
import type { Refusal, Strategy } from './strategy';

export const planDropNotNull: Strategy<'drop-not-null'> = ({ table, column }, { before, after }) => {
  if (tableOf(after, table).primaryKey.columns.includes(column)) return refuseInKey(table, column);
  const { add, validate, set, drop } = proofOfNotNull(table, column);
  return [
    {
      phase: phaseOfNullable(before, table, column),
      do: dropNotNull(table, column),
      // SET NOT NULL by itself would read the table under ACCESS EXCLUSIVE.
      undo: [add, validate, set, drop],
      why: 'Only the catalog changes.',
      binds: `From then on ${column} may be NULL: whatever reads it has to be ready for that.`,
    },
  ];
};

/** Postgres keeps the columns of a primary key NOT NULL; it is replaced in the switch. */
export function phaseOfNullable(before: Schema, table: string, column: string): 'expand' | 'contract' {
  return tableOf(before, table).primaryKey.columns.includes(column) ? 'contract' : 'expand';
}

// Only of a plan that leaves the change of the primary key out.
function refuseInKey(table: string, column: string): Refusal {
  return {
    code: 'change-not-supported',
    message: `Wesley does not let column ${table}.${column} be NULL while it is in the primary key.`,
    hint: 'Replace the primary key first.',
  };
}
