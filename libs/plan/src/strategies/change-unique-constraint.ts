import { losesGuarantee, type ChangeOf } from '@wesley/diff';
import { elementAddress, printAddress, type UniqueConstraint } from '@wesley/schema';
import {
  addUniqueConstraintUsingIndex,
  createUniqueIndex,
  dropConstraint,
  dropIndex,
  type Statement,
} from '@wesley/sql';
import { replaceUniqueByHand } from '../by-hand/replace-unique';
import { script } from '../by-hand/script';
import { probeTwins } from './add-unique-constraint';
import { keysTo } from './keys-to';
import { orDone } from './or-done';
import { orWhileOthersWait, refuseAtOnce, refuseDestructive, refuseUnderForeignKey } from './refuse';
import { standbyName } from './replaced-key';
import { scaffoldName } from './scaffold-name';
import type { Draft, Strategy } from './strategy';

type Replacement = ChangeOf<'change-unique-constraint'>;

/**
 * The same columns in another order, or with NULLs that count as equal from now on. The new index is built beside the old one, and their
 * constraints change places in one transaction. An index like the old one stands by until all is done, so that there is a way back.
 */
export const planChangeUniqueConstraint: Strategy<'change-unique-constraint'> = (change, context) => {
  if (losesGuarantee(change)) return refuseLessUnique(change, context);
  const { table, from, to } = change;
  const [hanging] = keysTo(context.before, table, from);
  if (hanging) {
    const hint = `Keep it, and add another @wes_unique as it should be under a name of its own. ${orWhileOthersWait}`;
    return { ...refuseUnderForeignKey(change, hanging, hint), sql: script(replaceUniqueByHand(change, context)) };
  }
  const [coming] = keysTo(context.after, table, to);
  if (coming) return refuseAtOnce(change, coming);
  const fresh = { ...to, name: scaffoldName('new', table, to) };
  const standby = { ...from, name: standbyName(table, from) };
  return [...buildIndexes(change, fresh, standby), ...swap(change, fresh, standby), dropStandby(table, standby)];
};

function buildIndexes(
  { table, to }: Replacement,
  fresh: UniqueConstraint,
  standby: UniqueConstraint,
): readonly Draft[] {
  const isReplaced = addUniqueConstraintUsingIndex(table, to, fresh.name).done;
  const build = (index: UniqueConstraint) => {
    const create = createUniqueIndex(table, index, { concurrently: true });
    return {
      phase: 'validate',
      do: orDone(create, isReplaced),
      undo: dropIndex(table, index.name, { concurrently: true }),
    } as const;
  };
  const columns = to.columns.join(', ');
  return [
    {
      ...build(fresh),
      probe: probeTwins(table, to),
      why: 'CONCURRENTLY lets everybody read and write while the index is built.',
      binds: `From then on new rows must be unique in (${columns})${to.nullsNotDistinct ? ', those without a value too' : ''}.`,
    },
    {
      ...build(standby),
      why: 'It stands by until all is done: with it, the old constraint can be had back in a moment.',
      binds: `Until it is dropped, one of several writers that INSERT … ON CONFLICT (${columns}) at the same moment may be refused by it (23505), and has to try again.`,
    },
  ];
}

function swap({ table, from, to }: Replacement, fresh: UniqueConstraint, standby: UniqueConstraint): readonly Draft[] {
  const put = addUniqueConstraintUsingIndex(table, to, fresh.name);
  const putBack = addUniqueConstraintUsingIndex(table, from, standby.name);
  const indexes = [fresh, standby].map(({ name }) => printAddress(elementAddress(table, 'index', name)));
  // Both have one name, which does not tell whether they changed places.
  const there = (statement: Statement): Statement => ({
    ...statement,
    done: put.done,
    needs: [...statement.needs, ...indexes],
  });
  const back = (statement: Statement): Statement => ({ ...statement, done: putBack.done });
  const place = { phase: 'switch', together: `swap of ${table}.${to.name}` } as const;
  return [
    {
      ...place,
      do: there(dropConstraint(table, 'unique-constraint', from.name)),
      undo: back(putBack),
      why: 'Only the catalog changes, and the index of the new one refuses already.',
    },
    {
      ...place,
      do: there(put),
      undo: back(dropConstraint(table, 'unique-constraint', to.name)),
      why: 'The index proves it already, so that only the catalog changes.',
    },
  ];
}

function dropStandby(table: string, standby: UniqueConstraint): Draft {
  return {
    phase: 'contract',
    do: dropIndex(table, standby.name, { concurrently: true }),
    undo: createUniqueIndex(table, standby, { concurrently: true }),
    why: 'CONCURRENTLY waits for the queries that use it, and lets everybody read and write meanwhile.',
  };
}

const refuseLessUnique = refuseDestructive<'change-unique-constraint'>(
  'the running application may rely on its values being unique (ON CONFLICT).',
  replaceUniqueByHand,
);
