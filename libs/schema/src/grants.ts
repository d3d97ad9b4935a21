/** What can be granted on a table, in the order in which Postgres lists it. */
export const privileges = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'] as const;
export type Privilege = (typeof privileges)[number];

/** What a role may do with a table or, when a column is named, with that column alone. One for each role and column. */
export interface Grant {
  /** `public` is everybody. */
  readonly role: string;
  readonly column: string | null;
  /** In the order of `privileges`, without repetition. */
  readonly privileges: readonly Privilege[];
}

/** What tells a table's grants apart: `reader`, or `reader (email)` for a column. */
export function grantName({ role, column }: Pick<Grant, 'role' | 'column'>): string {
  return column === null ? role : `${role} (${column})`;
}
