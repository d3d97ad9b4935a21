export interface PrimaryKey {
  readonly name: string;
  readonly columns: readonly string[];
}
