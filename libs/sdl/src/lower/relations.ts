import type { Reporter } from '../reporter';
import type { TableDraft } from './table-drafts';

/** What a relation that makes no column may carry: the rest would be lost. */
const allowed: readonly string[] = ['wes_hasMany', 'wes_hasOne', 'wes_belongsTo', 'deprecated'];

/** Reports directives on relations that make no column, and references that nothing stores. */
export function checkRelations(
  table: TableDraft,
  isJoined: (one: string, other: string) => boolean,
  reporter: Reporter,
): void {
  for (const { node, target, list, uses } of table.relations) {
    const title = `${table.definition.name}.${node.name.value}`;
    const lost = uses.filter(({ name }) => !allowed.includes(name));
    for (const use of lost) {
      const message = `${title} is a ${list ? 'list of relations' : 'relation'} and makes no column, so @${use.name} on it would mean nothing.`;
      const hint = list ? `write @wes_fk on a field of ${target}` : 'add @wes_fk to make it a column';
      reporter.error(use.node, 'directive-misplaced', message, hint);
    }
    const isSaid = uses.some(({ name }) => name === 'wes_hasOne' || name === 'wes_belongsTo');
    if (list || isSaid || lost.length > 0 || isJoined(table.definition.name, target)) continue;
    const message = `${title} makes no column, and no foreign key joins ${table.definition.name} and ${target}.`;
    reporter.warn(node, 'relation-without-foreign-key', message, 'add @wes_fk, or say @wes_hasOne or @wes_belongsTo');
  }
}
