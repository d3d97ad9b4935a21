import { dropConstraint } from '@wesley/sql';
import { refuseDestructive } from './refuse';
import { promotedTo } from './replaced-key';
import type { Strategy } from './strategy';

/** One whose columns become the primary key gives way to it in the swap, with the steps of `change-primary-key`. */
export const planDropUniqueConstraint: Strategy<'drop-unique-constraint'> = (change, context) => {
  const isSwapped = promotedTo(context, change.table).some(({ name }) => name === change.constraint.name);
  return isSwapped ? [] : refuseNotUnique(change, context);
};

const refuseNotUnique = refuseDestructive<'drop-unique-constraint'>(
  'the running application may rely on its values being unique (ON CONFLICT).',
  ({ table, constraint }) => [dropConstraint(table, 'unique-constraint', constraint.name)],
);
