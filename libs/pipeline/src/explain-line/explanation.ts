import type { Origin } from '@wesley/diagnostics';
import type { Target } from '@wesley/emit';
import type { Address } from '@wesley/schema';

/** What a line of a generated file is there for. */
export interface LineExplanation {
  /** The generated file, relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly target: Target;
  /** The narrowest first. */
  readonly elements: readonly ExplainedElement[];
}

export interface ExplainedElement {
  readonly element: Address;
  /** The lines in which it came out, both ends included. */
  readonly lines: readonly [number, number];
  /** Where it is written in the SDL; null when it does not stand there any more. */
  readonly origin: Origin | null;
}
