// Made by npm run generate from tools/documents.
import type { Layouts } from '../in-layout';
import type { DocumentName, Documents } from '../documents';

export interface Violation {
  /** JSON pointer of the value that is wrong. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly Violation[] | null;
}

export declare const validators: { readonly [N in DocumentName]: Validator<Documents[N]> };
export declare const layouts: Readonly<Record<DocumentName, Layouts[string]>>;
export declare const definitions: Layouts;
