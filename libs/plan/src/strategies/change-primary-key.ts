import { describeChange, isEqual, type ChangeOf } from '@wesley/diff';
import {
  elementAddress,
  printAddress,
  tableOf,
  type ForeignKey,
  type PrimaryKey,
  type Schema,
  type Table,
} from '@wesley/schema';
import {
  addForeignKey,
  addPrimaryKeyUsingIndex,
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
import { probeDuplicates } from './probe-duplicates';
import { isKeyReplaced, swapOfKey } from './replaced-key';
import { moveBaseline } from './refuse';
import { scaffoldName } from './scaffold-name';
import type { Draft, PlanContext, Refusal, Strategy } from './strategy';

type Replacement = ChangeOf<'change-primary-key'>;

/**
 * The index of the new key is built while everybody reads and writes; then the keys change places in one transaction. Foreign keys to
 * the old key hang on its index: in that transaction they are put up again, over the constraint that keeps its columns unique, and
 * proved after it. An index over the old key stands by until all is done, so that there is a way back.
 */
export const planChangePrimaryKey: Strategy<'change-primary-key'> = (change, context) => {
  const { table, from, to } = change;
  if (!isKeyReplaced(context, table)) return [rename(table, from.name, to.name)];
  const known = keysTo(context.before, table, from);
  if (change.kept === null) return refuseNotUnique(change, known, context);
  const hanging = keysTo(context.after, table, from);
  const changed = hanging.find((key) => !isAmong(known, key)) ?? known.find((key) => isChanged(key, context.after));
  if (changed) return refuseAtOnce(change, changed);
  const indexes = { ofNew: scaffoldName('new', table, to.name), ofOld: scaffoldName('old', table, to.name) };
  return [
    ...buildIndexes(change, indexes),
    ...swap(change, indexes, hanging, context),
    ...hanging.map(proveAgain),
    dropStandby(change, indexes.ofOld),
  ];
};

interface Indexes {
  readonly ofNew: string;
  readonly ofOld: string;
}

function rename(table: string, from: string, to: string): Draft {
  return {
    phase: 'switch',
    do: renameConstraint(table, 'primary-key', { from, to }),
    undo: renameConstraint(table, 'primary-key', { from: to, to: from }),
    why: 'Only the name changes.',
  };
}

function buildIndexes({ table, from, to, kept }: Replacement, { ofNew, ofOld }: Indexes): readonly Draft[] {
  const isReplaced = addPrimaryKeyUsingIndex(table, to, ofNew).done;
  const build = (name: string, columns: readonly string[]) => {
    const create = createUniqueIndex(table, { name, columns, nullsNotDistinct: false }, { concurrently: true });
    return {
      phase: 'validate',
      // Carried out again after the keys changed places, the plan must not build it once more.
      do: { ...create, done: `(${create.done} OR ${isReplaced})` },
      undo: dropIndex(table, name, { concurrently: true }),
    } as const;
  };
  const standby = build(ofOld, from.columns);
  const columns = to.columns.join(', ');
  const meaning = `values of (${columns}) that stand in more than one row of ${table}`;
  return [
    {
      ...build(ofNew, to.columns),
      probe: probeDuplicates(table, to.columns.map(identifier), [], meaning),
      why: 'CONCURRENTLY lets everybody read and write while the index is built.',
      binds: `From then on new rows must be unique in (${columns}).`,
    },
    {
      ...standby,
      // Of two indexes Postgres hangs a foreign key on the older one, which has to be the one that stays.
      do: withNeeds(standby.do, nameKept('index', table, to, kept)),
      why: 'It stands by until all is done: with it, the old key can be had back in a moment.',
      binds: `Until it is dropped, one of several writers that INSERT … ON CONFLICT (${from.columns.join(', ')}) at the same moment may be refused by it (23505), and has to try again.`,
    },
  ];
}

function swap(
  change: Replacement,
  indexes: Indexes,
  hanging: readonly Hanging[],
  context: PlanContext,
): readonly Draft[] {
  const { table, from, to, kept } = change;
  const put = withNeeds(addPrimaryKeyUsingIndex(table, to, indexes.ofNew), neededByKey(change, indexes, context));
  const putBack = addPrimaryKeyUsingIndex(table, from, indexes.ofOld);
  // Names do not tell whether the keys changed places, since both may have the same.
  const there = (statement: Statement): Statement => ({ ...statement, done: put.done });
  const back = (statement: Statement): Statement => ({ ...statement, done: putBack.done });
  const place = { phase: 'switch', together: swapOfKey(context, table) } as const;
  const others = [...new Set(hanging.map(({ owner }) => owner))].filter((owner) => owner !== table);
  const locks = lockTables([table, ...others]);
  const lock: Draft = {
    ...place,
    do: there(locks),
    undo: back(locks),
    why: 'All of them are locked before anything is done. Each is waited for briefly, so that whoever uses another one, which is held already, soon goes on.',
  };
  return [
    ...(others.length === 0 ? [] : [lock]),
    ...hanging.map(({ owner, key }): Draft => ({
      ...place,
      do: there(dropForeignKey(owner, key)),
      undo: back(addForeignKey(owner, key, { notValid: false })),
      why: 'It hangs on the index of the old key, and is put up again in the same transaction.',
    })),
    {
      ...place,
      do: there(dropConstraint(table, 'primary-key', from.name)),
      undo: putBack,
      why: 'Only the catalog changes, and the index of the new key is there.',
    },
    {
      ...place,
      do: put,
      undo: back(dropConstraint(table, 'primary-key', to.name)),
      why: 'The index proves it already, and its columns are NOT NULL, so that only the catalog changes.',
      ...whatChanges(change),
    },
    ...hanging.map(({ owner, key }): Draft => ({
      ...place,
      do: there(
        withNeeds(addForeignKey(owner, key, { notValid: true }), nameKept('unique-constraint', table, to, kept)),
      ),
      undo: back(dropForeignKey(owner, key)),
      why: 'NOT VALID reads no row, and there is no moment without it: no row without its parent can have come.',
    })),
  ];
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
  { ofNew, ofOld }: Indexes,
  { before }: PlanContext,
): readonly string[] {
  const old = tableOf(before, table);
  return [
    elementAddress(table, 'index', ofNew),
    elementAddress(table, 'index', ofOld),
    ...to.columns.filter((name) => !isRequired(old, name)).map((name) => elementAddress(table, 'not-null', name)),
  ].map(printAddress);
}

function isRequired({ columns }: Table, name: string): boolean {
  return columns.some((column) => column.name === name && !column.nullable);
}

// Where the new key has the same columns in another order, it keeps them unique itself.
function nameKept(
  kind: 'index' | 'unique-constraint',
  table: string,
  to: PrimaryKey,
  kept: string | null,
): readonly string[] {
  return kept === null || kept === to.name ? [] : [printAddress(elementAddress(table, kind, kept))];
}

function withNeeds(statement: Statement, needs: readonly string[]): Statement {
  return { ...statement, needs: [...statement.needs, ...needs] };
}

function proveAgain({ owner, key }: Hanging): Draft {
  return {
    phase: 'switch',
    do: validateConstraint([owner, key.references.table], 'foreign-key', key.name),
    why: 'The rows are read under a lock that lets everybody read and write.',
  };
}

function dropStandby({ table, from }: Replacement, name: string): Draft {
  const index = { name, columns: from.columns, nullsNotDistinct: false };
  return {
    phase: 'contract',
    do: dropIndex(table, name, { concurrently: true }),
    undo: createUniqueIndex(table, index, { concurrently: true }),
    why: 'CONCURRENTLY waits for the queries that use it, and lets everybody read and write meanwhile.',
  };
}

/** A foreign key to the old primary key. */
interface Hanging {
  readonly owner: string;
  readonly key: ForeignKey;
}

function keysTo({ tables }: Schema, table: string, { columns }: PrimaryKey): readonly Hanging[] {
  const isOld = ({ references }: ForeignKey) =>
    references.table === table &&
    references.columns.length === columns.length &&
    references.columns.every((column) => columns.includes(column));
  return tables.flatMap(({ name: owner, foreignKeys }) => foreignKeys.filter(isOld).map((key) => ({ owner, key })));
}

function isAmong(keys: readonly Hanging[], key: Hanging): boolean {
  return keys.some((other) => isEqual(other, key));
}

/** It is still there, and no longer the same. */
function isChanged({ owner, key }: Hanging, { tables }: Schema): boolean {
  const foreignKeys = tables.find(({ name }) => name === owner)?.foreignKeys ?? [];
  return foreignKeys.some((other) => other.name === key.name && !isEqual(other, key));
}

function refuseNotUnique(change: Replacement, hanging: readonly Hanging[], { before }: PlanContext): Refusal {
  const { table, from, to } = change;
  const keys = hanging.map(({ owner, key }) => printAddress(elementAddress(owner, 'foreign-key', key.name)));
  const too = keys.length === 0 ? '' : `, and on which foreign keys hang: ${keys.join('; ')}`;
  const keep = 'Keep the old key unique beside the new one, with @wes_unique: then the primary key is replaced online.';
  // A foreign key would have to be made anew, and a column that is not there or not required be made so before.
  const canReplace = keys.length === 0 && to.columns.every((name) => isRequired(tableOf(before, table), name));
  return {
    code: 'destructive-change',
    message: `Wesley does not ${describeChange(change)}: (${from.columns.join(', ')}) would no longer be unique, on which the running application may rely (ON CONFLICT)${too}.`,
    hint: canReplace ? `${keep} Or run the SQL below yourself when nothing relies on it; then ${moveBaseline}.` : keep,
    ...(canReplace ? { sql: script(replaceByHand(change)) } : {}),
  };
}

function replaceByHand({ table, from, to }: Replacement): readonly (Statement | Sql)[] {
  const name = scaffoldName('new', table, to.name);
  return [
    createUniqueIndex(table, { name, columns: to.columns, nullsNotDistinct: false }, { concurrently: true }),
    sql`BEGIN`,
    dropConstraint(table, 'primary-key', from.name),
    addPrimaryKeyUsingIndex(table, to, name),
    sql`COMMIT`,
  ];
}

function refuseAtOnce(change: Replacement, { owner, key }: Hanging): Refusal {
  return {
    code: 'change-not-supported',
    message: `Wesley does not ${describeChange(change)} while the foreign key ${key.name} of ${owner}, which refers to the old one, is added or changed.`,
    hint: 'Ship one of the two first, and the other after it.',
  };
}
