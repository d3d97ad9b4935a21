import { describeChange, isEqual, type ChangeOf } from '@wesley/diff';
import {
  elementAddress,
  printAddress,
  tableOf,
  type PrimaryKey,
  type Schema,
  type Table,
  type UniqueConstraint,
} from '@wesley/schema';
import {
  addForeignKey,
  addPrimaryKeyUsingIndex,
  addUniqueConstraintUsingIndex,
  createUniqueIndex,
  dropConstraint,
  dropForeignKey,
  dropIndex,
  identifier,
  lockTables,
  renameConstraint,
  sql,
  validateConstraint,
  type Sql,
  type Statement,
} from '@wesley/sql';
import { script } from '../by-hand/script';
import { keysTo, type Hanging } from './keys-to';
import { orDone } from './or-done';
import { probeDuplicates } from './probe-duplicates';
import { addedOverOldKey, isKeyReplaced, promotedTo, standbyName, swapOfKey } from './replaced-key';
import { moveBaseline, refuseAtOnce } from './refuse';
import { scaffoldName } from './scaffold-name';
import { noConflictOn } from './twin-stays';
import type { Draft, PlanContext, Refusal, Strategy } from './strategy';

type Replacement = ChangeOf<'change-primary-key'>;

/**
 * The index of the new key is built while everybody reads and writes; then the keys change places in one transaction. Foreign keys to
 * the old key hang on its index: in that transaction they are put up again, over the constraint that keeps its columns unique, and
 * proved after it. So are those to a unique constraint that gives way to the new key. Indexes over what goes stand by until all is done,
 * so that there is a way back.
 */
export const planChangePrimaryKey: Strategy<'change-primary-key'> = (change, context) => {
  const { table, from, to } = change;
  if (!isKeyReplaced(context, table)) return [rename(table, from.name, to.name)];
  const known = keysTo(context.before, table, from);
  const promoted = promotedTo(context, table);
  const toPromoted = promoted.flatMap((constraint) => keysTo(context.before, table, constraint));
  if (change.kept === null) return refuseNotUnique(change, { known, promoted, toPromoted }, context);
  const inAfter = keysTo(context.after, table, from);
  const changed =
    inAfter.find((key) => !isAmong(known, key)) ??
    [...known, ...toPromoted].find((key) => isChanged(key, context.after));
  if (changed) return refuseAtOnce(change, changed);
  const stays = (key: Hanging) => !isAmong(inAfter, key) && isAmong(keysTo(context.after, table, to), key);
  const giving = [from, ...promoted].map((old) => ({ old, standby: standbyName(table, old) }));
  const swapped: Swapped = {
    ofNew: scaffoldName('new', table, to),
    giving,
    hanging: [...inAfter, ...toPromoted.filter(stays)],
  };
  return [
    ...buildIndexes(change, swapped, context),
    ...swap(change, swapped, context),
    ...swapped.hanging.map(proveAgain),
    ...giving.map((old) => dropStandby(table, old)),
  ];
};

/** What changes places. */
interface Swapped {
  /** The index of the new key. */
  readonly ofNew: string;
  /** The old key, and the unique constraints whose columns are now the key. */
  readonly giving: readonly GivingWay[];
  /** The foreign keys to any of these. */
  readonly hanging: readonly Hanging[];
}

interface GivingWay {
  readonly old: PrimaryKey | UniqueConstraint;
  /** The index that stands by. */
  readonly standby: string;
}

function rename(table: string, from: string, to: string): Draft {
  return {
    phase: 'switch',
    do: renameConstraint(table, 'primary-key', { from, to }),
    undo: renameConstraint(table, 'primary-key', { from: to, to: from }),
    why: 'Only the name changes.',
  };
}

