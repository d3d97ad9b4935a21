import {
  dropConstraint,
  dropForeignKey,
  noteReplacedCheck,
  renameConstraint,
  replaceForeignKey,
  type Statement,
} from '@wesley/sql';
import type { Check, ForeignKey } from '@wesley/schema';
import { orDone } from './or-done';
import type { Draft } from './strategy';

type Replaced =
  | { readonly kind: 'check'; readonly from: Check; readonly to: Check }
  | { readonly kind: 'foreign-key'; readonly from: ForeignKey; readonly to: ForeignKey };

/** Why a plan notes on something that it took the place of another of its name. */
export const whyNoted = 'It tells a later run that this is the new one.';

/**
 * Puts a constraint in the place of the old one of its name, when it has been proved under the name of the replacement. One transaction,
 * so that there is no moment without either.
 */
export function swapConstraint(
  table: string,
  replaced: Replaced,
  { replacement, proved }: { readonly replacement: string; readonly proved: readonly Draft[] },
): readonly Draft[] {
  const { kind, to } = replaced;
  const { drop, isThere, notes } = swapOf(table, replaced);
  const rename = renameConstraint(table, kind, { from: replacement, to: to.name });
  const back = renameConstraint(table, kind, { from: to.name, to: replacement });
  const place = { phase: 'switch', together: `swap of ${table}.${to.name}` } as const;
  return [
    ...proved.map((draft) => ({ ...draft, do: orDone(draft.do, isThere) })),
    {
      ...place,
      do: orDone(drop, isThere),
      irreversible: 'Rows that the old one would have refused may have been written since.',
      why: 'Only the catalog changes, and the new one binds already.',
    },
    { ...place, do: { ...rename, done: isThere }, undo: back, why: 'Only the name changes.' },
    ...notes.map((note): Draft => ({ ...place, do: note, why: whyNoted })),
  ];
}

interface Swap {
  readonly drop: Statement;
  /** Both have one name: what tells whether the new one is there. */
  readonly isThere: string;
  readonly notes: readonly Statement[];
}

// The catalog has all of a foreign key; a check it prints in its own words.
function swapOf(table: string, replaced: Replaced): Swap {
  if (replaced.kind === 'foreign-key') {
    const { from, to } = replaced;
    return { drop: dropForeignKey(table, from), isThere: replaceForeignKey(table, from, to).add.done, notes: [] };
  }
  const note = noteReplacedCheck(table, replaced);
  return { drop: dropConstraint(table, 'check', replaced.from.name), isThere: note.done, notes: [note] };
}
