import { planAddCheck } from './add-check';
import { scaffoldName } from './scaffold-name';
import type { Strategy } from './strategy';
import { swapConstraint } from './swap-constraint';

export const planChangeCheck: Strategy<'change-check'> = ({ table, from, to }, context) => {
  const replacement = { ...to, name: scaffoldName('new', table, to) };
  const added = planAddCheck({ kind: 'add-check', table, check: replacement }, context);
  if ('code' in added) return added;
  return swapConstraint(table, { kind: 'check', from, to }, { replacement: replacement.name, proved: added });
};
