import { losesGuarantee } from '@wesley/diff';
import type { Index } from '@wesley/schema';
import { createIndex, dropIndex, renameIndex } from '@wesley/sql';
import { planAddIndex } from './add-index';
import { keysOnIndex } from './keys-to';
import { refuseDestructive, refuseIndexUnderForeignKey } from './refuse';
import { scaffoldName } from './scaffold-name';
import type { Draft, Strategy } from './strategy';

/** The new one is built beside the old one and takes its name; the old one goes last, so that no query is ever without an index. */
export const planChangeIndex: Strategy<'change-index'> = (change, context) => {
  if (losesGuarantee(change)) return refuseLessUnique(change, context);
  const { table, from, to } = change;
  const [hanging] = keysOnIndex(context, table, from);
  if (hanging) return refuseIndexUnderForeignKey(change, hanging);
  const replacement = { ...to, name: scaffoldName('new', table, to.name) };
  const old = { ...from, name: scaffoldName('old', table, to.name) };
  const added = planAddIndex({ kind: 'add-index', table, index: replacement }, context);
  if ('code' in added) return added;
  const isSwapped = renameIndex(table, { from: from.name, to: old.name }).done;
  return [
    ...added.map((draft): Draft => ({ ...draft, do: { ...draft.do, done: `(${draft.do.done} OR ${isSwapped})` } })),
    ...swap(table, to.name, replacement.name, old.name),
    dropOld(table, old),
  ];
};

// The names change places at once: what tells whether they have is the one that the old index takes.
function swap(table: string, name: string, replacement: string, old: string): readonly Draft[] {
  const isSwapped = renameIndex(table, { from: name, to: old }).done;
  const place = { phase: 'switch', together: `swap of ${table}.${name}`, why: 'Only names change.' } as const;
  const rename = (from: string, to: string): Draft => ({
    ...place,
    do: { ...renameIndex(table, { from, to }), done: isSwapped },
    undo: { ...renameIndex(table, { from: to, to: from }), done: `NOT ${isSwapped}` },
  });
  return [rename(name, old), rename(replacement, name)];
}

function dropOld(table: string, old: Index): Draft {
  return {
    phase: 'contract',
    do: dropIndex(table, old.name, { concurrently: true }),
    undo: createIndex(table, old, { concurrently: true }),
    why: 'CONCURRENTLY waits for the queries that use it, and lets everybody read and write meanwhile.',
  };
}

const refuseLessUnique = refuseDestructive<'change-index'>(
  'the running application may rely on its keys being unique (ON CONFLICT).',
  ({ table, from, to }) => [
    dropIndex(table, from.name, { concurrently: true }),
    createIndex(table, to, { concurrently: true }),
  ],
);
