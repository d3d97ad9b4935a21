import type { Address, Annotations, Digest, Schema } from '@wesley/schema';
import type { Change } from './change';
import type { Classification } from './classify';

/** The format of changes.json. */
export const changesFormat = 'wesley.changes/1';

/** How two schemas differ, with both of them, so that the later phases need nothing else. */
export interface ChangesDocument {
  readonly format: typeof changesFormat;
  readonly from: SchemaState & { readonly origin: Start };
  readonly to: SchemaState;
  readonly changes: readonly ClassifiedChange[];
}

/** A schema with its digest and what the database does not hold of it. */
export interface SchemaState {
  readonly schema: Schema;
  readonly digest: Digest;
  readonly annotations: Annotations;
}

/** Where the schema to start from was taken from. */
export interface Start {
  readonly kind: 'baseline' | 'ir' | 'sdl' | 'git' | 'empty';
  /** Relative to the project; null when it is not one file. */
  readonly file: string | null;
  /** What git calls the version of the project's schema, as it was typed; null when it is not from git. */
  readonly ref: string | null;
}

export interface ClassifiedChange {
  readonly change: Change;
  readonly classification: Classification;
  /** The element that changes. */
  readonly address: Address;
}
