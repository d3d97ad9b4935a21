import { elementAddress, tableAddress, type Expression, type Policy } from '@wesley/schema';
import { identifier, keyword, list, nothing, parsed, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { not, policyExists } from './catalog-state';
import { makeStatement } from './make-statement';
import { roleName } from './roles';

export function createPolicy(table: string, policy: Policy): Statement {
  const { name, command, roles, using, check, reads } = policy;
  const to = roles.length === 0 ? nothing : sql` TO ${list(roles.map(roleName))}`;
  const conditions = sql`${condition(sql`USING`, using)}${condition(sql`WITH CHECK`, check)}`;
  const columns = [using, check].flatMap((expression) => expression?.columns ?? []);
  return makeStatement({
    form: 'CREATE POLICY',
    on: [table, ...reads],
    sql: sql`CREATE POLICY ${identifier(name)} ON ${relation(table)} FOR ${keyword(command)}${to}${conditions}`,
    done: policyExists(table, name),
    needs: [
      tableAddress(table),
      ...[...new Set(columns)].map((column) => elementAddress(table, 'column', column)),
      ...reads.map(tableAddress),
    ],
    makes: [elementAddress(table, 'policy', name)],
  });
}

export function dropPolicy(table: string, name: string): Statement {
  return makeStatement({
    form: 'DROP POLICY',
    on: [table],
    sql: sql`DROP POLICY ${identifier(name)} ON ${relation(table)}`,
    done: not(policyExists(table, name)),
    drops: [elementAddress(table, 'policy', name)],
  });
}

function condition(clause: Sql, expression: Expression | null): Sql {
  return expression === null ? nothing : sql` ${clause} (${parsed(expression.sql)})`;
}
