import type { BuiltinTypeName } from './builtin-types';

/**
 * A member of an embedded type: an object type without a table of its own, which columns hold as JSON. Members are called as in the SDL;
 * one that may be null may also be missing.
 */
export interface EmbeddedField {
  readonly name: string;
  readonly type: EmbeddedFieldType;
  /** A JSON array of it. */
  readonly list: boolean;
  readonly nullable: boolean;
  readonly nullableItems: boolean;
  readonly comment: string | null;
  /** Type and validation in generated code, where the SDL gives them. */
  readonly ts?: string;
  readonly zod?: string;
  readonly deprecated?: string;
  readonly sensitive?: true;
  readonly pii?: true;
}

/** What a member is: a value of a type of Postgres, written as JSON; one of an enum's values; or embedded in turn, by the name of its type. */
export type EmbeddedFieldType =
  | { readonly kind: 'builtin'; readonly name: BuiltinTypeName; readonly modifiers: readonly number[] }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'embedded'; readonly name: string };

const embeddedPrefix = 'embedded type ';

/** The key of an embedded type among the annotations. No address of an element looks like it. */
export function embeddedTypeKey(name: string): string {
  return `${embeddedPrefix}${name}`;
}

/** The name of the embedded type that a key stands for; undefined when it is the address of an element. */
export function embeddedTypeName(key: string): string | undefined {
  return key.startsWith(embeddedPrefix) ? key.slice(embeddedPrefix.length) : undefined;
}
