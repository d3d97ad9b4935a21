import { byAddress, type Address } from '@wesley/schema';
import type { EmittedFile, Evidence } from './emission';

/** One line of a file or several, without the last line break, and the elements that they are there for. */
export interface TaggedLines {
  readonly text: string;
  readonly elements: readonly Address[];
}

/** The lines of a text, all there for the same elements. */
export function lines(text: string, ...elements: readonly Address[]): readonly TaggedLines[] {
  return [{ text, elements }];
}

/** The same lines, all of which are also there for an element around them. */
export function within(element: Address, inner: readonly TaggedLines[]): readonly TaggedLines[] {
  return inner.map(({ text, elements }) => ({ text, elements: [element, ...elements] }));
}

/**
 * A file of these blocks, after a head that is there for no element. The head is asked for last, since it may depend on the blocks.
 * Blocks are taken one by one, so that only the text of one that is done is kept. Each element has one piece of evidence, in the
 * order in which they come first.
 */
export function assemble(
  path: string,
  blocks: Iterable<readonly TaggedLines[]>,
  head: () => readonly string[],
): { readonly file: EmittedFile; readonly evidence: readonly Evidence[] } {
  const growing = byAddress((element): Growing => ({ element, file: path, lines: [] }));
  const texts: string[] = [];
  let first = 1;
  for (const block of blocks) {
    if (block.length === 0) continue;
    texts.push(block.map(({ text }) => text).join('\n'));
    for (const { text, elements } of block) {
      const last = first + countLineBreaks(text);
      for (const element of elements) addLines(growing.of(element).lines, first, last);
      first = last + 1;
    }
  }
  const before = head().join('\n');
  const evidence = growing.values();
  moveDown(evidence, countLineBreaks(before) + 1);
  // The last line break is joined on too: added afterwards, it would cost a second copy of the whole.
  return { file: { path, text: [before, ...texts, ''].join('\n') }, evidence };
}

interface Growing {
  readonly element: Address;
  readonly file: string;
  readonly lines: [first: number, last: number][];
}

function moveDown(evidence: readonly Growing[], by: number): void {
  for (const { lines } of evidence) {
    for (const run of lines) {
      run[0] += by;
      run[1] += by;
    }
  }
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function addLines(runs: Growing['lines'], first: number, last: number): void {
  const latest = runs.at(-1);
  if (latest !== undefined && latest[1] >= first - 1) latest[1] = last;
  else runs.push([first, last]);
}
