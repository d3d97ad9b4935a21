import { dropConstraint, dropForeignKey, renameConstraint } from '@wesley/sql';
import type { ForeignKey } from '@wesley/schema';
import type { Draft } from './strategy';

type Old =
  | { readonly kind: 'check'; readonly name: string }
  | { readonly kind: 'foreign-key'; readonly name: string; readonly key: ForeignKey };

/** Puts a proved constraint in the place of the old one. One transaction, so that there is no moment without either. */
export function swapConstraint(table: string, old: Old, replacement: string): readonly Draft[] {
  const drop = old.kind === 'check' ? dropConstraint(table, 'check', old.name) : dropForeignKey(table, old.key);
  const rename = renameConstraint(table, old.kind, { from: replacement, to: old.name });
  const back = renameConstraint(table, old.kind, { from: old.name, to: replacement });
  const place = { phase: 'switch', together: `swap of ${table}.${old.name}` } as const;
  return [
    {
      ...place,
      do: drop,
      irreversible: 'Rows that the old one would have refused may have been written since.',
      why: 'Only the catalog changes, and the new one binds already.',
    },
    // There before, as the name of the old one: what tells is whether the new one still has its other name.
    { ...place, do: { ...rename, done: `NOT ${back.done}` }, undo: back, why: 'Only the name changes.' },
  ];
}
