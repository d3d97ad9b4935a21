/**
 * An SQL expression that was parsed with Postgres' grammar: exactly one expression, its columns known.
 * `columns` and `functions` are sorted and hold no duplicates.
 */
export interface Expression {
  readonly sql: string;
  /** Columns of the same table that it reads. */
  readonly columns: readonly string[];
  /** Functions that it calls, unqualified and in lower case; `CURRENT_DATE` and its kin count by that name, and a cast to a type of an extension by the type's. */
  readonly functions: readonly string[];
}
