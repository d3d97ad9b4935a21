import type { ChangeOf } from '@wesley/diff';
import { addUniqueConstraintUsingIndex, createUniqueIndex, dropConstraint } from '@wesley/sql';
import { keysTo } from './keys-to';
import { refuseAtOnce, refuseDestructive, refuseUnderForeignKey } from './refuse';
import { promotedTo } from './replaced-key';
import type { PlanContext, Strategy } from './strategy';
import { noConflictOn, twinStays } from './twin-stays';

/** One whose columns become the primary key gives way to it in the swap, with the steps of `change-primary-key`. */
export const planDropUniqueConstraint: Strategy<'drop-unique-constraint'> = (change, context) => {
  const isSwapped = promotedTo(context, change.table).some(({ name }) => name === change.constraint.name);
  if (isSwapped) return [];
  return change.kept === null ? refuseNotUnique(change, context) : planBesideTwin(change, change.kept, context);
};

function planBesideTwin(
  change: ChangeOf<'drop-unique-constraint'>,
  kept: string,
  context: PlanContext,
): ReturnType<Strategy<'drop-unique-constraint'>> {
  const { table, constraint } = change;
  // Postgres hung it on one of the two, whichever it found first.
  const [hanging] = keysTo(context.before, table, constraint);
  if (hanging) {
    return refuseUnderForeignKey(change, hanging, `Let it keep its name: @wes_unique(name: "${constraint.name}").`);
  }
  const [coming] = keysTo(context.after, table, constraint);
  if (coming)
    return { ...refuseAtOnce(change, coming), hint: 'Ship its new name first, and the foreign key after it.' };
  const back = [
    createUniqueIndex(table, constraint, { concurrently: true }),
    addUniqueConstraintUsingIndex(table, constraint),
  ];
  const drop = dropConstraint(table, 'unique-constraint', constraint.name);
  return twinStays(drop, kept, back, { binds: noConflictOn(constraint.name) });
}

const refuseNotUnique = refuseDestructive<'drop-unique-constraint'>(
  'the running application may rely on its values being unique (ON CONFLICT).',
  ({ table, constraint }) => [dropConstraint(table, 'unique-constraint', constraint.name)],
);
