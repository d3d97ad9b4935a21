import { tableOf, type RowSecurity } from '@wesley/schema';
import {
  disableRowSecurity,
  enableRowSecurity,
  forceRowSecurity,
  noForceRowSecurity,
  type Statement,
} from '@wesley/sql';
import { script } from '../by-hand/script';
import { moveBaseline } from './refuse';
import type { Draft, Strategy } from './strategy';

// Together with the policies, which come first: on without one, it would let nothing through.
export const planSetRowSecurity: Strategy<'set-row-security'> = ({ table, from, to }, { after }) => {
  if (losesProtection(from, to)) {
    return {
      code: 'destructive-change',
      message: `Wesley does not take row security off ${table}: every role that may read the table could then read rows that a policy hides.`,
      hint: `Leave it on, and add policies that let through what is needed. If it has to go, run the SQL below yourself; then ${moveBaseline}.`,
      sql: script(statements(table, from, to)),
    };
  }
  const bound =
    tableOf(after, table).policies.length === 0 ? 'no row, since there is no policy' : 'what a policy lets through';
  const draft = (set: Statement, undo: Statement, who: string): Draft => ({
    phase: 'switch',
    do: set,
    undo,
    together: `access to ${table}`,
    why: 'Only the catalog changes.',
    binds: `From then on ${who} sees and writes ${bound}: the running application has to be ready for it.`,
  });
  return [
    ...(from.enabled ? [] : [draft(enableRowSecurity(table), disableRowSecurity(table), 'everybody but the owner')]),
    ...(from.forced || !to.forced
      ? []
      : [draft(forceRowSecurity(table), noForceRowSecurity(table), 'the owner, too,')]),
  ];
};

function losesProtection(from: RowSecurity, to: RowSecurity): boolean {
  return (from.enabled && !to.enabled) || (from.forced && !to.forced);
}

function statements(table: string, from: RowSecurity, to: RowSecurity): readonly Statement[] {
  return [
    ...(from.forced && !to.forced ? [noForceRowSecurity(table)] : []),
    ...(from.enabled && !to.enabled ? [disableRowSecurity(table)] : []),
  ];
}
