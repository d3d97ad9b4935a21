import { isEqual, type ChangeOf } from '@wesley/diff';
import type { ForeignKey, ReferentialAction } from '@wesley/schema';
import { replaceForeignKey } from '@wesley/sql';
import { planForeignKeyOnline } from './add-foreign-key';
import { scaffoldName } from './scaffold-name';
import type { Draft, Strategy } from './strategy';
import { swapConstraint } from './swap-constraint';

export const planChangeForeignKey: Strategy<'change-foreign-key'> = (change, context) => {
  const { table, from, to } = change;
  const binds = bindsBy(table, from, to);
  const isOverTheSame = isEqual([from.columns, from.references], [to.columns, to.references]);
  if (isOverTheSame) return replaceAtOnce(change, binds);
  const replacement = { ...to, name: scaffoldName('new', table, to) };
  const [added, ...proved] = planForeignKeyOnline(table, replacement, context);
  return swapConstraint(
    table,
    { kind: 'foreign-key', from, to },
    // It acts as soon as it is there, valid or not.
    { replacement: replacement.name, proved: [...(added ? [withBinds(added, binds)] : []), ...proved] },
  );
};

/**
 * Two keys over the same columns would both act when a row of the parent goes, and which one comes first is the server's choice: the one
 * may delete what the other would only empty. So the old one goes when the new one comes, and the rows, of which it saw to each, are
 * proved once more.
 */
function replaceAtOnce(
  { table, from, to }: ChangeOf<'change-foreign-key'>,
  binds: Pick<Draft, 'binds'>,
): readonly Draft[] {
  const { drop, add, validate } = replaceForeignKey(table, from, to);
  const back = replaceForeignKey(table, to, from);
  const place = { phase: 'switch', together: `swap of ${table}.${to.name}` } as const;
  return [
    {
      ...place,
      do: drop,
      undo: [back.add, back.validate],
      why: 'Only the catalog changes, and the new one comes in the same transaction.',
    },
    {
      ...place,
      do: add,
      undo: back.drop,
      why: 'NOT VALID reads no row, and there is no moment without it: no row without its parent can have come.',
      ...binds,
    },
    {
      phase: 'switch',
      do: validate,
      why: 'The rows are read under a lock that lets everybody read and write.',
    },
  ];
}

function withBinds(draft: Draft, { binds }: Pick<Draft, 'binds'>): Draft {
  return binds === undefined ? draft : { ...draft, binds: [draft.binds, binds].filter(Boolean).join(' ') };
}

/** What becomes of rows whose parent goes or changes its key, where it is no longer what it was. */
function bindsBy(table: string, from: ForeignKey, to: ForeignKey): Pick<Draft, 'binds'> {
  const said = (['onDelete', 'onUpdate'] as const).flatMap((event) => {
    if (from[event] === to[event] || (stays(from[event]) && stays(to[event]))) return [];
    const before = stays(from[event]) ? '' : ` (until then ${from[event]})`;
    return [`${effectOf(to[event], event, { table, parent: to.references.table })}${before}`];
  });
  if (said.length === 0) return {};
  return { binds: `From then on ${said.join(', and ')}: the running application has to be ready for it.` };
}

function stays(action: ReferentialAction): boolean {
  return action === 'NO ACTION' || action === 'RESTRICT';
}

interface Ends {
  readonly table: string;
  readonly parent: string;
}

function effectOf(action: ReferentialAction, event: 'onDelete' | 'onUpdate', { table, parent }: Ends): string {
  const isDelete = event === 'onDelete';
  const cause = `when their row of ${parent} ${isDelete ? 'is deleted' : 'changes its key'}`;
  switch (action) {
    case 'CASCADE':
      return isDelete ? `rows of ${table} are deleted ${cause}` : `rows of ${table} follow ${cause}`;
    case 'SET NULL':
      return `rows of ${table} lose their reference ${cause}`;
    case 'SET DEFAULT':
      return `rows of ${table} get the default of their reference ${cause}`;
    default:
      return `no row of ${parent} that rows of ${table} refer to can ${isDelete ? 'be deleted' : 'change its key'}`;
  }
}