function buildIndexes({ table, to }: Replacement, { ofNew, giving }: Swapped, context: PlanContext): readonly Draft[] {
  const isReplaced = addPrimaryKeyUsingIndex(table, to, ofNew).done;
  const build = (index: UniqueConstraint, after: readonly string[]) => {
    const { name } = index;
    const create = createUniqueIndex(table, index, { concurrently: true });
    const needs = after.map((index) => printAddress(elementAddress(table, 'index', index)));
    return {
      phase: 'validate',
      do: orDone(withNeeds(create, needs), isReplaced),
      undo: dropIndex(table, name, { concurrently: true }),
    } as const;
  };
  const columns = to.columns.join(', ');
  const meaning = `values of (${columns}) that stand in more than one row of ${table}`;
  // Of several indexes Postgres hangs a foreign key on the oldest one, which has to be one that stays.
  const staying = [ofNew, ...addedOverOldKey(context, table).map(({ name }) => name)];
  return [
    {
      ...build({ name: ofNew, columns: to.columns, nullsNotDistinct: false }, []),
      probe: probeDuplicates(table, to.columns.map(identifier), [], meaning),
      why: 'CONCURRENTLY lets everybody read and write while the index is built.',
      binds: `From then on new rows must be unique in (${columns}).`,
    },
    ...giving.map(({ old, standby }) => ({
      ...build(indexLike(old, standby), staying),
      why: `It stands by until all is done: with it, the old ${isUnique(old) ? 'constraint' : 'key'} can be had back in a moment.`,
      binds: `Until it is dropped, one of several writers that INSERT … ON CONFLICT (${old.columns.join(', ')}) at the same moment may be refused by it (23505), and has to try again.`,
    })),
  ];
}

/** What stands by refuses what the old one refuses: equal NULLs as well. */
function indexLike(old: GivingWay['old'], name: string): UniqueConstraint {
  return { name, columns: old.columns, nullsNotDistinct: isUnique(old) && old.nullsNotDistinct };
}

function isUnique(old: GivingWay['old']): old is UniqueConstraint {
  return 'nullsNotDistinct' in old;
}

function swap(change: Replacement, { ofNew, giving, hanging }: Swapped, context: PlanContext): readonly Draft[] {
  const { table, from, to } = change;
  const built = [ofNew, ...giving.map(({ standby }) => standby)];
  const put = withNeeds(addPrimaryKeyUsingIndex(table, to, ofNew), neededByKey(change, built, context));
  const isBack = addPrimaryKeyUsingIndex(table, from, standbyName(table, from)).done;
  // Names do not tell whether the keys changed places, since both may have the same.
  const there = (statement: Statement): Statement => ({ ...statement, done: put.done });
  const back = (statement: Statement): Statement => ({ ...statement, done: isBack });
  const place = { phase: 'switch', together: swapOfKey(context, table) } as const;
  const others = [...new Set(hanging.map(({ owner }) => owner))].filter((owner) => owner !== table);
  const locks = lockTables([table, ...others]);
  const lock: Draft = {
    ...place,
    do: there(locks),
    undo: back(locks),
    why: 'All of them are locked before anything is done. Each is waited for briefly, so that whoever uses another one, which is held already, soon goes on.',
  };
  const unique = addedOverOldKey(context, table).map(({ name }) =>
    printAddress(elementAddress(table, 'unique-constraint', name)),
  );
  return [
    ...(others.length === 0 ? [] : [lock]),
    ...hanging.map((each): Draft => ({
      ...place,
      do: there(dropForeignKey(each.owner, each.key)),
      undo: [back(addForeignKey(each.owner, each.key, { notValid: true })), proof(each)],
      why: 'It hangs on an index that goes, and is put up again in the same transaction.',
    })),
    ...giving.map((each): Draft => ({
      ...place,
      do: there(dropOld(table, each)),
      undo: back(putBack(table, each)),
      why: 'Only the catalog changes, and the index of the new key is there.',
      ...whatGoes(each),
    })),
    {
      ...place,
      do: put,
      undo: back(dropConstraint(table, 'primary-key', to.name)),
      why: 'The index proves it already, and its columns are NOT NULL, so that only the catalog changes.',
      ...whatChanges(change),
    },
    ...hanging.map(({ owner, key }): Draft => ({
      ...place,
      do: there(withNeeds(addForeignKey(owner, key, { notValid: true }), unique)),
      undo: back(dropForeignKey(owner, key)),
      why: 'NOT VALID reads no row, and there is no moment without it: no row without its parent can have come.',
    })),
  ];
}

function dropOld(table: string, { old }: GivingWay): Statement {
  return dropConstraint(table, isUnique(old) ? 'unique-constraint' : 'primary-key', old.name);
}

function putBack(table: string, { old, standby }: GivingWay): Statement {
  return isUnique(old)
    ? addUniqueConstraintUsingIndex(table, old, standby)
    : addPrimaryKeyUsingIndex(table, old, standby);
}

