/** A field of the SDL that leads from a row to others. With a foreign key of its own or without, it is no column. */
export interface Relation {
  /** As in the SDL. */
  readonly name: string;
  /** The table that it leads to. */
  readonly table: string;
  readonly list: boolean;
  readonly nullable: boolean;
  readonly nullableItems: boolean;
  readonly comment: string | null;
  readonly deprecated?: string;
}
