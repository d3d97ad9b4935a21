import { elementAddress, tableAddress, type RowSecurity } from '@wesley/schema';
import { parsed, relation, sql } from '../sql';
import type { Form, Statement } from '../statement';
import { rowSecurityIs } from './catalog-state';
import { makeStatement } from './make-statement';

/** From now on only what a policy lets through can be seen and written, by all but the table's owner. */
export function enableRowSecurity(table: string): Statement {
  return alter(table, 'ENABLE ROW LEVEL SECURITY', { enabled: true });
}

export function disableRowSecurity(table: string): Statement {
  return alter(table, 'DISABLE ROW LEVEL SECURITY', { enabled: false });
}

/** The policies bind the table's owner as well. */
export function forceRowSecurity(table: string): Statement {
  return alter(table, 'FORCE ROW LEVEL SECURITY', { forced: true });
}

export function noForceRowSecurity(table: string): Statement {
  return alter(table, 'NO FORCE ROW LEVEL SECURITY', { forced: false });
}

type Action =
  Extract<Form, `ALTER TABLE … ${string} ROW LEVEL SECURITY`> extends `ALTER TABLE … ${infer A}` ? A : never;

function alter(table: string, action: Action, state: Partial<RowSecurity>): Statement {
  return makeStatement({
    form: `ALTER TABLE … ${action}`,
    on: [table],
    sql: sql`ALTER TABLE ${relation(table)} ${parsed(action)}`,
    done: rowSecurityIs(table, state),
    needs: [tableAddress(table)],
    makes: state.enabled === true ? [elementAddress(table, 'row-security', table)] : [],
  });
}
