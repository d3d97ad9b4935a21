export interface UniqueConstraint {
  readonly name: string;
  readonly columns: readonly string[];
  /** Two NULLs count as equal (Postgres 15 and later). */
  readonly nullsNotDistinct: boolean;
}
