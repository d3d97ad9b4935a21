import type { Expression } from './expressions';

/** What later phases need of an element and the database does not hold. */
export interface Annotation {
  /** The name in the SDL, of a type, an enum or a field. */
  readonly graphqlName?: string;
  /** Type and validation of a custom scalar in generated code. */
  readonly ts?: string;
  readonly zod?: string;
  /** The items of an array may be null: `[T]`, not `[T!]`. */
  readonly nullableItems?: true;
  /** How existing rows get a value. */
  readonly backfill?: Expression;
  /** Why it should not be used any more. */
  readonly deprecated?: string;
  readonly weight?: number;
  readonly critical?: true;
  readonly sensitive?: true;
  readonly pii?: true;
  /** An identity that survives a rename. */
  readonly uid?: string;
  /** The name that a table or column had before, in the database. */
  readonly renamedFrom?: string;
  /** Of an enum: what its values were called before, by what they are called now. */
  readonly renamedValues?: Readonly<Record<string, string>>;
}

/** By `printAddress`; elements without one are left out. */
export type Annotations = Readonly<Record<string, Annotation>>;
