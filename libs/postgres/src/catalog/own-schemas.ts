import { standInComment } from '@wesley/rehearse';
import { replacementNote } from '@wesley/sql';

/** Schemas that Wesley makes for itself: pgTAP's functions and the ledger. They are no part of what a database means. */
export const ownSchemas = ['tap', 'wesley'] as const;

/** SQL for "the schema of that name is the user's". */
export function isUserSchema(name: string): string {
  const others = ['information_schema', ...ownSchemas].map((schema) => `'${schema}'`).join(', ');
  return `(${name} NOT IN (${others}) AND ${name} !~ '^pg_' AND NOT (${name} = 'auth' AND ${isStandIn}))`;
}

// A schema `auth` of the user's own has no such comment.
const isStandIn = `(SELECT obj_description(to_regnamespace('auth')::oid, 'pg_namespace') = '${standInComment}') IS TRUE`;

/** SQL for "the comment of that text is the user's". */
export function isUserComment(text: string): string {
  return `(${text} <> '${standInComment}' AND NOT starts_with(${text}, '${replacementNote}'))`;
}
