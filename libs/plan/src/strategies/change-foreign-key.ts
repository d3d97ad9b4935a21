import type { ForeignKey, ReferentialAction } from '@wesley/schema';
import { planForeignKeyOnline } from './add-foreign-key';
import { scaffoldName } from './scaffold-name';
import type { Draft, Strategy } from './strategy';
import { swapConstraint } from './swap-constraint';

export const planChangeForeignKey: Strategy<'change-foreign-key'> = ({ table, from, to }, context) => {
  const replacement = { ...to, name: scaffoldName('new', table, to.name) };
  const proved = planForeignKeyOnline(table, replacement, context);
  return swapConstraint(
    table,
    { kind: 'foreign-key', from, to, ...bindsBy(table, from, to) },
    { replacement: replacement.name, proved },
  );
};

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
