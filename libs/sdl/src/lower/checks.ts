import type { Check } from '@wesley/schema';
import { usesOf } from '../directives/read-directives';
import { deriveName } from '../names';
import type { Context, Placed } from './context';
import { readTableExpression } from './expressions';
import { chooseName } from './named-columns';
import { isCondition } from './result-types';
import type { TableDraft } from './table-drafts';

/** A check on a field is a check of the table; only its place differs. */
export function lowerChecks(table: TableDraft, context: Context): readonly Placed<Check>[] {
  const uses = [
    ...table.columns.flatMap((column) => usesOf(column.uses, 'wes_check')),
    ...usesOf(table.uses, 'wes_check'),
  ];
  return uses.flatMap(({ node, arguments: { expr, name } }) => {
    const expression = readTableExpression(table, expr, context);
    if (!expression || !isCondition(table, expr, context)) return [];
    const derived = deriveName(table.name, expression.columns, 'check');
    return [{ item: { name: chooseName(name, derived, context), expression }, place: node }];
  });
}
