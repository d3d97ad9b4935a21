import { identifier, literal } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { useOf } from '../directives/read-directives';
import type { Place } from '../reporter';
import type { Context } from './context';
import { identities, objectionToIdentity } from './identity';
import { unknownColumn } from './named-columns';
import type { Comparisons } from './presets';
import { columnNamed, titleOf, type TableDraft } from './table-drafts';

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
    tenant: tenant ? comparison(table, tenant.arguments.by, 'tenant', context) : null,
    owner: owner ? comparison(table, owner.arguments.column, 'user', context) : null,
    role: (name) => `${identity.role} = ${literal(name).text}`,
    place: tenant?.node ?? owner?.node,
  };
}

function comparison(
  table: TableDraft,
  { text, node }: Text,
  who: 'tenant' | 'user',
  { reporter, rls }: Context,
): string | null {
  const column = columnNamed(table, text);
  if (!column) reporter.error(node, 'field-unknown', ...unknownColumn(table, text));
  if (!column?.type) return null;
  const objection = objectionToIdentity(column.type, who, rls);
  if (objection !== undefined) {
    const message = `${titleOf(table, column)} cannot tell whose a row is: it is ${objection}.`;
    reporter.error(node, 'row-security-impossible', message, 'name a field with an ID, a number, a text or an enum');
    return null;
  }
  return `${identifier(column.name).text} = ${identities[rls][who](column.type)}`;
}
