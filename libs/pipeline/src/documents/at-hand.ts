import type { DocumentName, Documents } from './documents';

interface Printed {
  readonly name: DocumentName;
  readonly text: string;
  readonly value: unknown;
}

/** The document that this process printed last, of those that a later phase reads. */
let last: Printed | undefined;

/** What the next phase reads in the same process: to read it anew takes as long as to make it. */
const readNext: readonly DocumentName[] = ['ir', 'changes', 'plan'];

/** Keeps a document that was just printed, in place of the one before it: they are large. */
export function keepAtHand<N extends DocumentName>(name: N, text: string, value: Documents[N]): void {
  if (readNext.includes(name)) last = { name, text, value };
}

/** The document that was printed last, if this is its text to the letter. */
export function atHand<N extends DocumentName>(name: N, text: string): Documents[N] | undefined {
  return last?.name === name && last.text === text ? (last.value as Documents[N]) : undefined;
}
