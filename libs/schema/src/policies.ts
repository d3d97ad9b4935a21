import type { Expression } from './expressions';

/** The commands that a policy can be for, one policy each, in the order in which people list them. */
export const policyCommands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
export type PolicyCommand = (typeof policyCommands)[number];

/** A permissive policy of row-level security: which rows a command may see (`using`) and which it may write (`check`). */
export interface Policy {
  readonly name: string;
  readonly command: PolicyCommand;
  /** The roles that it is for, sorted; none means PUBLIC. */
  readonly roles: readonly string[];
  /** Of SELECT, UPDATE and DELETE. */
  readonly using: Expression | null;
  /** Of INSERT and UPDATE. */
  readonly check: Expression | null;
  /** Other tables that its conditions read, sorted. */
  readonly reads: readonly string[];
}

/** Whether the policy lets everybody do it with every row: it can be kept from nobody. */
export function isOpenPolicy({ roles, using, check }: Policy): boolean {
  return roles.length === 0 && [using, check].every((condition) => condition === null || condition.sql === 'true');
}

/** Whether the policy lets nobody do it, whatever the row. */
export function isClosedPolicy({ using, check }: Policy): boolean {
  return [using, check].some((condition) => condition?.sql === 'false');
}

/** Whether policies bind anybody: enabled, all but the table's owner; forced, the owner as well. */
export interface RowSecurity {
  readonly enabled: boolean;
  readonly forced: boolean;
}
