import { losesGuarantee } from '@wesley/diff';
import type { Index } from '@wesley/schema';
import { createIndex, dropIndex, noteReplacedIndex, renameIndex, type Statement } from '@wesley/sql';
import { planAddIndex } from './add-index';
import { keysOnIndex } from './keys-to';
import { orDone } from './or-done';
import { refuseDestructive, refuseIndexUnderForeignKey } from './refuse';
import { scaffoldName } from './scaffold-name';
import type { Draft, Strategy } from './strategy';
import { whyNoted } from './swap-constraint';

/** The new one is built beside the old one and takes its name; the old one goes last, so that no query is ever without an index. */
export const planChangeIndex: Strategy<'change-index'> = (change, context) => {
  if (losesGuarantee(change)) return refuseLessUnique(change, context);
  const { table, from, to } = change;
  const [hanging] = keysOnIndex(context, table, from);
  if (hanging) return refuseIndexUnderForeignKey(change, hanging);
  const replacement = { ...to, name: scaffoldName('new', table, to) };
  const old = { ...from, name: scaffoldName('old', table, from) };
  const added = planAddIndex({ kind: 'add-index', table, index: replacement }, context);
  if ('code' in added) return added;
  const note = noteReplacedIndex(table, { from, to });
  return [
    ...added.map((draft): Draft => ({ ...draft, do: orDone(draft.do, note.done) })),
    ...swap(table, to.name, replacement.name, old.name, note),
    dropOld(table, old),
  ];
};

// The names change places at once, and do not tell whether they have.
function swap(table: string, name: string, replacement: string, old: string, note: Statement): readonly Draft[] {
  const place = { phase: 'switch', together: `swap of ${table}.${name}` } as const;
  const rename = (from: string, to: string): Draft => ({
    ...place,
    do: { ...renameIndex(table, { from, to }), done: note.done },
    undo: { ...renameIndex(table, { from: to, to: from }), done: `NOT ${note.done}` },
    why: 'Only names change.',
  });
  return [rename(name, old), rename(replacement, name), { ...place, do: note, why: whyNoted }];
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
  ({ table, from, to }) => {
    const replacement = scaffoldName('new', table, to);
    // No query is ever without an index.
    return [
      createIndex(table, { ...to, name: replacement }, { concurrently: true }),
      dropIndex(table, from.name, { concurrently: true }),
      renameIndex(table, { from: replacement, to: to.name }),
    ];
  },
);
