export interface Enum {
  readonly name: string;
  /** In rank order: the order is the meaning. */
  readonly values: readonly string[];
  readonly comment: string | null;
}
