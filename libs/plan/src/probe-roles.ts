import { rolesToMake, type Schema } from '@wesley/schema';
import { identifier, list, literal, sql } from '@wesley/sql';
import type { Probe } from './plan';

/**
 * Counts the roles that policies and grants name for the first time and that are not there. Roles belong to the whole server and to
 * whoever runs it: a plan never makes one.
 */
export function probeRoles(before: Schema, after: Schema): Probe | null {
  const known = rolesToMake(before);
  const roles = rolesToMake(after).filter((role) => !known.includes(role));
  if (roles.length === 0) return null;
  const names = sql`unnest(ARRAY[${list(roles.map(literal))}]) AS role (name)`;
  return {
    sql: sql`SELECT count(*) AS count FROM ${names} WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role.name)`
      .text,
    meaning: `missing roles (${roles.join(', ')}): make them first, with ${roles.map((role) => `CREATE ROLE ${identifier(role).text} NOLOGIN`).join('; ')}`,
  };
}

/** The probe at the first step that has none of its own, so that a plan does not stop halfway. */
export function withFirstProbe<T extends { readonly probe?: Probe }>(
  drafts: readonly T[],
  probe: Probe | null,
): readonly T[] {
  const first = drafts.find((draft) => draft.probe === undefined);
  if (probe === null) return drafts;
  return drafts.map((draft) => (draft === first ? { ...draft, probe } : draft));
}
