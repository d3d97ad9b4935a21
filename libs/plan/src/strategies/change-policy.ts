import type { Policy } from '@wesley/schema';
import { alterPolicy, replacePolicy } from '@wesley/sql';
import { withReads } from './columns-read';
import { afterNarrowing, refuseMutual } from './narrowed-tables';
import type { Strategy } from './strategy';

// ALTER POLICY keeps the command and cannot take a condition away (ALTER POLICY, "Notes").
export const planChangePolicy: Strategy<'change-policy'> = ({ table, from, to }, context) => {
  const binds = 'From then on it is the new one that binds.';
  const refusal = refuseMutual(table, context);
  if (refusal) return refusal;
  const place = { phase: 'switch', together: `access to ${table}`, ...afterNarrowing(table, context) } as const;
  if (hasSameShape(from, to)) {
    const why = 'One statement: nobody sees the table without the policy.';
    return [{ ...place, do: withReads(alterPolicy(table, to), context), undo: alterPolicy(table, from), why, binds }];
  }
  const [there, back] = [replacePolicy(table, to), replacePolicy(table, from)];
  const why = 'One transaction, so that nobody sees the table without the policy.';
  return [
    { ...place, do: there.drop, undo: back.create, why },
    { ...place, do: withReads(there.create, context), undo: back.drop, why, binds },
  ];
};

function hasSameShape(a: Policy, b: Policy): boolean {
  return (
    a.command === b.command && (a.using === null) === (b.using === null) && (a.check === null) === (b.check === null)
  );
}
