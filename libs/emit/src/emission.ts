import type { Address, Annotations, Schema } from '@wesley/schema';

/** What can be generated. */
export const targets = ['postgres', 'typescript', 'zod', 'pgtap', 'kysely'] as const;
export type Target = (typeof targets)[number];

/** Turns a schema into files. Deterministic: the same input gives the same bytes. */
export type Emitter = (input: EmitterInput) => Emission;

export interface EmitterInput {
  readonly schema: Schema;
  readonly annotations: Annotations;
  /** If left out, `defaultTypes`. */
  readonly types?: TypeChoices;
}

/** What the driver is set up to return, where there is a choice. */
export interface TypeChoices {
  readonly bigint: (typeof bigintTypes)[number];
  /** Of moments: `timestamp`, with a time zone or without. Dates, times and intervals are texts. */
  readonly date: (typeof dateTypes)[number];
}

export const bigintTypes = ['string', 'bigint'] as const;
export const dateTypes = ['Date', 'string'] as const;

export const defaultTypes: TypeChoices = { bigint: 'string', date: 'Date' };

export interface Emission {
  readonly files: readonly EmittedFile[];
  readonly evidence: readonly Evidence[];
  /** What the test suite asserts; empty for other targets. */
  readonly assertions: readonly Assertion[];
}

export interface EmittedFile {
  /** Relative to the output folder. */
  readonly path: string;
  /** Ends in a newline. */
  readonly text: string;
}

/** In which lines of a file an element came out. */
export interface Evidence {
  readonly element: Address;
  readonly file: string;
  /** Unbroken runs, from above. */
  readonly lines: readonly LineRange[];
}

/** The first and the last of some lines, counted from 1. */
export type LineRange = readonly [first: number, last: number];

/** One assertion of the suite, by the number that TAP gives it. */
export interface Assertion {
  readonly number: number;
  /** What it is about: one element, or all of a table that one comparison covers. */
  readonly elements: readonly Address[];
  readonly asserts: 'structure' | 'refused' | 'allowed';
  readonly description: string;
}
