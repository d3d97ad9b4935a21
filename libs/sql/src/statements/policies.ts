import { elementAddress, tableAddress, type Address, type Expression, type Policy } from '@wesley/schema';
import { identifier, keyword, list, nothing, parsed, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { neverFoundDone, not, policyExists, policyHasShape } from './catalog-state';
import { makeStatement } from './make-statement';
import { roleName } from './roles';

export function createPolicy(table: string, policy: Policy): Statement {
  return makeStatement({ ...creation(table, policy), done: policyExists(table, policy.name) });
}

export function dropPolicy(table: string, name: string): Statement {
  return makeStatement({ ...removal(table, name), done: not(policyExists(table, name)) });
}

/** Gives a policy other roles and conditions. It keeps its command, and each condition that it has: see `replacePolicy`. */
export function alterPolicy(table: string, policy: Policy): Statement {
  const { name, roles } = policy;
  const to = sql` TO ${roles.length === 0 ? roleName('public') : list(roles.map(roleName))}`;
  return makeStatement({
    form: 'ALTER POLICY',
    on: [table, ...policy.reads],
    sql: sql`ALTER POLICY ${identifier(name)} ON ${relation(table)}${to}${conditionsOf(policy)}`,
    // Postgres prints conditions in its own words, so the catalog cannot tell whether it is these; to set them again is harmless.
    done: neverFoundDone,
    needs: [elementAddress(table, 'policy', name), ...neededBy(table, policy)],
  });
}

/**
 * Takes a policy away and creates another of its name, for what ALTER POLICY cannot say: another command, one condition less or more.
 * Both in one transaction: nobody else sees the table between them.
 */
export function replacePolicy(table: string, policy: Policy): { readonly drop: Statement; readonly create: Statement } {
  const done = policyHasShape(table, policy);
  return {
    drop: makeStatement({ ...removal(table, policy.name), done }),
    create: makeStatement({ ...creation(table, policy), done }),
  };
}

function creation(table: string, policy: Policy) {
  const { name, command, roles } = policy;
  const to = roles.length === 0 ? nothing : sql` TO ${list(roles.map(roleName))}`;
  return {
    form: 'CREATE POLICY',
    on: [table, ...policy.reads],
    sql: sql`CREATE POLICY ${identifier(name)} ON ${relation(table)} FOR ${keyword(command)}${to}${conditionsOf(policy)}`,
    needs: neededBy(table, policy),
    makes: [elementAddress(table, 'policy', name)],
  } as const;
}

function removal(table: string, name: string) {
  return {
    form: 'DROP POLICY',
    on: [table],
    sql: sql`DROP POLICY ${identifier(name)} ON ${relation(table)}`,
    drops: [elementAddress(table, 'policy', name)],
  } as const;
}

function neededBy(table: string, { using, check, reads }: Policy): readonly Address[] {
  const columns = [using, check].flatMap((expression) => expression?.columns ?? []);
  return [
    tableAddress(table),
    ...[...new Set(columns)].map((column) => elementAddress(table, 'column', column)),
    ...reads.map(tableAddress),
  ];
}

function conditionsOf({ using, check }: Policy): Sql {
  return sql`${condition(sql`USING`, using)}${condition(sql`WITH CHECK`, check)}`;
}

function condition(clause: Sql, expression: Expression | null): Sql {
  return expression === null ? nothing : sql` ${clause} (${parsed(expression.sql)})`;
}
