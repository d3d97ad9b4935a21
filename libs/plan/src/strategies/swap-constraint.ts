import { dropConstraint, dropForeignKey, noteReplacedConstraint, renameConstraint } from '@wesley/sql';
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
  const { kind, from, to } = replaced;
  const drop =
    replaced.kind === 'check' ? dropConstraint(table, 'check', from.name) : dropForeignKey(table, replaced.from);
  const rename = renameConstraint(table, kind, { from: replacement, to: to.name });
  const back = renameConstraint(table, kind, { from: to.name, to: replacement });
  const note = noteReplacedConstraint(table, kind, { from, to });
  const place = { phase: 'switch', together: `swap of ${table}.${to.name}` } as const;
  return [
    ...proved.map((draft) => ({ ...draft, do: orDone(draft.do, note.done) })),
    {
      ...place,
      do: orDone(drop, note.done),
      irreversible: 'Rows that the old one would have refused may have been written since.',
      why: 'Only the catalog changes, and the new one binds already.',
    },
    // Both have one name, which does not tell whether they changed places.
    { ...place, do: { ...rename, done: note.done }, undo: back, why: 'Only the name changes.' },
    { ...place, do: note, why: whyNoted },
  ];
}
