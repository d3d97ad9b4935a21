import { planForeignKeyOnline } from './add-foreign-key';
import { scaffoldName } from './scaffold-name';
import type { Strategy } from './strategy';
import { swapConstraint } from './swap-constraint';

export const planChangeForeignKey: Strategy<'change-foreign-key'> = ({ table, from, to }, context) => {
  const replacement = { ...to, name: scaffoldName('new', table, to.name) };
  return [
    ...planForeignKeyOnline(table, replacement, context),
    ...swapConstraint(table, { kind: 'foreign-key', name: from.name, key: from }, replacement.name),
  ];
};
