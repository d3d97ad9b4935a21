import { suggest } from '@wesley/diagnostics';
import { grantName, privileges, type Grant, type Privilege } from '@wesley/schema';
import { usesOf, type Use } from '../directives/read-directives';
import { didYouMean } from '../reporter';
import type { Context, Placed } from './context';
import { readRoles } from './roles';
import type { TableDraft } from './table-drafts';

/** What can be granted on a single column. */
const columnPrivileges = ['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'] as const satisfies readonly Privilege[];

/** The grants of a table and of its columns: one for each role, however many directives name it. */
export function lowerGrants(table: TableDraft, context: Context): readonly Placed<Grant>[] {
  const onType = usesOf(table.uses, 'wes_grant').flatMap((use) => lower(use, null, privileges, context));
  const onFields = table.columns.flatMap((column) =>
    usesOf(column.uses, 'wes_grant').flatMap((use) => lower(use, column.name, columnPrivileges, context)),
  );
  return merge([...onType, ...onFields]);
}

function lower(
  { node, arguments: { roles, operations } }: Use<'wes_grant'>,
  column: string | null,
  possible: readonly Privilege[],
  context: Context,
): readonly Placed<Grant>[] {
  const named = readRoles(roles, context);
  const granted = operations.flatMap(({ text, node: place }) => {
    const word = text.toUpperCase();
    if (word === 'ALL') return possible;
    const privilege = possible.find((name) => name === word);
    if (privilege) return [privilege];
    const isKnown = privileges.some((name) => name === word);
    const words = [...possible.map((name) => name.toLowerCase()), 'all'];
    const message = `"${text}" is nothing that can be granted on a ${column === null ? 'table' : 'column'}.`;
    context.reporter.error(
      place,
      'argument-invalid',
      message,
      (isKnown ? undefined : didYouMean(suggest(text, words))) ?? `write one of ${words.join(', ')}`,
    );
    return [];
  });
  for (const [argument, values] of Object.entries({ roles, operations })) {
    if (values.length === 0)
      context.reporter.error(node, 'argument-invalid', `@wes_grant(${argument}:) names none.`, 'name at least one');
  }
  if (granted.length === 0) return [];
  return named.map((role) => ({ item: { role, column, privileges: inOrder(granted) }, place: node }));
}

function merge(grants: readonly Placed<Grant>[]): readonly Placed<Grant>[] {
  const merged = new Map<string, Placed<Grant>>();
  for (const { item, place } of grants) {
    const known = merged.get(grantName(item));
    const all = inOrder([...(known?.item.privileges ?? []), ...item.privileges]);
    merged.set(grantName(item), { item: { ...item, privileges: all }, place: known?.place ?? place });
  }
  return [...merged.values()];
}

function inOrder(granted: readonly Privilege[]): readonly Privilege[] {
  return privileges.filter((privilege) => granted.includes(privilege));
}