function whatGoes({ old }: GivingWay): Pick<Draft, 'binds'> {
  if (!isUnique(old)) return {};
  return { binds: noConflictOn(old.name) };
}

// In another order the same columns identify a row.
function whatChanges({ from, to }: Replacement): Pick<Draft, 'binds'> {
  if (from.columns.every((column) => to.columns.includes(column)) && from.columns.length === to.columns.length)
    return {};
  const old = from.columns.join(', ');
  const binds = `From then on GROUP BY ${old} no longer covers the other columns, and ON CONFLICT ON CONSTRAINT ${from.name} no longer means (${old}): no query may rely on either.`;
  return { binds };
}

function neededByKey(
  { table, to }: Replacement,
  indexes: readonly string[],
  { before }: PlanContext,
): readonly string[] {
  const old = tableOf(before, table);
  return [
    ...indexes.map((name) => elementAddress(table, 'index', name)),
    ...to.columns.filter((name) => !isRequired(old, name)).map((name) => elementAddress(table, 'not-null', name)),
  ].map(printAddress);
}

function isRequired({ columns }: Table, name: string): boolean {
  return columns.some((column) => column.name === name && !column.nullable);
}

function withNeeds(statement: Statement, needs: readonly string[]): Statement {
  return { ...statement, needs: [...statement.needs, ...needs] };
}

function proveAgain(hanging: Hanging): Draft {
  return {
    phase: 'switch',
    do: proof(hanging),
    why: 'The rows are read under a lock that lets everybody read and write.',
  };
}

function proof({ owner, key }: Hanging): Statement {
  return validateConstraint([owner, key.references.table], 'foreign-key', key.name);
}

function dropStandby(table: string, { old, standby }: GivingWay): Draft {
  const index = indexLike(old, standby);
  return {
    phase: 'contract',
    do: dropIndex(table, standby, { concurrently: true }),
    undo: createUniqueIndex(table, index, { concurrently: true }),
    why: 'CONCURRENTLY waits for the queries that use it, and lets everybody read and write meanwhile.',
  };
}

function isAmong(keys: readonly Hanging[], key: Hanging): boolean {
  return keys.some((other) => isEqual(other, key));
}

/** It is still there, and no longer the same. */
function isChanged({ owner, key }: Hanging, { tables }: Schema): boolean {
  const foreignKeys = tables.find(({ name }) => name === owner)?.foreignKeys ?? [];
  return foreignKeys.some((other) => other.name === key.name && !isEqual(other, key));
}

interface Lost {
  readonly known: readonly Hanging[];
  readonly promoted: readonly UniqueConstraint[];
  readonly toPromoted: readonly Hanging[];
}

function refuseNotUnique(change: Replacement, { known, promoted, toPromoted }: Lost, { before }: PlanContext): Refusal {
  const { table, from, to } = change;
  const keys = known.map(({ owner, key }) => printAddress(elementAddress(owner, 'foreign-key', key.name)));
  const too = keys.length === 0 ? '' : `, and on which foreign keys hang: ${keys.join('; ')}`;
  const keep = 'Keep the old key unique beside the new one, with @wes_unique: then the primary key is replaced online.';
  // A foreign key would have to be made anew, and a column that is not there or not required be made so before.
  const hangs = known.length + toPromoted.length > 0;
  const canReplace = !hangs && to.columns.every((name) => isRequired(tableOf(before, table), name));
  return {
    code: 'destructive-change',
    message: `Wesley does not ${describeChange(change)}: (${from.columns.join(', ')}) would no longer be unique, on which the running application may rely (ON CONFLICT)${too}.`,
    hint: canReplace ? `${keep} Or run the SQL below yourself when nothing relies on it; then ${moveBaseline}.` : keep,
    ...(canReplace ? { sql: script(replaceByHand(change, promoted)) } : {}),
  };
}

function replaceByHand(
  { table, from, to }: Replacement,
  promoted: readonly UniqueConstraint[],
): readonly (Statement | Sql)[] {
  const name = scaffoldName('new', table, to);
  return [
    createUniqueIndex(table, { name, columns: to.columns, nullsNotDistinct: false }, { concurrently: true }),
    sql`BEGIN`,
    dropConstraint(table, 'primary-key', from.name),
    ...promoted.map((constraint) => dropConstraint(table, 'unique-constraint', constraint.name)),
    addPrimaryKeyUsingIndex(table, to, name),
    sql`COMMIT`,
  ];
}
