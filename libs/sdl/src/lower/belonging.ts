import { identifier, literal } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { useOf } from '../directives/read-directives';
import type { Place } from '../reporter';
import type { Context } from './context';
import { identities } from './identity';
import { unknownColumn } from './named-columns';
import type { Comparisons } from './presets';
import { columnNamed, type TableDraft } from './table-drafts';

/** To whom the rows of a table belong, as conditions that compare a row with who is asking. */
export interface Belonging extends Comparisons {
  /** Where it was said; undefined when they belong to nobody. */
  readonly place: Place | undefined;
}

/** Reads @wes_tenant and @wes_owner. */
export function compareWith(table: TableDraft, context: Context): Belonging {
  const tenant = useOf(table.uses, 'wes_tenant');
  const owner = useOf(table.uses, 'wes_owner');
  const identity = identities[context.rls];
  return {
    tenant: tenant ? comparison(table, tenant.arguments.by, identity.tenant, context) : null,
    owner: owner ? comparison(table, owner.arguments.column, identity.user, context) : null,
    role: (name) => `${identity.role} = ${literal(name).text}`,
    place: tenant?.node ?? owner?.node,
  };
}

function comparison(
  table: TableDraft,
  { text, node }: Text,
  asking: (type: NonNullable<TableDraft['columns'][number]['type']>) => string,
  { reporter }: Context,
): string | null {
  const column = columnNamed(table, text);
  if (!column) reporter.error(node, 'field-unknown', ...unknownColumn(table, text));
  return column?.type ? `${identifier(column.name).text} = ${asking(column.type)}` : null;
}
