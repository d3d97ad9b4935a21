/** Schemas that Wesley makes for itself: pgTAP's functions and the ledger. They are no part of what a database means. */
export const ownSchemas = ['tap', 'wesley'] as const;

/** SQL for "the schema of that name is the user's". */
export function isUserSchema(name: string): string {
  const others = ['information_schema', ...ownSchemas].map((schema) => `'${schema}'`).join(', ');
  return `(${name} NOT IN (${others}) AND ${name} !~ '^pg_')`;
}
