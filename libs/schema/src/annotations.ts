import type { EmbeddedField } from './embedded-types';
import type { Expression } from './expressions';
import type { Relation } from './relations';

/** What later phases need of an element and the database does not hold. */
export interface Annotation {
  /** The name in the SDL, of a type, an enum or a field. */
  readonly graphqlName?: string;
  /** Type and validation of a custom scalar in generated code. */
  readonly ts?: string;
  readonly zod?: string;
  /** The items of an array may be null: `[T]`, not `[T!]`. */
  readonly nullableItems?: true;
  /** Of a jsonb column: the embedded type that it holds, or whose values it holds in a JSON array. */
  readonly embedded?: { readonly type: string; readonly list: boolean };
  /** Of an embedded type: what it holds, and its description. */
  readonly fields?: readonly EmbeddedField[];
  readonly comment?: string;
  /** Of a table: the relation fields of its type. */
  readonly relations?: readonly Relation[];
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

/** By `printAddress`, those of embedded types by `embeddedTypeKey`; elements without one are left out. */
export type Annotations = Readonly<Record<string, Annotation>>;
